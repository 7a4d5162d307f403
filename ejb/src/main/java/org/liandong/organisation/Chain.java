package org.liandong.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The origin and everything above it, from the root down to the origin, with posts and today's holders: what a request climbs (A3).
 *
 * @param nodes root first, origin last
 * @param named a unit that decides too, on the chain or off it, such as the one that gave a task; null for none
 * @param cooperating units that the subject names beside the chain (会办), in their order
 * @param others further units where somebody signs: bodies, and those of people who were added or to whom something was handed
 * @param charges who has charge today of which of the nodes (分管); empty where nobody is asked for it
 */
public record Chain(List<Node> nodes, Node named, List<Node> cooperating, List<Node> others, List<InCharge> charges) {
    /** A chain on which nobody else decides. */
    public Chain(List<Node> nodes) {
        this(nodes, null, List.of(), List.of());
    }

    /** A chain on which nobody is asked for what he has charge of. */
    public Chain(List<Node> nodes, Node named, List<Node> cooperating, List<Node> others) {
        this(nodes, named, cooperating, others, List.of());
    }

    /** Somebody in a post has charge of a unit. */
    public record InCharge(Long postId, Long personId, Long unitId) {}

    /**
     * A unit of the chain.
     *
     * @param name as it was when the request was filed
     * @param actingUnitId whose posts act for it: the unit itself, or the one that took it in
     * @param path where it is in the tree today, by which its calendar is found
     */
    public record Node(
            Long unitId,
            Long actingUnitId,
            String name,
            Level level,
            boolean isNode,
            List<ChainPost> posts,
            String path) {
        public Optional<ChainPost> post(Role role) {
            return posts.stream().filter(post -> post.role() == role).findFirst();
        }
    }

    /**
     * A post of a unit with the people in it today.
     *
     * @param inChargeOf the unit of which all these have charge; null = whoever is in the post
     */
    public record ChainPost(Long postId, Role role, List<Holder> holders, Long inChargeOf) {
        public ChainPost(Long postId, Role role, List<Holder> holders) {
            this(postId, role, holders, null);
        }

        public boolean isHeldByAnotherThan(Long personId) {
            return holders.stream().anyMatch(holder -> !holder.personId().equals(personId));
        }
    }

    /** A person in a post. */
    public record Holder(Long personId, String name) {}

    public Node origin() {
        return nodes.get(nodes.size() - 1);
    }

    public Node root() {
        return nodes.get(0);
    }

    /** The node of a level, if the chain has one: a level is a stop of its own, not a list of people. */
    public Optional<Node> at(Level level) {
        return nodes.stream()
                .filter(node -> node.isNode() && node.level() == level)
                .findFirst();
    }

    /** What is above a unit; above one that is off the chain stands the chain's node of its level. */
    public Optional<Node> above(Long unitId) {
        if (nodes.stream().noneMatch(node -> node.unitId().equals(unitId))) {
            return all().filter(node -> node.unitId().equals(unitId))
                    .findFirst()
                    .flatMap(node -> at(node.level()));
        }
        for (int i = 1; i < nodes.size(); i++) {
            if (nodes.get(i).unitId().equals(unitId)) {
                return Optional.of(nodes.get(i - 1));
            }
        }
        return Optional.empty();
    }

    public Optional<Node> unit(Long unitId) {
        return all().filter(node -> node.unitId().equals(unitId)).findFirst();
    }

    /** Today's holders of one of the chain's posts. */
    public List<Long> holdersOf(Long postId) {
        return holders(postId).stream().map(Holder::personId).toList();
    }

    /** Today's holders of one of the chain's posts, with their names. */
    public List<Holder> holders(Long postId) {
        return post(postId).map(ChainPost::holders).orElse(List.of());
    }

    /** The chain with who has charge of its nodes. */
    public Chain charged(List<InCharge> by) {
        return new Chain(nodes, named, cooperating, others, List.copyOf(by));
    }

    /** The post of a role at a unit with those who sign in it: all its holders, of leaders those in charge (A2). */
    public Optional<ChainPost> signing(Node unit, Role role) {
        return unit.post(role).map(post -> role == Role.LEADER ? inCharge(post) : post);
    }

    /** Of a post those who have charge of the origin, else of the nearest unit above it of which any of them has; holds nobody where none has. */
    public ChainPost inCharge(ChainPost post) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Long unit = nodes.get(i).actingUnitId();
            List<Holder> holders = post.holders().stream()
                    .filter(holder -> hasCharge(post.postId(), holder.personId(), unit))
                    .toList();
            if (!holders.isEmpty()) {
                return new ChainPost(post.postId(), post.role(), holders, unit);
            }
        }
        return new ChainPost(post.postId(), post.role(), List.of());
    }

    /** Has somebody in the post charge of the unit? */
    public boolean hasCharge(Long postId, Long personId, Long unitId) {
        return charges.contains(new InCharge(postId, personId, unitId));
    }

    /** One of the chain's posts. */
    public Optional<ChainPost> post(Long postId) {
        return all().flatMap(node -> node.posts().stream())
                .filter(post -> post.postId().equals(postId))
                .findFirst();
    }

    private Stream<Node> all() {
        return Stream.of(nodes.stream(), Stream.ofNullable(named), cooperating.stream(), others.stream())
                .flatMap(units -> units);
    }

    /** Units from the origin up to and including the given level. */
    public List<Node> upTo(Level level) {
        return nodes.stream().filter(node -> level.isAtOrAbove(node.level())).toList();
    }
}

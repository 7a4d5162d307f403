package org.liandong.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The caller and what the caller may do: a person with the posts held today.
 *
 * @param personId null for somebody who signed in but is not registered: sees nothing
 * @param deputyships for whom the caller may act today (A12)
 */
public record Viewer(
        Long personId, String login, String staffNo, String name, List<HeldPost> posts, List<Deputyship> deputyships)
        implements Serializable {
    /** A post held today; {@code unitPath} as in {@link OrgUnit#path()}. */
    public record HeldPost(Long postId, Role role, Long unitId, String unitName, Level level, String unitPath)
            implements Serializable {}

    /** A post in which the caller may act for somebody today; {@code routeCode} null for every route. */
    public record Deputyship(HeldPost post, Principal principal, String routeCode) implements Serializable {
        boolean covers(Long postId, Long personId, String route) {
            return post.postId().equals(postId)
                    && (personId == null || principal.id().equals(personId))
                    && (routeCode == null || routeCode.equals(route));
        }
    }

    /** For whom a deputy acts. */
    public record Principal(Long id, String name) implements Serializable {}

    public Viewer(Long personId, String login, String staffNo, String name, List<HeldPost> posts) {
        this(personId, login, staffNo, name, posts, List.of());
    }

    static Viewer unknown(String login) {
        return new Viewer(null, login, null, login, List.of());
    }

    Viewer withoutPosts() {
        return new Viewer(personId, login, staffNo, name, List.of());
    }

    public boolean isAppointed() {
        return !posts.isEmpty();
    }

    public boolean holds(Long postId) {
        return posts.stream().anyMatch(held -> held.postId().equals(postId));
    }

    /** For whom the caller may act in the post, on requests of the route; {@code person} null = whoever holds it (A12). */
    public Optional<Principal> principal(Long postId, Long person, String route) {
        return deputyships.stream()
                .filter(deputyship -> deputyship.covers(postId, person, route))
                .map(Deputyship::principal)
                .findFirst();
    }

    /** The post, held or acted in for its holder. */
    public Optional<HeldPost> post(Long postId) {
        return Stream.concat(posts.stream(), deputyships.stream().map(Deputyship::post))
                .filter(held -> held.postId().equals(postId))
                .findFirst();
    }

    /** The held post that lets the caller file for this unit. */
    public Optional<HeldPost> filingPost(Long unitId) {
        return posts.stream()
                .filter(held -> held.unitId().equals(unitId) && held.role().files())
                .findFirst();
    }

    /** Posts that let the caller file, one for each unit. */
    public List<HeldPost> filingPosts() {
        return posts.stream()
                .filter(held -> filingPost(held.unitId()).filter(held::equals).isPresent())
                .toList();
    }

    public boolean holdsRole(Long unitId, Role role) {
        return posts.stream().anyMatch(held -> held.unitId().equals(unitId) && held.role() == role);
    }

    /** Is unit administrator at a unit of the path, and so of everything below it (T1, T2). */
    public boolean administers(String unitPath) {
        return administered().anyMatch(unitPath::startsWith);
    }

    /** Is unit administrator of a unit above the one at the path's end: may move, rename and close it. */
    public boolean administersAbove(String unitPath) {
        return administered().anyMatch(path -> unitPath.startsWith(path) && !unitPath.equals(path));
    }

    /** The post in which the caller keeps a unit's papers: its clerk, secretary or administrator. */
    public Optional<HeldPost> office(Long unitId) {
        return posts.stream()
                .filter(held -> held.unitId().equals(unitId) && held.role().isOffice())
                .findFirst();
    }

    /** The post in which the caller administers the unit of the path. */
    public Optional<HeldPost> administering(String unitPath) {
        return posts.stream()
                .filter(held -> held.role() == Role.UNIT_ADMIN && unitPath.startsWith(held.unitPath()))
                .findFirst();
    }

    /** Is administrator of a unit at the top, and so of everything. */
    public boolean isRootAdministrator() {
        return administered().anyMatch(path -> OrgUnit.idsOf(path).size() == 1);
    }

    public boolean isAdministrator() {
        return administered().findAny().isPresent();
    }

    /** Paths of the units whose administrator the caller is. */
    public Stream<String> administered() {
        return posts.stream().filter(held -> held.role() == Role.UNIT_ADMIN).map(HeldPost::unitPath);
    }

    /** Owners of inbox rows that are the caller's: the posts and the person. */
    public List<Long> inboxOwners() {
        return concat(posts.stream().map(HeldPost::postId).toList(), personId);
    }

    /** Units whose cases the caller sees (A19). */
    public List<Long> seenUnits() {
        return posts.stream()
                .filter(held -> held.role().seesUnit())
                .map(HeldPost::unitId)
                .distinct()
                .toList();
    }

    /** Everything through which a request can be visible to the caller: person, posts, units (A19). */
    public List<Long> sight() {
        List<Long> all = new java.util.ArrayList<>(inboxOwners());
        all.addAll(seenUnits());
        return all;
    }

    private static List<Long> concat(List<Long> ids, Long last) {
        if (last == null) {
            return ids;
        }
        List<Long> all = new java.util.ArrayList<>(ids);
        all.add(last);
        return all;
    }
}

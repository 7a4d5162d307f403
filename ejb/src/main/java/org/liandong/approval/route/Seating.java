package org.liandong.approval.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.Role;

/**
 * Who gets a seat when a stage opens (A4): the post, or each person in it but the applicant, each once. Whoever has charge sits in
 * person (A2), however the stage is signed.
 */
record Seating(RouteStage stage, Long filer, Set<Long> signedBy) {
    /** The posts that sign here, the heaviest first. */
    List<ChainPost> posts(Chain chain, Node unit) {
        Map<Role, Integer> weights =
                stage.signing() == Signing.VOTE ? stage.voting().weights() : Map.of();
        return weights.isEmpty()
                ? chain.signing(unit, stage.who()).stream().toList()
                : weights.entrySet().stream()
                        .sorted(Map.Entry.<Role, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .flatMap(role -> chain.signing(unit, role.getKey()).stream())
                        .toList();
    }

    /** The post that the step is called by. */
    ChainPost main(List<ChainPost> posts) {
        return posts.stream()
                .filter(post -> post.isHeldByAnotherThan(filer))
                .findFirst()
                .orElseThrow();
    }

    List<Stop.Seat> seats(List<ChainPost> posts) {
        if (stage.signing() == Signing.ANY && main(posts).inChargeOf() == null) {
            return List.of(Stop.Seat.of(main(posts)));
        }
        List<Stop.Seat> seats = new ArrayList<>();
        Set<Long> seated = new HashSet<>();
        for (ChainPost post : posts) {
            for (Holder holder : post.holders()) {
                if (isAsked(holder.personId()) && seated.add(holder.personId())) {
                    seats.add(new Stop.Seat(post, holder, weight(post.role())));
                }
            }
        }
        return List.copyOf(seats);
    }

    private boolean isAsked(Long person) {
        boolean again = stage.ifSigned() == Fallback.SIGN_AGAIN || !signedBy.contains(person);
        return again && !person.equals(filer);
    }

    private int weight(Role role) {
        return stage.signing() == Signing.VOTE ? stage.voting().weights().getOrDefault(role, 1) : 1;
    }
}

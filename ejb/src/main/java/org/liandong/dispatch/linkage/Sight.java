package org.liandong.dispatch.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.Viewer.HeldPost;

/**
 * What a viewer sees of the tree: the units at and below the viewer's own, and of a dispatch that one of these sent all that it reaches
 * (T2).
 *
 * @param sent the chosen dispatch; null for all
 */
record Sight(Viewer viewer, Sent sent) {
    /** Where a dispatch came from and how far it goes. */
    record Sent(Long id, Long unitId, Long reachId) {}

    /** Paths of the units at which it begins, the reach of an own dispatch first, then in the order of posts; none within another. */
    List<String> tops() {
        List<String> all = Stream.concat(reach().stream(), seeing().map(HeldPost::unitPath))
                .distinct()
                .toList();
        return all.stream()
                .filter(path -> all.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .toList();
    }

    boolean sees(String path) {
        return tops().stream().anyMatch(path::startsWith);
    }

    /** The top under which a visible unit is. */
    String topOf(String path) {
        return tops().stream()
                .filter(path::startsWith)
                .min(Comparator.comparing(String::length))
                .orElseThrow();
    }

    /** Acts for a unit above the one at the path's end, for the one that sent the dispatch, or for the one that gave it. */
    boolean mayUrge(String path, Long sender, Long giver) {
        return acting().anyMatch(held ->
                held.unitId().equals(sender) || held.unitId().equals(giver) || isAbove(held.unitPath(), path));
    }

    /** Acts for a unit at or above the one at the path's end or for the sender, and so may urge what is below that one. */
    boolean mayUrgeBelow(String path) {
        return acting().anyMatch(held -> path.startsWith(held.unitPath())
                || sent != null && held.unitId().equals(sent.unitId()));
    }

    private static boolean isAbove(String above, String path) {
        return path.startsWith(above) && !path.equals(above);
    }

    private Stream<HeldPost> seeing() {
        return viewer.posts().stream().filter(held -> held.role().seesUnit());
    }

    private Stream<HeldPost> acting() {
        return viewer.posts().stream().filter(held -> held.role().files());
    }

    private List<String> reach() {
        return sent == null
                ? List.of()
                : seeing().filter(held -> held.unitId().equals(sent.unitId()))
                        .map(held -> upTo(sent.reachId(), held.unitPath()))
                        .toList();
    }

    /** The path as far as one of its units. */
    private static String upTo(Long unit, String path) {
        List<String> parts = new ArrayList<>();
        for (Long id : OrgUnit.idsOf(path)) {
            parts.add(id.toString());
            if (id.equals(unit)) {
                break;
            }
        }
        return "/" + String.join("/", parts) + "/";
    }
}

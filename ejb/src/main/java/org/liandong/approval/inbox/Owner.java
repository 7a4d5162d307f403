package org.liandong.approval.inbox;

import java.util.ArrayList;
import java.util.List;
import org.liandong.organisation.Viewer;

/**
 * Whose rows somebody sees in a tab.
 *
 * @param id a person, post or unit
 * @param post only what came through this post; null for everything
 * @param route only this route; null for every one
 */
record Owner(Long id, Long post, String route) {
    static List<Owner> of(List<Long> ids) {
        return ids.stream().map(id -> new Owner(id, null, null)).toList();
    }

    /** What waits for the viewer himself, and for those for whom he acts: at their post, and with them in person through it (A12). */
    static List<Owner> waiting(Viewer viewer) {
        List<Owner> owners = new ArrayList<>(of(viewer.inboxOwners()));
        viewer.deputyships().forEach(deputyship -> {
            Long post = deputyship.post().postId();
            owners.add(new Owner(post, post, deputyship.routeCode()));
            owners.add(new Owner(deputyship.principal().id(), post, deputyship.routeCode()));
        });
        return owners;
    }
}

package org.liandong.approval.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Listing;
import org.liandong.approval.request.RequestState;
import org.liandong.organisation.Viewer;

/** Shows how requests stand to collective requests (A10); costs nothing where there is no list. */
@ApplicationScoped
class Listings {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Participations participations;

    /** Null for a request that neither is nor was in a list, or in one that the viewer does not see. */
    Listed of(Docket docket) {
        ApprovalRequest request = docket.request();
        Listing listing = request.listing();
        if (request.isCollective()) {
            return new Listed(null, null, null, null, false, false, items(docket));
        }
        if (listing.list() == null) {
            return null;
        }
        if (!participations.sees(docket.viewer(), listing.list())) {
            return null;
        }
        ApprovalRequest list = em.find(ApprovalRequest.class, listing.list());
        return new Listed(
                list.id(),
                list.number(),
                list.title(),
                listing.rank(),
                listing.isIn(),
                listing.isSupplement(),
                List.of());
    }

    /** With the titles that the applicant has typed for himself; what he still prepares only he sees; what has left, who has to do with it (A19). */
    private List<Listed.Item> items(Docket docket) {
        Viewer viewer = docket.viewer();
        List<Long> sight = new ArrayList<>(viewer.sight());
        viewer.deputyships().forEach(deputyship -> sight.add(deputyship.post().postId()));
        List<Object[]> rows = em.createQuery(
                        "select r.id, r.number, " + (docket.isFiler() ? "d" : "r")
                                + ".title, r.state, r.listing.way, r.listing.supplement from ApprovalRequest r"
                                + " join FormData d on d.requestId = r.id and d.revision = r.revision"
                                + " where r.listing.list = :list and (r.state <> :draft or r.filerId = :me)"
                                + " and (r.listing.way = :together or exists (select p.id from Participation p"
                                + " where p.requestId = r.id and p.viewerId in :sight))"
                                + " order by r.listing.rank, r.id",
                        Object[].class)
                .setParameter("list", docket.request().id())
                .setParameter("draft", RequestState.DRAFT)
                .setParameter("me", viewer.personId() == null ? Long.valueOf(0) : viewer.personId())
                .setParameter("together", Listing.Way.TOGETHER)
                .setParameter("sight", sight)
                .getResultList();
        List<Listed.Item> items = new ArrayList<>();
        int place = 0;
        for (Object[] row : rows) {
            boolean in = row[4] == Listing.Way.TOGETHER;
            items.add(new Listed.Item(
                    (Long) row[0],
                    in ? ++place : 0,
                    (String) row[1],
                    (String) row[2],
                    (RequestState) row[3],
                    in,
                    (Boolean) row[5]));
        }
        return List.copyOf(items);
    }
}

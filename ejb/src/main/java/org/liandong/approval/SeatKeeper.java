package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Dockets;
import org.liandong.approval.request.RequestState;
import org.liandong.common.Zones;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.StaffFollower;
import org.liandong.organisation.Viewer;

/**
 * Lets seats follow their posts and charges when people come and go (A4, A12): at once where an administrator says so, else when a term
 * is over.
 */
@ApplicationScoped
class SeatKeeper implements StaffFollower {
    /** In whose name the product acts by itself. */
    static final Viewer NOBODY = new Viewer(0L, "", null, "—", List.of());

    private static final String LEFT =
            " from Signer s join s.step step where s.verdict is null and s.personId is not null"
                    + " and step.state = org.liandong.approval.request.ApprovalStep.State.OPEN"
                    + " and (not exists (select h.id from PostHolder h where h.postId = s.postId and h.personId = s.personId"
                    + " and h.validFrom <= :today and (h.validTo is null or h.validTo >= :today))"
                    + " or s.inChargeOf is not null and not exists (select c.id from Charge c where c.post.id = s.postId"
                    + " and c.person.id = s.personId and c.unit.id = s.inChargeOf"
                    + " and c.validFrom <= :today and (c.validTo is null or c.validTo >= :today)))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Dockets dockets;

    @Inject
    private Moves moves;

    @Inject
    private Clock clock;

    /** Items before their lists, as every other action locks them. */
    @Override
    public void staffed(Long post) {
        Viewer viewer = user.viewer();
        em
                .createQuery(
                        "select distinct step.requestId" + LEFT + " and s.postId = :post order by step.requestId",
                        Long.class)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .setParameter("post", post)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(
                        (Long id) -> em.find(ApprovalRequest.class, id).isCollective()))
                .forEach(request -> reseat(request, viewer));
    }

    /** Requests in which somebody has a seat and no longer the post or the charge for it, some of them. */
    List<Long> left(int most) {
        return em.createQuery(
                        "select distinct step.requestId" + LEFT + " and exists (select r.id from ApprovalRequest r"
                                + " where r.id = step.requestId and r.state = :running) order by step.requestId",
                        Long.class)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .setParameter("running", RequestState.RUNNING)
                .setMaxResults(most)
                .getResultList();
    }

    void reseat(Long request) {
        reseat(request, NOBODY);
    }

    private void reseat(Long request, Viewer viewer) {
        moves.reseat(dockets.lock(request, viewer));
    }
}

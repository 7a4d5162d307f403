package org.liandong.approval.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.watch.Stall.Kind;
import org.liandong.common.Zones;
import org.liandong.organisation.OrgUnit;

/** Looks through everything that is open, by sets, and keeps what it finds (A20). */
@ApplicationScoped
class Watchdog {
    private static final int MOST = 1000;
    private static final String HELD = " and h.validFrom <= :today and (h.validTo is null or h.validTo >= :today)";
    private static final String UNCHARGED = "select g.id from Signer g where g.step.id = s.id and g.verdict is null"
            + " and g.personId = h.personId and g.inChargeOf is not null and not exists (select c.id from Charge c"
            + " where c.post.id = g.postId and c.person.id = g.personId and c.unit.id = g.inChargeOf"
            + " and c.validFrom <= :today and (c.validTo is null or c.validTo >= :today))";
    private static final String OPEN = "s.state = org.liandong.approval.request.ApprovalStep.State.OPEN";
    private static final String RUNS = "r.state = org.liandong.approval.request.RequestState.RUNNING";
    private static final String TODO = "i.kind = org.liandong.approval.inbox.InboxItem.Kind.TODO";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** When it last looked; null = never. */
    Instant lookedAt() {
        return em.find(StallLook.class, StallLook.ID).lookedAt();
    }

    /** Looks anew; nobody else does meanwhile. */
    int look() {
        StallLook look = em.find(StallLook.class, StallLook.ID, LockModeType.PESSIMISTIC_WRITE);
        em.createQuery("delete from Stall s").executeUpdate();
        int found = requests(
                        Kind.NO_STEP,
                        RUNS + " and not exists (select s.id from ApprovalStep s where s.requestId = r.id and " + OPEN
                                + ")",
                        false)
                + requests(
                        Kind.NO_STEP,
                        "r.state = org.liandong.approval.request.RequestState.LISTED and not exists"
                                + " (select l.id from ApprovalRequest l where l.id = r.listing.list"
                                + " and l.state in (org.liandong.approval.request.RequestState.RUNNING,"
                                + " org.liandong.approval.request.RequestState.SUSPENDED))",
                        false)
                + steps(
                        Kind.STEP_AT_REST,
                        "not (" + RUNS + ") and r.state <> org.liandong.approval.request.RequestState.SUSPENDED",
                        false)
                + steps(
                        Kind.NOT_WAITING,
                        RUNS + " and not exists (select i.id from InboxItem i where i.stepId = s.id and " + TODO + ")",
                        false)
                + steps(
                        Kind.TWICE,
                        "exists (select t.id from ApprovalStep t where t.requestId = s.requestId and t.code = s.code"
                                + " and t.unitId = s.unitId and t.state = s.state and t.id < s.id)",
                        false)
                + steps(
                        Kind.NOBODY,
                        RUNS + " and not exists (select h.id from InboxItem i join PostHolder h on h.postId = i.postId"
                                + " where i.stepId = s.id and " + TODO
                                + " and (i.ownerId = i.postId or i.ownerId = h.personId)"
                                + " and h.personId <> r.filerId" + HELD + " and not exists (" + UNCHARGED + "))"
                                + " and exists (select i.id from InboxItem i where i.stepId = s.id and " + TODO + ")",
                        true)
                + requests(
                        Kind.ORPHAN,
                        "exists (select i.id from InboxItem i where i.requestId = r.id and " + TODO
                                + " and ((i.stepId is null and r.state <> org.liandong.approval.request.RequestState.RETURNED)"
                                + " or exists (select s.id from ApprovalStep s where s.id = i.stepId"
                                + " and (s.state <> org.liandong.approval.request.ApprovalStep.State.OPEN or not ("
                                + RUNS + ")))))",
                        false)
                + requests(
                        Kind.APPLICANT_GONE,
                        "r.state = org.liandong.approval.request.RequestState.RETURNED and not exists (select h.id from PostHolder h"
                                + " join Post p on p.id = h.postId where p.unit.id = r.originId and h.personId = r.filerId"
                                + HELD + ")",
                        true);
        look.looked(clock.instant(), found);
        return found;
    }

    private int requests(Kind kind, String where, boolean dated) {
        List<Object[]> rows =
                list("select r, u from ApprovalRequest r join OrgUnit u on u.id = r.originId where " + where, dated);
        rows.forEach(row -> {
            ApprovalRequest request = (ApprovalRequest) row[0];
            em.persist(new Stall(kind, request, null, (OrgUnit) row[1], request.createdAt()));
        });
        return rows.size();
    }

    private int steps(Kind kind, String where, boolean dated) {
        List<Object[]> rows = list(
                "select r, u, s from ApprovalStep s join ApprovalRequest r on r.id = s.requestId"
                        + " join OrgUnit u on u.id = s.unitId where " + OPEN + " and " + where,
                dated);
        rows.forEach(row -> {
            ApprovalStep step = (ApprovalStep) row[2];
            em.persist(new Stall(kind, (ApprovalRequest) row[0], step.code(), (OrgUnit) row[1], step.openedAt()));
        });
        return rows.size();
    }

    private List<Object[]> list(String jpql, boolean dated) {
        TypedQuery<Object[]> query = em.createQuery(jpql, Object[].class).setMaxResults(MOST);
        if (dated) {
            query.setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)));
        }
        return query.getResultList();
    }
}

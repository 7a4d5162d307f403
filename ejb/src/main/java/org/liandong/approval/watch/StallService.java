package org.liandong.approval.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.request.Proposal;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.Administered;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** The exception list of administrators: what stands in their units where nobody can act (A20). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class StallService {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Watchdog watchdog;

    @Inject
    private AuditService audit;

    /** Where something stands and since when; {@code stage} null where it stands at none, {@code number} null for one without. */
    public record StallRow(
            Stall.Kind kind,
            Long request,
            String number,
            String route,
            String stage,
            Long unit,
            String unitName,
            Instant since)
            implements Serializable {}

    /** What the watchdog found last, in the caller's units; {@code lookedAt} null = it has not looked yet. */
    public record Stalls(Instant lookedAt, List<StallRow> rows) implements Serializable {}

    /** What one administrator wants done with a request and a second one has to confirm (A7). */
    public record ProposedRow(
            Long request, String number, String route, Proposal.Kind kind, String stage, String by, Instant at)
            implements Serializable {}

    /** What waits for a second administrator, of requests that the caller administers and sees, at most 200, the oldest first. */
    public List<ProposedRow> findProposed() {
        Viewer viewer = administrator();
        Administered scope = Administered.by(viewer);
        TypedQuery<ProposedRow> query = em.createQuery(
                        "select new org.liandong.approval.watch.StallService.ProposedRow(r.id, r.number, r.routeCode,"
                                + " r.proposal.kind, r.proposal.stage, r.proposal.byName, r.proposal.at)"
                                + " from ApprovalRequest r where r.proposal.at is not null"
                                + " and (" + scope.holds("r.ownerPath")
                                + (viewer.isRootAdministrator() ? " or r.ownerPath is null" : "") + ")"
                                + " and exists (select p.id from Participation p where p.requestId = r.id and p.viewerId in :sight)"
                                + " order by r.proposal.at, r.id",
                        ProposedRow.class)
                .setParameter("sight", viewer.sight());
        return new ArrayList<>(scope.in(query).setMaxResults(MOST).getResultList());
    }

    /** The exceptions in the units that the caller administers, at most 200, the oldest first. */
    public Stalls find() {
        Administered scope = Administered.by(administrator());
        TypedQuery<StallRow> query = em.createQuery(
                "select new org.liandong.approval.watch.StallService.StallRow(s.kind, s.requestId, s.number, s.routeCode,"
                        + " s.stageCode, s.unitId, s.unitName, s.since) from Stall s where "
                        + scope.holds("s.unitPath")
                        + " order by s.since, s.id",
                StallRow.class);
        return new Stalls(
                watchdog.lookedAt(),
                new ArrayList<>(scope.in(query).setMaxResults(MOST).getResultList()));
    }

    /** Looks now. */
    public void look() {
        administrator();
        int found = watchdog.look();
        audit.record(AuditRecord.Kind.ADMINISTRATION, "StallService.look", found + " found");
    }

    private Viewer administrator() {
        Viewer viewer = user.appointed();
        if (!viewer.isAdministrator()) {
            throw new NotPermittedException("administrators-only");
        }
        return viewer;
    }
}

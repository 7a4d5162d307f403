package org.liandong.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotFoundException;
import org.liandong.dispatch.DispatchListService.Page;
import org.liandong.dispatch.DispatchView.Below;
import org.liandong.dispatch.progress.UnitProgress;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;

/** What became of a dispatch at the units to which one gave it, and the figures below any unit that one sees (D2). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class GivenService {
    private static final int LARGEST_PAGE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Visible visible;

    /** The receipt of a unit, as the one that gave it sees it; {@code answerSeen}: the answer has reached the giver. */
    public record GivenRow(
            Long unitId,
            String unit,
            Level level,
            ReceiptState state,
            Instant due,
            boolean overdue,
            String signedBy,
            Instant signedAt,
            boolean passedOn,
            Long answer,
            boolean answerSeen,
            Instant answeredAt,
            Instant acceptedAt,
            int urged,
            Instant urgedAt)
            implements Serializable {}

    /**
     * Receipts that a unit of the caller's gave, as sender or by passing on; in the order in which units were made.
     *
     * @param state only these; null for all that count
     * @param after key of the page before, null for the first
     */
    public Page<GivenRow> find(Long dispatch, Long giver, ReceiptState state, Long after, int size) {
        visible.get(dispatch);
        if (!user.viewer().seenUnits().contains(giver)) {
            throw new NotFoundException("unit");
        }
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<GivenRow> found = em
                .createQuery(
                        "select r, u.name, (select min(p.id) from Participation p where p.requestId = r.answerId and p.viewerId = :giver)"
                                + " from Receipt r join OrgUnit u on u.id = r.unitId where r.dispatchId = :dispatch"
                                + " and r.fromUnitId = :giver and r.unitId > :after and r.state "
                                + (state == null ? "<>" : "=") + " :state order by r.unitId",
                        Object[].class)
                .setParameter("dispatch", dispatch)
                .setParameter("giver", giver)
                .setParameter("after", after == null ? 0L : after)
                .setParameter("state", state == null ? ReceiptState.DROPPED : state)
                .setMaxResults(rows + 1)
                .getResultList()
                .stream()
                .map(row -> given((Receipt) row[0], (String) row[1], row[2] != null))
                .toList();
        return Page.of(found, rows, row -> row.unitId().toString());
    }

    /**
     * Figures of everything below a unit, by level.
     *
     * @param unit at or below one of the caller's units, or for the sender below its reach; null = the highest that the caller sees
     */
    public List<Below> progress(Long dispatch, Long unit) {
        Dispatch seen = visible.get(dispatch);
        OrgUnit at = unit == null ? top(seen) : em.find(OrgUnit.class, unit);
        if (at == null || !sees(seen, at)) {
            throw new NotFoundException("unit");
        }
        return em
                .createQuery(
                        "select p from UnitProgress p where p.dispatchId = :dispatch and p.unitId = :unit and p.total > 0"
                                + " order by p.level",
                        UnitProgress.class)
                .setParameter("dispatch", dispatch)
                .setParameter("unit", at.id())
                .getResultList()
                .stream()
                .map(figures -> new Below(at.id(), at.name(), figures.level(), figures.tally()))
                .sorted(java.util.Comparator.comparing(Below::level))
                .toList();
    }

    private OrgUnit top(Dispatch dispatch) {
        Viewer viewer = user.viewer();
        if (viewer.seenUnits().contains(dispatch.unitId())) {
            return em.find(OrgUnit.class, dispatch.reachId());
        }
        return viewer.posts().stream()
                .filter(held -> held.role().seesUnit())
                .min(java.util.Comparator.comparingInt(held -> held.unitPath().length()))
                .map(held -> em.find(OrgUnit.class, held.unitId()))
                .orElse(null);
    }

    private boolean sees(Dispatch dispatch, OrgUnit unit) {
        Viewer viewer = user.viewer();
        boolean below = viewer.posts().stream()
                .anyMatch(held -> held.role().seesUnit() && unit.path().startsWith(held.unitPath()));
        return below
                || viewer.seenUnits().contains(dispatch.unitId())
                        && unit.isWithin(em.find(OrgUnit.class, dispatch.reachId()));
    }

    private static GivenRow given(Receipt receipt, String unit, boolean answerSeen) {
        return new GivenRow(
                receipt.unitId(),
                unit,
                receipt.level(),
                receipt.state(),
                receipt.dueAt(),
                receipt.isOverdue(),
                receipt.signedName(),
                receipt.signedAt(),
                receipt.passedAt() != null,
                receipt.answerId(),
                answerSeen,
                receipt.answeredAt(),
                receipt.acceptedAt(),
                receipt.urged(),
                receipt.urgedAt());
    }
}

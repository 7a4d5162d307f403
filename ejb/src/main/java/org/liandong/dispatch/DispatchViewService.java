package org.liandong.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liandong.audit.RefusalsAudited;
import org.liandong.dispatch.DispatchView.Below;
import org.liandong.dispatch.DispatchView.OwnReceipt;
import org.liandong.dispatch.progress.UnitProgress;
import org.liandong.dispatch.sending.Sending;
import org.liandong.file.Attachments;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** Shows a dispatch to who may see it. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class DispatchViewService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Visible visible;

    @Inject
    private Attachments attachments;

    /** What an answer's page says about the dispatch that it answers. */
    public record Head(Long id, String number, String title, String unit, java.time.Instant due)
            implements java.io.Serializable {}

    /** The dispatch as the caller sees it; throws when there is none or the caller may not see it. */
    public DispatchView get(Long id) {
        Dispatch dispatch = visible.get(id);
        Viewer viewer = user.viewer();
        List<Long> units = viewer.seenUnits();
        boolean sent = dispatch.state() == DispatchState.SENT;
        return new DispatchView(
                id,
                dispatch.number(),
                dispatch.lockVersion(),
                dispatch.state(),
                dispatch.unitId(),
                dispatch.unitName(),
                dispatch.authorName(),
                dispatch.isBy(viewer),
                units.contains(dispatch.unitId()),
                dispatch.title(),
                dispatch.body(),
                dispatch.table(),
                dispatch.recipients(),
                dispatch.answerRoute(),
                dispatch.dueAt(),
                dispatch.sentAt(),
                dispatch.receipts(),
                written(dispatch),
                attachments.find(DispatchFileService.owner(id), DispatchFileService.REVISION),
                sent ? receipts(id, viewer, units) : List.of(),
                sent ? below(dispatch, units) : List.of());
    }

    /** Title and sender of a dispatch that the caller sees. */
    public Head head(Long id) {
        return head(visible.get(id));
    }

    /** The same; empty where the caller does not see it. */
    public Optional<Head> findHead(Long id) {
        return visible.find(id).map(DispatchViewService::head);
    }

    private static Head head(Dispatch dispatch) {
        return new Head(dispatch.id(), dispatch.number(), dispatch.title(), dispatch.unitName(), dispatch.dueAt());
    }

    private int written(Dispatch dispatch) {
        if (dispatch.state() != DispatchState.SENDING) {
            return dispatch.state() == DispatchState.SENT ? dispatch.receipts() : 0;
        }
        Sending sending = em.find(Sending.class, dispatch.id());
        return sending == null ? 0 : sending.done();
    }

    private List<OwnReceipt> receipts(Long id, Viewer viewer, List<Long> units) {
        return units.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select r, u.name, f.name, (select min(c.position) from OrgUnit c where c.parentId = u.id)"
                                        + " from Receipt r join OrgUnit u on u.id = r.unitId join OrgUnit f on f.id = r.fromUnitId"
                                        + " where r.dispatchId = :dispatch and r.unitId in :units and r.state <> :dropped"
                                        + " order by length(r.path), r.unitId",
                                Object[].class)
                        .setParameter("dispatch", id)
                        .setParameter("units", units)
                        .setParameter("dropped", ReceiptState.DROPPED)
                        .getResultList()
                        .stream()
                        .map(row -> own((Receipt) row[0], (String) row[1], (String) row[2], row[3] != null, viewer))
                        .toList();
    }

    private static OwnReceipt own(Receipt receipt, String unit, String from, boolean hasBelow, Viewer viewer) {
        return new OwnReceipt(
                receipt.unitId(),
                unit,
                receipt.fromUnitId(),
                from,
                receipt.state(),
                receipt.dueAt(),
                receipt.isOverdue(),
                receipt.receivedAt(),
                receipt.signedName(),
                receipt.signedAt(),
                receipt.passedName(),
                receipt.passedAt(),
                receipt.answerId(),
                receipt.acceptedAt(),
                receipt.urged(),
                receipt.urgedAt(),
                viewer.filingPost(receipt.unitId()).isPresent(),
                hasBelow);
    }

    /** The sender sees what its reach shows, everybody else what is below their own units. */
    private List<Below> below(Dispatch dispatch, List<Long> units) {
        List<Long> shown = new ArrayList<>(units);
        if (units.contains(dispatch.unitId())) {
            shown.add(dispatch.reachId());
        }
        return shown.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select p, u.name from UnitProgress p join OrgUnit u on u.id = p.unitId"
                                        + " where p.dispatchId = :dispatch and p.unitId in :units and p.total > 0"
                                        + " order by length(u.path), u.id",
                                Object[].class)
                        .setParameter("dispatch", dispatch.id())
                        .setParameter("units", shown)
                        .getResultList()
                        .stream()
                        .map(row -> below((UnitProgress) row[0], (String) row[1]))
                        .sorted(java.util.Comparator.comparing(Below::level))
                        .toList();
    }

    private static Below below(UnitProgress progress, String unit) {
        return new Below(progress.unitId(), unit, progress.level(), progress.tally());
    }
}

package org.liandong.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/**
 * Which dispatches the caller sees: drafts its author; what was sent the unit that sent it, units that received it, and units between
 * them, who answer for those below (A19).
 */
@ApplicationScoped
public class Visible {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The dispatch, if the caller sees it; throws when not. */
    public Dispatch get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("dispatch"));
    }

    Optional<Dispatch> find(Long id) {
        Viewer viewer = user.appointed();
        return Optional.ofNullable(id == null ? null : em.find(Dispatch.class, id))
                .filter(dispatch -> sees(viewer, dispatch));
    }

    /** The caller's own draft, held; throws when it is another's or was sent. */
    Dispatch draft(Long id) {
        Dispatch dispatch = get(id);
        if (!dispatch.isBy(user.viewer())) {
            throw new NotPermittedException("not-author");
        }
        em.refresh(dispatch, LockModeType.PESSIMISTIC_WRITE);
        if (dispatch.state() != DispatchState.DRAFT) {
            throw new AlreadySentException(dispatch.authorName(), dispatch.sentAt());
        }
        return dispatch;
    }

    /** The receipt of a unit for which the caller acts, held. */
    Receipt ownReceipt(Long dispatch, Long unit) {
        get(dispatch);
        if (user.viewer().filingPost(unit).isEmpty()) {
            throw new NotPermittedException("no-filing-post");
        }
        Receipt receipt = em.find(Receipt.class, new ReceiptKey(dispatch, unit), LockModeType.PESSIMISTIC_WRITE);
        if (receipt == null || receipt.state() == ReceiptState.DROPPED) {
            throw new NotFoundException("receipt");
        }
        return receipt;
    }

    private boolean sees(Viewer viewer, Dispatch dispatch) {
        if (dispatch.isBy(viewer)) {
            return true;
        }
        List<Long> units = viewer.seenUnits();
        if (dispatch.state() == DispatchState.DRAFT || units.isEmpty()) {
            return false;
        }
        return units.contains(dispatch.unitId()) || isReceiver(dispatch, units) || isBetween(dispatch, units);
    }

    private boolean isReceiver(Dispatch dispatch, List<Long> units) {
        return !em.createQuery("select r.unitId from Receipt r where r.dispatchId = :dispatch and r.unitId in :units"
                        + " and r.state <> :dropped")
                .setParameter("dispatch", dispatch.id())
                .setParameter("units", units)
                .setParameter("dropped", ReceiptState.DROPPED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Something below one of the units received it: then there are figures there. */
    private boolean isBetween(Dispatch dispatch, List<Long> units) {
        return !em.createQuery(
                        "select p.unitId from UnitProgress p where p.dispatchId = :dispatch and p.unitId in :units and p.total > 0")
                .setParameter("dispatch", dispatch.id())
                .setParameter("units", units)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}

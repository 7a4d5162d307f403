package org.liandong.dispatch.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liandong.dispatch.Receipt;
import org.liandong.dispatch.ReceiptState;
import org.liandong.dispatch.linkage.UrgeList.What;
import org.liandong.organisation.OrgUnit;

/** Finds receipts at and below a unit that are overdue or not signed for. */
@ApplicationScoped
class Late {
    /** Dispatches looked into at most where all are meant: those with most of it first. */
    private static final int DISPATCHES = 50;

    private static final List<ReceiptState> OPEN =
            List.of(ReceiptState.WAITING, ReceiptState.SIGNED, ReceiptState.RETURNED);

    @PersistenceContext
    private EntityManager em;

    /** A receipt with the names that are shown and the unit that sent it. */
    record Found(Receipt receipt, String title, Long sender, String unit, String above) {}

    /** The earliest limit first; {@code dispatch} null for all. */
    List<Found> find(Long dispatch, OrgUnit top, What what, int most) {
        Set<Long> dispatches = dispatch == null ? concerned(top.id(), what) : Set.of(dispatch);
        return dispatches.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select r, d.title, d.unitId, u.name, a.name from Receipt r join Dispatch d on d.id = r.dispatchId"
                                        + " join OrgUnit u on u.id = r.unitId join OrgUnit a on a.id = u.parentId"
                                        + " where r.dispatchId in :dispatches and r.path like :path and "
                                        + condition(what)
                                        + " order by r.dueAt, length(r.path), r.unitId, r.dispatchId",
                                Object[].class)
                        .setParameter("dispatches", dispatches)
                        .setParameter("path", top.path() + "%")
                        .setParameter("states", states(what))
                        .setMaxResults(most)
                        .getResultList()
                        .stream()
                        .map(row -> new Found(
                                (Receipt) row[0], (String) row[1], (Long) row[2], (String) row[3], (String) row[4]))
                        .toList();
    }

    /** Dispatches in which there is something below the unit, by the figures, or at it. */
    private Set<Long> concerned(Long unit, What what) {
        String count = what == What.OVERDUE ? "p.overdue" : "p.total - p.signed";
        List<Long> below = em.createQuery(
                        "select p.dispatchId from UnitProgress p where p.unitId = :unit and p.dispatchId > 0 and "
                                + count + " > 0 group by p.dispatchId order by sum(" + count + ") desc, p.dispatchId",
                        Long.class)
                .setParameter("unit", unit)
                .setMaxResults(DISPATCHES)
                .getResultList();
        Set<Long> all = new LinkedHashSet<>(new ArrayList<>(below));
        all.addAll(em.createQuery(
                        "select r.dispatchId from Receipt r where r.unitId = :unit and " + condition(what)
                                + " order by r.dueAt, r.dispatchId",
                        Long.class)
                .setParameter("unit", unit)
                .setParameter("states", states(what))
                .setMaxResults(DISPATCHES)
                .getResultList());
        return all;
    }

    private static String condition(What what) {
        return "r.state in :states" + (what == What.OVERDUE ? " and r.overdue = true" : "");
    }

    private static List<ReceiptState> states(What what) {
        return what == What.OVERDUE ? OPEN : List.of(ReceiptState.WAITING);
    }
}

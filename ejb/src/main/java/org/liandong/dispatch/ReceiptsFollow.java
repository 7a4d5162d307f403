package org.liandong.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liandong.dispatch.progress.Figures;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.TreeFollower;

/**
 * Keeps receipts and figures right when units change: what a moved unit and those below it add is taken from the units above the old
 * place and given to those above the new one; what a unit had not answered goes to the one that took it in, or falls away.
 */
@ApplicationScoped
class ReceiptsFollow implements TreeFollower {
    private static final List<ReceiptState> NOT_ANSWERED = List.of(ReceiptState.WAITING, ReceiptState.SIGNED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Figures figures;

    /** Writing the paths first holds the rows: who acts at this moment ends before, and what comes later knows the new place. */
    @Override
    public void moved(Long unit, String oldPath, String newPath) {
        em.createQuery("update Receipt r set r.path = concat(:newPath, substring(r.path, :behind))"
                        + " where r.unitId in (select u.id from OrgUnit u where u.path like :below)")
                .setParameter("newPath", newPath)
                .setParameter("behind", oldPath.length() + 1)
                .setParameter("below", newPath + "%")
                .executeUpdate();
        sums(newPath).forEach((key, sum) -> {
            figures.change(key.dispatch(), Figures.above(oldPath), key.level(), sum.negated());
            figures.change(key.dispatch(), Figures.above(newPath), key.level(), sum);
        });
    }

    private record Key(Long dispatch, Level level) {}

    /** What everything below a path adds, by dispatch and level. */
    private Map<Key, Tally> sums(String path) {
        Map<Key, Tally> sums = new HashMap<>();
        em.createQuery(
                        "select r.dispatchId, r.level, r.state, r.overdue, count(r.unitId), sum(r.minutes) from Receipt r"
                                + " where r.unitId in (select u.id from OrgUnit u where u.path like :below)"
                                + " group by r.dispatchId, r.level, r.state, r.overdue",
                        Object[].class)
                .setParameter("below", path + "%")
                .getResultList()
                .forEach(row -> sums.merge(
                        new Key((Long) row[0], (Level) row[1]),
                        Receipt.tally(
                                (ReceiptState) row[2],
                                (Boolean) row[3],
                                ((Number) row[4]).intValue(),
                                ((Number) row[5]).longValue()),
                        Tally::plus));
        return sums;
    }

    @Override
    public void merged(Long unit, OrgUnit successor) {
        open(unit).forEach(receipt -> handOver(receipt, successor));
        em.createQuery(
                        "update Receipt r set r.fromUnitId = :successor where r.fromUnitId = :unit and r.unitId <> :successor")
                .setParameter("successor", successor.id())
                .setParameter("unit", unit)
                .executeUpdate();
    }

    @Override
    public void closed(Long unit) {
        open(unit).forEach(this::drop);
    }

    private void handOver(Receipt receipt, OrgUnit successor) {
        Receipt handed = receipt.handedTo(successor);
        drop(receipt);
        if (em.find(Receipt.class, new ReceiptKey(receipt.dispatchId(), successor.id())) == null) {
            em.persist(handed);
            figures.change(handed.dispatchId(), Figures.above(handed.path()), handed.level(), handed.tally());
        }
    }

    private void drop(Receipt receipt) {
        Receipts.change(figures, receipt, Receipt::drop);
    }

    /** What the unit has not begun to answer, held; an answer that was begun goes on under the unit's old name. */
    private List<Receipt> open(Long unit) {
        return em.createQuery(
                        "select r from Receipt r where r.unitId = :unit and r.state in :open and r.answerId is null",
                        Receipt.class)
                .setParameter("unit", unit)
                .setParameter("open", NOT_ANSWERED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}

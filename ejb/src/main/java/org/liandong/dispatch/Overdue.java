package org.liandong.dispatch;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liandong.dispatch.progress.Figures;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.Level;

/** Marks receipts whose limit is past while nothing has been answered (D2). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Overdue {
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Figures figures;

    @Inject
    private Clock clock;

    private record Above(Long dispatch, String path, Level level) {}

    /**
     * Marks at most {@value #MOST} and says how many; those that hang under one unit make one increment. The limit of a dispatch is the
     * same for tens of thousands, so they are read, held and written together, not one by one.
     */
    public int notice() {
        Instant now = clock.instant();
        Map<Long, List<Long>> late = new TreeMap<>();
        em.createQuery(
                        "select r.dispatchId, r.unitId from Receipt r where r.watchAt <= :now order by r.watchAt",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> late.computeIfAbsent((Long) row[0], dispatch -> new ArrayList<>())
                        .add((Long) row[1]));
        Map<Above, Tally> changes = new HashMap<>();
        late.forEach((dispatch, units) -> held(dispatch, units).stream()
                .filter(receipt -> receipt.isPast(now)) // else answered meanwhile, or another server was first
                .forEach(receipt -> mark(receipt, changes)));
        changes.forEach((above, change) -> figures.change(above.dispatch(), above.path(), above.level(), change));
        return late.values().stream().mapToInt(List::size).sum();
    }

    private List<Receipt> held(Long dispatch, List<Long> units) {
        return em.createQuery(
                        "select r from Receipt r where r.dispatchId = :dispatch and r.unitId in :units", Receipt.class)
                .setParameter("dispatch", dispatch)
                .setParameter("units", units)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static void mark(Receipt receipt, Map<Above, Tally> changes) {
        Tally before = receipt.tally();
        receipt.becomeOverdue();
        changes.merge(
                new Above(receipt.dispatchId(), Figures.above(receipt.path()), receipt.level()),
                receipt.tally().minus(before),
                Tally::plus);
    }
}

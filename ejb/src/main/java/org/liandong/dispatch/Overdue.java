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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Marks at most {@value #MOST} and says how many; those that hang under one unit make one increment. */
    public int notice() {
        Instant now = clock.instant();
        List<Receipt.Key> late = em
                .createQuery("select r.dispatchId, r.unitId from Receipt r where r.watchAt <= :now", Object[].class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Receipt.Key((Long) row[0], (Long) row[1]))
                .toList();
        Map<Above, Tally> changes = new HashMap<>();
        late.forEach(key -> mark(key, now, changes));
        changes.forEach((above, change) -> figures.change(above.dispatch(), above.path(), above.level(), change));
        return late.size();
    }

    private void mark(Receipt.Key key, Instant now, Map<Above, Tally> changes) {
        Receipt receipt = em.find(Receipt.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (receipt == null || !receipt.isPast(now)) {
            return; // it was answered meanwhile, or another server was first
        }
        Tally before = receipt.tally();
        receipt.becomeOverdue();
        changes.merge(
                new Above(receipt.dispatchId(), Figures.above(receipt.path()), receipt.level()),
                receipt.tally().minus(before),
                Tally::plus);
    }
}

package org.liandong.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.liandong.approval.request.ApprovalRequest;

/** Some requests of earlier versions in one transaction; serves the timer and asks nobody for a right. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexBatch {
    private static final int SIZE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Indexing indexing;

    /** Writes what the next ones are found by; how many there were. A request that moves at this moment waits, and is then written as it is. */
    public int fill() {
        List<Long> due = em.createQuery(
                        "select s.requestId from RequestSearch s where s.filled = :due order by s.requestId",
                        Long.class)
                .setParameter("due", RequestSearch.DUE)
                .setMaxResults(SIZE)
                .getResultList();
        for (Long id : due) {
            ApprovalRequest request = em.find(ApprovalRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (em.find(RequestSearch.class, id, LockModeType.PESSIMISTIC_WRITE).isDue()) {
                indexing.indexAgain(request);
            }
        }
        return due.size();
    }
}

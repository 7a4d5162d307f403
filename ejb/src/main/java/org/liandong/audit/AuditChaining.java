package org.liandong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lengthens the audit's chain by what was written since, and shortens it by what is too old; one node at a time (T8). */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AuditChaining {
    static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    /** The last of what was erased. */
    record Erased(long no, String hash) {}

    /** Links the oldest records that have no place yet; says how many. */
    int link() {
        if (unlinked(1).isEmpty()) {
            return 0;
        }
        AuditChain chain = em.find(AuditChain.class, AuditChain.ID, LockModeType.PESSIMISTIC_WRITE);
        List<AuditRecord> records = unlinked(AT_ONCE);
        records.forEach(chain::append);
        return records.size();
    }

    /** Erases what is older than a moment, from the beginning of the chain; the rest still verifies. */
    Optional<Erased> erase(Instant before) {
        AuditChain chain = em.find(AuditChain.class, AuditChain.ID, LockModeType.PESSIMISTIC_WRITE);
        Long kept = em.createQuery(
                        "select min(r.chainNo) from AuditRecord r where r.at >= :before and r.chainNo is not null",
                        Long.class)
                .setParameter("before", before)
                .getSingleResult();
        if (kept == null || kept <= chain.firstNo()) {
            return Optional.empty();
        }
        String hash = em.createQuery("select r.hash from AuditRecord r where r.chainNo = :no", String.class)
                .setParameter("no", kept - 1)
                .getSingleResult();
        em.createQuery("delete from AuditRecord r where r.chainNo < :kept")
                .setParameter("kept", kept)
                .executeUpdate();
        chain.beginBehind(kept - 1, hash);
        return Optional.of(new Erased(kept - 1, hash));
    }

    private List<AuditRecord> unlinked(int most) {
        return em.createQuery("select r from AuditRecord r where r.chainNo is null order by r.id", AuditRecord.class)
                .setMaxResults(most)
                .getResultList();
    }
}

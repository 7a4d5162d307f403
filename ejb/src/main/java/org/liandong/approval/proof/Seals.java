package org.liandong.approval.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liandong.common.Zones;

/** Keeps the seals. */
@ApplicationScoped
@Transactional
class Seals {
    @PersistenceContext
    private EntityManager em;

    /** The newest seal. */
    Optional<SealView> last() {
        return find(null, 1).stream().findFirst();
    }

    /** The newest first, older than a day if one is given. */
    List<SealView> find(LocalDate before, int most) {
        return em
                .createQuery("select s from Seal s where s.day < :before order by s.day desc", Seal.class)
                .setParameter("before", before == null ? LocalDate.of(9999, 12, 31) : before)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Seal::view)
                .toList();
    }

    Optional<SealView> find(LocalDate day) {
        return Optional.ofNullable(em.find(Seal.class, day)).map(Seal::view);
    }

    /** All seals, the oldest first: one a day. */
    List<SealView> all() {
        return em.createQuery("select s from Seal s order by s.day", Seal.class).getResultList().stream()
                .map(Seal::view)
                .toList();
    }

    /** The day of the oldest record. */
    Optional<LocalDate> firstDay() {
        Instant first = em.createQuery("select min(r.at) from ActionRecord r", Instant.class)
                .getSingleResult();
        return Optional.ofNullable(first).map(at -> LocalDate.ofInstant(at, Zones.HOME));
    }

    /** Writes a seal; fails when the day has one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SealView store(SealDigest digest, Instant at) {
        Seal seal = new Seal(digest, at);
        em.persist(seal);
        em.flush();
        return seal.view();
    }
}

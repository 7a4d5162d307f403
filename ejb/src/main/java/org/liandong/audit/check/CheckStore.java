package org.liandong.audit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.liandong.audit.check.CheckView.Scope;

/** Keeps checks, each step in a transaction of its own, so that others see how far they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CheckStore {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    Long begin(Scope scope, String subject, String by) {
        IntegrityCheck check = new IntegrityCheck(scope, subject, by, clock.instant());
        em.persist(check);
        return check.id();
    }

    void progress(Long id, long done, long total) {
        em.find(IntegrityCheck.class, id).progress(done, total, clock.instant());
    }

    void finish(Long id, Outcome outcome) {
        em.find(IntegrityCheck.class, id).finish(outcome, clock.instant());
    }

    void fail(Long id) {
        em.find(IntegrityCheck.class, id).fail(clock.instant());
    }

    Optional<CheckView> find(Long id) {
        return Optional.ofNullable(em.find(IntegrityCheck.class, id)).map(check -> check.view(clock.instant()));
    }

    List<CheckView> newest(Collection<Scope> scopes, int most) {
        return em
                .createQuery(
                        "select c from IntegrityCheck c where c.scope in :scopes order by c.startedAt desc, c.id desc",
                        IntegrityCheck.class)
                .setParameter("scopes", scopes)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(check -> check.view(clock.instant()))
                .toList();
    }
}

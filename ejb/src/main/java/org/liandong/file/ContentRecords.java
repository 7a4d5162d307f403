package org.liandong.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The row of a content, written in a transaction of its own: two callers who bring the same content at once must not undo each other. */
@ApplicationScoped
class ContentRecords {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> find(String hash) {
        return em
                .createQuery("select c.id from FileContent c where c.hash = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Throws when somebody else was faster. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Long write(String hash, long size, FileType type) {
        FileContent content = new FileContent(hash, size, type, clock.instant());
        em.persist(content);
        em.flush();
        return content.id();
    }
}

package org.liandong.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rows of contents, each in a transaction of its own. Bytes come and go while the row is locked, so that a content that comes in while it
 * is swept is there afterwards, row and bytes (ADR 0053).
 */
@ApplicationScoped
class ContentRecords {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The row of a content that came in once more; its bytes are put to their place if they are not there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> bring(String hash, Runnable bytes) {
        int there = em.createQuery("update FileContent c set c.broughtAt = :now where c.hash = :hash")
                .setParameter("now", clock.instant())
                .setParameter("hash", hash)
                .executeUpdate();
        if (there == 0) {
            return Optional.empty();
        }
        bytes.run();
        return em
                .createQuery("select c.id from FileContent c where c.hash = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The row of a content that is new. Throws when somebody else was faster. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Long write(ContentStore.Kept kept, Runnable bytes) {
        FileContent content = new FileContent(kept.hash(), kept.size(), kept.type(), clock.instant());
        em.persist(content);
        em.flush();
        bytes.run();
        return content.id();
    }

    /** Contents that nothing refers to and that came in before that time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> findUnattached(Instant before, int atMost) {
        return em.createQuery(
                        "select c.id from FileContent c where c.broughtAt < :before"
                                + " and not exists (select a.id from Attachment a where a.content = c) order by c.id",
                        Long.class)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Takes out such a content, then its bytes; whether it still was one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sweep(Long id, Instant before, Consumer<String> bytes) {
        FileContent content = em.find(FileContent.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (content == null || !content.isBroughtBefore(before) || isAttached(content)) {
            return false;
        }
        em.remove(content);
        em.flush();
        bytes.accept(content.hash());
        return true;
    }

    private boolean isAttached(FileContent content) {
        return !em.createQuery("select a.id from Attachment a where a.content = :content", Long.class)
                .setParameter("content", content)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}

package org.liandong.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which server carries out which import: a claim in the database, kept alive by beats. A claim that is silent was its server's end;
 * the import is then taken up again, and since its effect is committed together with its end, it happens once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobClaims {
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int MOST_ATTEMPTS = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JobNews news;

    @Inject
    private Clock clock;

    /** An import and the token of the claim on it. */
    public record Claim(Long job, String token) {}

    /** Puts back what has fallen silent, and takes the oldest that waits; one at a time. */
    public Optional<Claim> next() {
        List<Long> waiting = em.createQuery(
                        "select j.id from ImportJob j where j.state in (:queued, :running) order by j.id", Long.class)
                .setParameter("queued", JobState.QUEUED)
                .setParameter("running", JobState.RUNNING)
                .setMaxResults(20)
                .getResultList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        putBack();
        giveUp();
        return waiting.stream().map(this::claim).flatMap(Optional::stream).findFirst();
    }

    private void putBack() {
        em.createQuery("update ImportJob j set j.state = :queued, j.claim = null, j.lockVersion = j.lockVersion + 1"
                        + " where j.state = :running and j.beatAt < :silent")
                .setParameter("queued", JobState.QUEUED)
                .setParameter("running", JobState.RUNNING)
                .setParameter("silent", clock.instant().minus(SILENCE))
                .executeUpdate();
    }

    /** What has ended its server too often is back with whoever confirmed it, who may look and confirm again. */
    private void giveUp() {
        em.createQuery("select j from ImportJob j where j.state = :queued and j.attempts >= :most", ImportJob.class)
                .setParameter("queued", JobState.QUEUED)
                .setParameter("most", MOST_ATTEMPTS)
                .getResultList()
                .forEach(job -> {
                    job.putBack(JobNote.FAILED);
                    news.refused(job);
                });
    }

    private Optional<Claim> claim(Long job) {
        String token = UUID.randomUUID().toString();
        int claimed = em.createQuery("update ImportJob j set j.state = :running, j.claim = :token, j.beatAt = :now,"
                        + " j.attempts = j.attempts + 1, j.lockVersion = j.lockVersion + 1"
                        + " where j.id = :job and j.state = :queued and j.attempts < :most")
                .setParameter("running", JobState.RUNNING)
                .setParameter("queued", JobState.QUEUED)
                .setParameter("token", token)
                .setParameter("now", clock.instant())
                .setParameter("job", job)
                .setParameter("most", MOST_ATTEMPTS)
                .executeUpdate();
        return claimed == 1 ? Optional.of(new Claim(job, token)) : Optional.empty();
    }

    /** Still at it, this far; false when the claim is lost. */
    public boolean beat(Claim claim, int done) {
        return em.createQuery("update ImportJob j set j.done = :done, j.beatAt = :now"
                                + " where j.id = :job and j.state = :running and j.claim = :token")
                        .setParameter("done", done)
                        .setParameter("now", clock.instant())
                        .setParameter("job", claim.job())
                        .setParameter("running", JobState.RUNNING)
                        .setParameter("token", claim.token())
                        .executeUpdate()
                == 1;
    }
}

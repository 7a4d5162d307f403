package org.liandong.search.export;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which server writes which export: a claim in the database, kept alive by beats (as {@code JobClaims} does for imports). A silent
 * claim was its server's end; the export is then written again from the start.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportClaims {
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int AT_ONCE = 20;

    /** After so many failures it is given up. */
    static final int MOST_ATTEMPTS = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** An export and the token of the claim on it; {@code last}: it is not tried again after this. */
    public record Claim(Long export, String token, boolean last) {}

    /** When a finished file goes. */
    static Instant goesAt(Instant finished) {
        return finished == null ? null : finished.plus(KEPT);
    }

    /** Claims the oldest that nobody writes. */
    public Optional<Claim> next() {
        List<Object[]> waiting = em.createQuery(
                        "select e.id, e.attempts from SearchExport e where e.attempts < :most and (e.state = :queued"
                                + " or e.state = :running and e.beatAt < :silent) order by e.id",
                        Object[].class)
                .setParameter("most", MOST_ATTEMPTS)
                .setParameter("queued", ExportState.QUEUED)
                .setParameter("running", ExportState.RUNNING)
                .setParameter("silent", clock.instant().minus(SILENCE))
                .setMaxResults(AT_ONCE)
                .getResultList();
        return waiting.stream()
                .map(row -> claim((Long) row[0], (Integer) row[1]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Claim> claim(Long export, int attempts) {
        String token = UUID.randomUUID().toString();
        int claimed = em.createQuery(
                        "update SearchExport e set e.state = :running, e.claim = :token, e.beatAt = :now, e.done = 0,"
                                + " e.attempts = e.attempts + 1 where e.id = :export and e.attempts = :attempts"
                                + " and (e.state = :queued or e.state = :running and e.beatAt < :silent)")
                .setParameter("running", ExportState.RUNNING)
                .setParameter("queued", ExportState.QUEUED)
                .setParameter("token", token)
                .setParameter("now", clock.instant())
                .setParameter("export", export)
                .setParameter("attempts", attempts)
                .setParameter("silent", clock.instant().minus(SILENCE))
                .executeUpdate();
        return claimed == 1 ? Optional.of(new Claim(export, token, attempts + 1 >= MOST_ATTEMPTS)) : Optional.empty();
    }

    /** Still at it, this far; false when the claim is lost. */
    public boolean beat(Claim claim, int done) {
        return em.createQuery("update SearchExport e set e.done = :done, e.beatAt = :now"
                                + " where e.id = :export and e.state = :running and e.claim = :token")
                        .setParameter("done", done)
                        .setParameter("now", clock.instant())
                        .setParameter("export", claim.export())
                        .setParameter("running", ExportState.RUNNING)
                        .setParameter("token", claim.token())
                        .executeUpdate()
                == 1;
    }

    /** Nobody writes it any more; it is taken up again. */
    public void release(Claim claim) {
        em.createQuery("update SearchExport e set e.state = :queued, e.claim = null"
                        + " where e.id = :export and e.state = :running and e.claim = :token")
                .setParameter("queued", ExportState.QUEUED)
                .setParameter("export", claim.export())
                .setParameter("running", ExportState.RUNNING)
                .setParameter("token", claim.token())
                .executeUpdate();
    }

    /** Removes files that have been there long enough; which server does it does not matter. */
    public int sweep() {
        // what ended its server each time is not tried for ever
        em.createQuery("update SearchExport e set e.state = :failed, e.finishedAt = :now"
                        + " where e.state = :running and e.attempts >= :most and e.beatAt < :silent")
                .setParameter("failed", ExportState.FAILED)
                .setParameter("now", clock.instant())
                .setParameter("running", ExportState.RUNNING)
                .setParameter("most", MOST_ATTEMPTS)
                .setParameter("silent", clock.instant().minus(SILENCE))
                .executeUpdate();
        List<Long> old = em.createQuery(
                        "select e.id from SearchExport e where e.state in :ended and e.finishedAt < :before",
                        Long.class)
                .setParameter("ended", List.of(ExportState.DONE, ExportState.FAILED))
                .setParameter("before", clock.instant().minus(KEPT))
                .setMaxResults(AT_ONCE)
                .getResultList();
        for (Long export : old) {
            em.createQuery("delete from ExportPart p where p.exportId = :export")
                    .setParameter("export", export)
                    .executeUpdate();
            em.createQuery("delete from SearchExport e where e.id = :export")
                    .setParameter("export", export)
                    .executeUpdate();
        }
        return old.size();
    }
}

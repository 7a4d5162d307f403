package org.liandong.dispatch.sending;

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
 * Which server writes which dispatch: a claim in the database, kept alive by beats. A silent claim was its server's end; another then
 * takes the dispatch up, and since receipts are committed all at once with the dispatch's arrival, they are written once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SendingClaims {
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** After so many failures a dispatch goes back to its author. */
    static final int MOST_ATTEMPTS = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A dispatch and the token of the claim on it; {@code last}: it is not tried again after this. */
    public record Claim(Long dispatch, String token, boolean last) {}

    /** Claims the oldest that nobody writes. */
    public Optional<Claim> next() {
        List<Object[]> waiting = em.createQuery(
                        "select s.dispatchId, s.attempts from Sending s where s.claim is null or s.beatAt < :silent"
                                + " order by s.dispatchId",
                        Object[].class)
                .setParameter("silent", clock.instant().minus(SILENCE))
                .setMaxResults(10)
                .getResultList();
        return waiting.stream()
                .map(row -> claim((Long) row[0], (Integer) row[1]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Claim> claim(Long dispatch, int attempts) {
        String token = UUID.randomUUID().toString();
        int claimed = em.createQuery(
                        "update Sending s set s.claim = :token, s.beatAt = :now, s.attempts = s.attempts + 1, s.done = 0"
                                + " where s.dispatchId = :dispatch and s.attempts = :attempts"
                                + " and (s.claim is null or s.beatAt < :silent)")
                .setParameter("token", token)
                .setParameter("now", clock.instant())
                .setParameter("dispatch", dispatch)
                .setParameter("attempts", attempts)
                .setParameter("silent", clock.instant().minus(SILENCE))
                .executeUpdate();
        return claimed == 1 ? Optional.of(new Claim(dispatch, token, attempts + 1 >= MOST_ATTEMPTS)) : Optional.empty();
    }

    /** Still at it, this far; false when the claim is lost. */
    public boolean beat(Claim claim, int done) {
        return em.createQuery("update Sending s set s.done = :done, s.beatAt = :now"
                                + " where s.dispatchId = :dispatch and s.claim = :token")
                        .setParameter("done", done)
                        .setParameter("now", clock.instant())
                        .setParameter("dispatch", claim.dispatch())
                        .setParameter("token", claim.token())
                        .executeUpdate()
                == 1;
    }

    /** Nobody writes it any more; it is taken up again. */
    public void release(Claim claim) {
        em.createQuery("update Sending s set s.claim = null where s.dispatchId = :dispatch and s.claim = :token")
                .setParameter("dispatch", claim.dispatch())
                .setParameter("token", claim.token())
                .executeUpdate();
    }

    /** In the caller's transaction: it is written or given up. False when the claim is lost, and nothing may be committed. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean end(Claim claim) {
        return em.createQuery("delete from Sending s where s.dispatchId = :dispatch and s.claim = :token")
                        .setParameter("dispatch", claim.dispatch())
                        .setParameter("token", claim.token())
                        .executeUpdate()
                == 1;
    }
}

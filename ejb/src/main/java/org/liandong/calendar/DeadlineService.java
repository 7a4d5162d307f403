package org.liandong.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what has to be looked at when, and lets it be looked at once, whatever number of nodes looks (A9). For the product itself, behind
 * no page and no address.
 */
@Stateless
@PermitAll
public class DeadlineService {
    /** Longer than a transaction may last: whose claim has run out is not at work any more. */
    static final Duration CLAIM = Duration.ofMinutes(3);

    private static final String FREE = " d.nextAt <= :now and (d.claimedUntil is null or d.claimedUntil < :now)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Instance<DueHandler> handlers;

    @Inject
    private Clock clock;

    /** A matter that a node has taken upon itself until then. */
    public record Claim(Deadline.Kind kind, Long subject, Instant until) {}

    /** For other components. Looks at a matter again at {@code next}, in the caller's transaction; null = not before it moves. */
    public void set(Deadline.Kind kind, Long subject, Instant next) {
        int there = at(next, "update Deadline d set d.nextAt = %s where d.kind = :kind and d.subjectId = :subject")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
        if (there == 0 && next != null) {
            em.persist(new Deadline(new Deadline.Key(kind, subject), next, clock.instant()));
        }
    }

    /** For other components. A matter has come to its end and has no clocks any more. */
    public void end(Deadline.Kind kind, Long subject) {
        em.createQuery("delete from Deadline d where d.kind = :kind and d.subjectId = :subject")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** For the product itself. Takes some of what is due; of two nodes each matter goes to one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Claim> claim(int most) {
        Instant now = clock.instant();
        Instant until = now.plus(CLAIM);
        return em
                .createQuery(
                        "select d.kind, d.subjectId from Deadline d where" + FREE + " order by d.nextAt",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Claim((Deadline.Kind) row[0], (Long) row[1], until))
                .filter(claim -> take(claim, now))
                .toList();
    }

    private boolean take(Claim claim, Instant now) {
        return em.createQuery("update Deadline d set d.claimedUntil = :until, d.attempts = d.attempts + 1"
                                + " where d.kind = :kind and d.subjectId = :subject and" + FREE)
                        .setParameter("until", claim.until())
                        .setParameter("kind", claim.kind())
                        .setParameter("subject", claim.subject())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** For the product itself. Lets a claimed matter be looked at; what that does and that it was done are one transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void fire(Claim claim) {
        Deadline deadline = em.find(Deadline.class, new Deadline.Key(claim.kind(), claim.subject()));
        if (deadline == null) {
            return; // it has come to its end meanwhile
        }
        Instant now = clock.instant();
        Optional<Instant> next = handlers.stream()
                .filter(handler -> handler.kind() == claim.kind())
                .findFirst()
                .orElseThrow()
                .fire(claim.subject(), deadline.firedUntil(), now);
        em.flush();
        int mine = at(
                        next.orElse(null),
                        "update Deadline d set d.nextAt = %s, d.firedUntil = :now, d.claimedUntil = null, d.attempts = 0"
                                + " where d.kind = :kind and d.subjectId = :subject and d.claimedUntil = :until")
                .setParameter("now", now)
                .setParameter("kind", claim.kind())
                .setParameter("subject", claim.subject())
                .setParameter("until", claim.until())
                .executeUpdate();
        if (mine == 0
                && em.createQuery("select d.attempts from Deadline d where d.kind = :kind and d.subjectId = :subject")
                                .setParameter("kind", claim.kind())
                                .setParameter("subject", claim.subject())
                                .getResultList()
                                .size()
                        == 1) {
            throw new IllegalStateException("Another node has taken over " + claim);
        }
    }

    /** PostgreSQL takes no parameter for a time that is null, since it does not know its type. */
    private Query at(Instant next, String update) {
        return next == null
                ? em.createQuery(update.formatted("null"))
                : em.createQuery(update.formatted(":next")).setParameter("next", next);
    }
}

package org.liandong.paper.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.liandong.common.InvalidInputException;
import org.liandong.common.Zones;

/** Takes numbers; who calls has asked for permission before, and issues the paper in the same transaction. */
@ApplicationScoped
public class Numbers {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What comes next with a pattern; no number is taken by looking. */
    public record Next(Long pattern, int year, int seq, String number) {}

    /** The next number of a unit's pattern, as it is now: somebody else may take it. */
    public Next peek(Long unit, Long pattern) {
        return next(checked(unit, em.find(NumberPattern.class, pattern == null ? Long.valueOf(0) : pattern)));
    }

    /** Takes a number for a paper if it is still the next one; false where somebody else was faster. Holds the pattern until the end. */
    public boolean take(Next wanted, Long unit, Long paper) {
        NumberPattern held =
                checked(unit, em.find(NumberPattern.class, wanted.pattern(), LockModeType.PESSIMISTIC_WRITE));
        if (!next(held).equals(wanted)) {
            return false;
        }
        em.persist(new IssuedNumber(wanted.pattern(), wanted.year(), wanted.seq(), wanted.number(), paper));
        return true;
    }

    private static NumberPattern checked(Long unit, NumberPattern pattern) {
        if (pattern == null || !pattern.unitId().equals(unit) || !pattern.isOffered()) {
            throw new InvalidInputException("pattern", "number-pattern-unknown");
        }
        return pattern;
    }

    private Next next(NumberPattern held) {
        int year = held.pattern().isYearly() ? Zones.day(clock.instant()).getYear() : 0;
        Integer highest = em.createQuery(
                        "select max(n.seq) from IssuedNumber n where n.patternId = :pattern and n.year = :year",
                        Integer.class)
                .setParameter("pattern", held.id())
                .setParameter("year", year)
                .getSingleResult();
        int seq = highest == null ? 1 : highest + 1;
        return new Next(held.id(), year, seq, held.pattern().number(year, seq));
    }
}

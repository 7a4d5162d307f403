package org.liandong.paper.number;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.admin.Authority;
import org.liandong.paper.PaperState;

/** A unit's patterns and the register of its numbers: kept by its administrators, read by whoever keeps its papers. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class NumberService {
    /** Rows of the register at a time. */
    public static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Authority authority;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** A pattern; {@code next} is the number it makes next. */
    public record PatternRow(Long id, String name, String pattern, boolean offered, String next)
            implements Serializable {}

    /** A number with its paper; {@code reason} why that was voided. */
    public record IssuedRow(
            Long id,
            String number,
            String title,
            String issuedBy,
            Instant issuedAt,
            PaperState state,
            String endedBy,
            String reason)
            implements Serializable {}

    /** The register of a unit; {@code kept}: the caller may change its patterns; {@code more}: there are older numbers. */
    public record Register(
            Long unit, String unitName, boolean kept, List<PatternRow> patterns, List<IssuedRow> issued, boolean more)
            implements Serializable {}

    @Inject
    private Numbers numbers;

    /** The register, newest number first; {@code before}: only those issued before this one, null for the newest; {@code unit} null: one's own. */
    public Register find(Long unit, Long before) {
        OrgUnit of = readable(unit);
        List<IssuedRow> rows = em.createQuery(
                        "select new org.liandong.paper.number.NumberService.IssuedRow(n.id, n.number, p.title, p.issuedName, p.issuedAt,"
                                + " p.state, p.endedName, p.reason) from NumberPattern q join IssuedNumber n on n.patternId = q.id"
                                + " join Paper p on p.id = n.paperId where q.unitId = :unit and n.id < :before order by n.id desc",
                        IssuedRow.class)
                .setParameter("unit", of.id())
                .setParameter("before", before == null ? Long.valueOf(Long.MAX_VALUE) : before)
                .setMaxResults(PAGE + 1)
                .getResultList();
        return new Register(
                of.id(),
                of.name(),
                authority.keeps(of),
                patterns(of.id()),
                List.copyOf(rows.subList(0, Math.min(PAGE, rows.size()))),
                rows.size() > PAGE);
    }

    /** Makes a pattern; its text stays as it is. */
    public Long create(Long unit, String name, String text) {
        OrgUnit of = authority.within(unit);
        authority.checkValid(of);
        Checks checks = new Checks();
        String called = checks.requiredLine("name", name, 80);
        String typed = checks.requiredLine("pattern", text, 80);
        if (typed != null) {
            new Pattern(typed).check(checks);
        }
        checks.throwIfAny();
        authority.holdTree(); // one after the other: a skeleton is there once
        Pattern pattern = new Pattern(typed);
        Optional<NumberPattern> held = em
                .createQuery("select p from NumberPattern p where p.skeleton = :skeleton", NumberPattern.class)
                .setParameter("skeleton", pattern.skeleton())
                .getResultList()
                .stream()
                .findFirst();
        checks.reportIf(held.isPresent() && !givesWay(held.get(), of), "pattern", "number-pattern-taken");
        checks.throwIfAny();
        NumberPattern made = new NumberPattern(of.id(), called, pattern, clock.instant());
        em.persist(made);
        audit.record(AuditRecord.Kind.ADMINISTRATION, "NumberService.create", "unit " + of.id() + " " + typed);
        return made.id();
    }

    /** A pattern of a unit below that has made no number gives way: nobody keeps a unit's words from it by being quick. */
    private boolean givesWay(NumberPattern held, OrgUnit to) {
        em.refresh(held, LockModeType.PESSIMISTIC_WRITE);
        boolean below = !held.unitId().equals(to.id())
                && em.find(OrgUnit.class, held.unitId()).path().startsWith(to.path());
        boolean used = !em.createQuery("select n.id from IssuedNumber n where n.patternId = :pattern")
                .setParameter("pattern", held.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (below && !used) {
            em.remove(held);
            em.flush();
            audit.record(
                    AuditRecord.Kind.ADMINISTRATION,
                    "NumberService.create",
                    "unit " + held.unitId() + " gives way: " + held.pattern().text());
            return true;
        }
        return false;
    }

    /** Offers a pattern, or no longer. */
    public void offer(Long id, boolean offered) {
        NumberPattern pattern = id == null ? null : em.find(NumberPattern.class, id);
        if (pattern == null) {
            throw new NotFoundException("pattern");
        }
        authority.within(pattern.unitId());
        em.refresh(pattern, LockModeType.PESSIMISTIC_WRITE);
        pattern.offer(offered);
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "NumberService.offer",
                "pattern " + id + " " + (offered ? "offered" : "retired"));
    }

    private OrgUnit readable(Long unit) {
        OrgUnit of = unit == null ? authority.own(null) : authority.unit(unit);
        if (!authority.keeps(of) && user.viewer().office(of.id()).isEmpty()) {
            throw new NotPermittedException("not-paper-office", of.name());
        }
        return of;
    }

    /** The patterns of a unit, in the order they were made. */
    private List<PatternRow> patterns(Long unit) {
        return em
                .createQuery("select p from NumberPattern p where p.unitId = :unit order by p.id", NumberPattern.class)
                .setParameter("unit", unit)
                .getResultList()
                .stream()
                .map(pattern -> new PatternRow(
                        pattern.id(),
                        pattern.name(),
                        pattern.pattern().text(),
                        pattern.isOffered(),
                        pattern.isOffered() ? numbers.peek(unit, pattern.id()).number() : ""))
                .toList();
    }
}

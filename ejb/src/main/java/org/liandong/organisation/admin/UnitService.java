package org.liandong.organisation.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.UnitText;

/** Makes units and says what they are, for their administrators (ORG-01, ORG-05…08, ORG-10). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class UnitService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private Subtree subtree;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** A unit with all that can be edited, and the version to send back. */
    public record Entry(Long id, int version, UnitEntry entry, String parentName, boolean structural, boolean open)
            implements java.io.Serializable {}

    /** One line of a unit's history. */
    public record ChangeRow(Instant at, UnitChange.Kind kind, String before, String after)
            implements java.io.Serializable {}

    /** What to edit; only for who administers the unit. {@code structural}: name, code, kind and place too. */
    public Entry get(Long id) {
        OrgUnit unit = authority.within(id);
        UnitEntry entry = new UnitEntry(unit.code(), unit.kind(), unit.name(), unit.text());
        String parent = unit.parent() == null ? null : unit.parent().name();
        return new Entry(
                id, unit.lockVersion(), entry, parent, authority.isAbove(unit), unit.isValidOn(authority.today()));
    }

    /** An empty entry below a unit, last in the official order. */
    public Entry begin(Long parent) {
        OrgUnit above = authority.within(parent);
        authority.checkValid(above);
        UnitText text = new UnitText(null, List.of(), subtree.nextPosition(above), null, null);
        return new Entry(null, 0, new UnitEntry(null, null, null, text), above.name(), true, true);
    }

    /** Makes a unit below another; gives its id. A node has its level, everything else that of the unit it hangs under. */
    public Long create(Long parent, UnitEntry typed) {
        authority.within(parent);
        authority.holdTree();
        OrgUnit above = authority.within(parent);
        authority.checkValid(above);
        Checks checks = new Checks();
        UnitEntry entry = typed.checked(checks);
        checkCode(checks, entry.code(), null);
        Level level = level(checks, entry.kind(), above.level());
        checks.throwIfAny();
        OrgUnit unit = new OrgUnit(
                above,
                entry.code(),
                entry.kind(),
                level,
                entry.name(),
                entry.text().position(),
                authority.today());
        em.persist(unit);
        unit.describe(entry.text());
        unit.settle();
        em.persist(new UnitChange(unit, UnitChange.Kind.CREATED, clock.instant(), null, unit.name()));
        record("create", unit, entry.code());
        return unit.id();
    }

    /**
     * Writes what was edited. Administrators of the unit itself change what it does and is also called; its name, code, kind and place in
     * the order are for those above it.
     */
    public void edit(Long id, int version, UnitEntry typed) {
        OrgUnit unit = authority.within(id);
        authority.checkVersion(unit.lockVersion(), version);
        Checks checks = new Checks();
        UnitEntry entry = typed.checked(checks);
        boolean structural = !Objects.equals(entry.name(), unit.name())
                || !Objects.equals(entry.code(), unit.code())
                || entry.kind() != unit.kind()
                || entry.text().position() != unit.position();
        if (structural) {
            authority.above(id);
            checkCode(checks, entry.code(), id);
            checkKind(checks, unit, entry.kind());
        }
        checks.throwIfAny();
        if (!entry.name().equals(unit.name())) {
            em.persist(new UnitChange(unit, UnitChange.Kind.RENAMED, clock.instant(), unit.name(), entry.name()));
            unit.rename(entry.name(), clock.instant());
        }
        unit.become(entry.code(), entry.kind());
        unit.describe(entry.text());
        record("edit", unit, structural ? "structural" : "text");
    }

    /** What happened to a unit, latest first; open to whoever holds an appointment. */
    public List<ChangeRow> history(Long id) {
        authority.unit(id);
        return em
                .createQuery(
                        "select c.at, c.kind, c.before, c.after from UnitChange c where c.unitId = :unit order by c.id desc",
                        Object[].class)
                .setParameter("unit", id)
                .setMaxResults(100)
                .getResultList()
                .stream()
                .map(row -> new ChangeRow((Instant) row[0], (UnitChange.Kind) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    private void checkCode(Checks checks, String code, Long own) {
        boolean taken = em
                .createQuery("select u.id from OrgUnit u where u.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .anyMatch(id -> !id.equals(own));
        checks.reportIf(taken, "code", "already-there", String.valueOf(code));
    }

    private static Level level(Checks checks, UnitKind kind, Level above) {
        if (kind == null || !kind.isNode()) {
            return above;
        }
        checks.reportIf(kind.level().isAtOrAbove(above), "kind", "level-not-below-parent", kind.level(), above);
        return kind.level();
    }

    /** A node stays the node it is; anything else may become anything else. */
    private static void checkKind(Checks checks, OrgUnit unit, UnitKind kind) {
        boolean changes = kind != null && kind != unit.kind();
        checks.reportIf(changes && (kind.isNode() || unit.kind().isNode()), "kind", "kind-of-node-stays");
        checks.reportIf(changes && kind.isBody() != unit.kind().isBody(), "kind", "kind-of-body-stays");
    }

    private void record(String operation, OrgUnit unit, String detail) {
        audit.record(AuditRecord.Kind.ADMINISTRATION, "UnitService." + operation, "unit " + unit.id() + " " + detail);
    }
}

package org.liandong.organisation.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.admin.Authority;

/** Groups of units, fixed (ORG-10) or by rule (ORG-11): seen by whoever holds an appointment, kept by administrators of the unit that owns them. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class GroupService {
    private static final int LONGEST_NAME = 80;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Authority authority;

    @Inject
    private AuditService audit;

    @Inject
    private GroupLists lists;

    @Inject
    private RuleMembers rules;

    /**
     * A group with its owner and how many units are in it today.
     *
     * @param fact code of the condition of a group by rule; null for a fixed group
     * @param units null when nobody knows that condition any more
     */
    public record GroupRow(Long id, String name, Long ownerId, String owner, String fact, Integer units)
            implements java.io.Serializable {}

    /** The groups that a unit can use; {@code kept}: the caller may make one here; {@code facts}: by which one can be made. */
    public record GroupsPage(Long unit, String unitName, boolean kept, List<String> facts, List<GroupRow> rows)
            implements java.io.Serializable {}

    /** A group with its units; {@code kept}: the caller may change it. */
    public record GroupDetail(GroupRow group, boolean kept, List<MemberRow> members) implements java.io.Serializable {}

    /** A unit in a group. */
    public record MemberRow(Long id, String name, UnitKind kind, Level level) implements java.io.Serializable {}

    /** Groups that a unit can use: its own and those of the units above it, the highest first. */
    public GroupsPage find(Long unit) {
        OrgUnit at = authority.unit(unit);
        return new GroupsPage(at.id(), at.name(), authority.isWithin(at), rules.codes(), lists.rows(at.path()));
    }

    /** A group with its units that are there today, higher ones first, in official order; at most 1000 of them. */
    public GroupDetail get(Long id) {
        UnitGroup group = group(id);
        Optional<List<Long>> units = lists.units(group);
        return new GroupDetail(
                lists.row(group, units.map(List::size).orElse(null)),
                authority.isWithin(group.owner()),
                lists.shown(units.orElse(List.of())));
    }

    /**
     * Makes a group that a unit owns; gives its id.
     *
     * @param fact code of the fact of a group by rule, one of {@link GroupsPage#facts()}; null for a fixed group
     */
    public Long create(Long owner, String name, String fact) {
        OrgUnit unit = authority.within(owner);
        authority.checkValid(unit);
        em.lock(unit, LockModeType.PESSIMISTIC_WRITE); // a name is there once
        Checks checks = new Checks();
        checks.reportIf(fact != null && !rules.codes().contains(fact), "fact", "unknown-fact", fact);
        UnitGroup group = new UnitGroup(unit, checkedName(checks, unit, name, null), fact);
        em.persist(group);
        record("create", group, group.name() + (group.isByRule() ? " by " + fact : ""));
        return group.id();
    }

    public void rename(Long id, String name) {
        UnitGroup group = kept(id);
        em.lock(group.owner(), LockModeType.PESSIMISTIC_WRITE);
        group.rename(checkedName(new Checks(), group.owner(), name, id));
        record("rename", group, group.name());
    }

    /** Adds a unit at or below the owner. */
    public void add(Long id, Long unit) {
        UnitGroup group = fixed(id);
        OrgUnit member = given(unit);
        checkBelow(group, "unit", member);
        authority.checkValid(member);
        group.add(List.of(unit));
        record("add", group, "unit " + unit);
    }

    /** Adds all units of a kind at or below a unit; problems at {@code below, kind}. Says how many are new. */
    public int addAll(Long id, Long below, UnitKind kind) {
        UnitGroup group = fixed(id);
        Checks checks = new Checks();
        checks.given("below", below);
        checks.given("kind", kind);
        checks.throwIfAny();
        OrgUnit top = authority.unit(below);
        checkBelow(group, "below", top);
        List<Long> units = em.createQuery(
                        "select u.id from OrgUnit u where u.path like :below and u.kind = :kind and u.validFrom <= :today"
                                + " and (u.validTo is null or u.validTo >= :today)",
                        Long.class)
                .setParameter("below", top.path() + "%")
                .setParameter("kind", kind)
                .setParameter("today", authority.today())
                .getResultList();
        int before = group.units().size();
        group.add(units);
        record("addAll", group, kind + " below " + below);
        return group.units().size() - before;
    }

    /** Takes units out; says how many of them were in. */
    public int remove(Long id, Collection<Long> units) {
        UnitGroup group = fixed(id);
        int before = group.units().size();
        units.forEach(group::remove);
        record("remove", group, "units " + units);
        return before - group.units().size();
    }

    /** Removes the group itself; what was addressed by it stays. */
    public void delete(Long id) {
        UnitGroup group = kept(id);
        em.remove(group);
        record("delete", group, group.name());
    }

    private OrgUnit given(Long unit) {
        Checks checks = new Checks();
        checks.given("unit", unit);
        checks.throwIfAny();
        return authority.unit(unit);
    }

    private UnitGroup group(Long id) {
        user.appointed();
        UnitGroup group = id == null ? null : em.find(UnitGroup.class, id);
        if (group == null) {
            throw new NotFoundException("group");
        }
        return group;
    }

    private UnitGroup kept(Long id) {
        UnitGroup group = group(id);
        authority.within(group.owner().id());
        em.refresh(group, LockModeType.PESSIMISTIC_WRITE);
        return group;
    }

    private UnitGroup fixed(Long id) {
        UnitGroup group = kept(id);
        group.checkFixed();
        return group;
    }

    private static void checkBelow(UnitGroup group, String field, OrgUnit unit) {
        Checks checks = new Checks();
        checks.reportIf(
                !unit.isWithin(group.owner()),
                field,
                "unit-not-below",
                unit.name(),
                group.owner().name());
        checks.throwIfAny();
    }

    private String checkedName(Checks checks, OrgUnit owner, String typed, Long own) {
        String name = checks.requiredLine("name", typed, LONGEST_NAME);
        checks.throwIfAny();
        boolean taken = em
                .createQuery("select g.id from UnitGroup g where g.owner = :owner and g.name = :name", Long.class)
                .setParameter("owner", owner)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .anyMatch(id -> !id.equals(own));
        checks.reportIf(taken, "name", "already-there", name);
        checks.throwIfAny();
        return name;
    }

    private void record(String operation, UnitGroup group, String detail) {
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "GroupService." + operation,
                "group " + group.id() + " of unit " + group.owner().id() + " " + detail);
    }
}

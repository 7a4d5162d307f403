package org.liandong.organisation.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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

/** Fixed groups of units (ORG-10): seen by whoever holds an appointment, kept by administrators of the unit that owns them. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class GroupService {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_SHOWN = 1000;
    private static final String VALID = " and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Authority authority;

    @Inject
    private AuditService audit;

    /** A group with its owner and how many units it names. */
    public record GroupRow(Long id, String name, Long ownerId, String owner, int units)
            implements java.io.Serializable {}

    /** The groups that a unit can use; {@code kept}: the caller may make one here. */
    public record GroupsPage(Long unit, String unitName, boolean kept, List<GroupRow> rows)
            implements java.io.Serializable {}

    /** A group with its units; {@code kept}: the caller may change it. */
    public record GroupDetail(GroupRow group, boolean kept, List<MemberRow> members) implements java.io.Serializable {}

    /** A unit in a group. */
    public record MemberRow(Long id, String name, UnitKind kind, Level level) implements java.io.Serializable {}

    /** Groups that a unit can use: its own and those of the units above it, the highest first. */
    public GroupsPage find(Long unit) {
        OrgUnit at = authority.unit(unit);
        List<GroupRow> rows = em
                .createQuery(
                        "select g.id, g.name, o.id, o.name, (select count(u) from OrgUnit u where u.id member of g.units"
                                + VALID + ") from UnitGroup g join g.owner o where o.id in :above"
                                + " order by length(o.path), g.name, g.id",
                        Object[].class)
                .setParameter("above", OrgUnit.idsOf(at.path()))
                .setParameter("today", authority.today())
                .getResultList()
                .stream()
                .map(row -> new GroupRow(
                        (Long) row[0], (String) row[1], (Long) row[2], (String) row[3], ((Number) row[4]).intValue()))
                .toList();
        return new GroupsPage(at.id(), at.name(), authority.isWithin(at), rows);
    }

    /** A group with its units that are there today, higher ones first, in official order; at most 1000. */
    public GroupDetail get(Long id) {
        UnitGroup group = group(id);
        OrgUnit owner = group.owner();
        List<MemberRow> members = members(id);
        return new GroupDetail(
                new GroupRow(id, group.name(), owner.id(), owner.name(), members.size()),
                authority.isWithin(owner),
                members);
    }

    private List<MemberRow> members(Long id) {
        return em.createQuery(
                        "select new org.liandong.organisation.group.GroupService.MemberRow(u.id, u.name, u.kind, u.level)"
                                + " from UnitGroup g join OrgUnit u on u.id member of g.units where g.id = :id"
                                + VALID + " order by length(u.path), u.position, u.id",
                        MemberRow.class)
                .setParameter("id", id)
                .setParameter("today", authority.today())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Makes a group that a unit owns; gives its id. */
    public Long create(Long owner, String name) {
        OrgUnit unit = authority.within(owner);
        authority.checkValid(unit);
        em.lock(unit, LockModeType.PESSIMISTIC_WRITE); // a name is there once
        UnitGroup group = new UnitGroup(unit, checkedName(unit, name, null));
        em.persist(group);
        record("create", group);
        return group.id();
    }

    public void rename(Long id, String name) {
        UnitGroup group = kept(id);
        em.lock(group.owner(), LockModeType.PESSIMISTIC_WRITE);
        group.rename(checkedName(group.owner(), name, id));
        record("rename", group);
    }

    /** Adds a unit at or below the owner. */
    public void add(Long id, Long unit) {
        UnitGroup group = kept(id);
        OrgUnit member = given(unit);
        checkBelow(group, "unit", member);
        authority.checkValid(member);
        group.add(List.of(unit));
        record("add " + unit, group);
    }

    /** Adds all units of a kind at or below a unit; problems at {@code below, kind}. Says how many are new. */
    public int addAll(Long id, Long below, UnitKind kind) {
        UnitGroup group = kept(id);
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
        record("addAll " + kind + " below " + below, group);
        return group.units().size() - before;
    }

    /** Takes units out; says how many of them were in. */
    public int remove(Long id, Collection<Long> units) {
        UnitGroup group = kept(id);
        int before = group.units().size();
        units.forEach(group::remove);
        record("remove " + units, group);
        return before - group.units().size();
    }

    /** Removes the group itself; what was addressed by it stays. */
    public void delete(Long id) {
        UnitGroup group = kept(id);
        em.remove(group);
        record("delete", group);
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

    private String checkedName(OrgUnit owner, String typed, Long own) {
        Checks checks = new Checks();
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

    private void record(String operation, UnitGroup group) {
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "GroupService",
                operation + ": group " + group.id() + " of unit "
                        + group.owner().id());
    }
}

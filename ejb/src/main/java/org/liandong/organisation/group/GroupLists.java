package org.liandong.organisation.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liandong.common.Zones;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.group.GroupService.GroupRow;
import org.liandong.organisation.group.GroupService.MemberRow;

/** Reads groups and their units as they are today, fixed or by rule. */
@ApplicationScoped
class GroupLists {
    private static final int MOST_SHOWN = 1000;
    private static final String VALID = " and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today)";
    private static final String IN_ORDER = " order by length(u.path), u.position, u.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RuleMembers rules;

    @Inject
    private Clock clock;

    /** Groups of the units on a path with their sizes, those of the highest first. */
    List<GroupRow> rows(String path) {
        List<Long> owners = OrgUnit.idsOf(path);
        Map<Long, Integer> sizes = fixedSizes(owners);
        return em
                .createQuery(
                        "select g, o from UnitGroup g join g.owner o where o.id in :owners order by length(o.path), g.name, g.id",
                        Object[].class)
                .setParameter("owners", owners)
                .getResultList()
                .stream()
                .map(row -> (UnitGroup) row[0])
                .map(group -> row(
                        group,
                        group.isByRule()
                                ? units(group).map(List::size).orElse(null)
                                : sizes.getOrDefault(group.id(), 0)))
                .toList();
    }

    private Map<Long, Integer> fixedSizes(List<Long> owners) {
        Map<Long, Integer> sizes = new HashMap<>();
        em.createQuery(
                        "select g.id, count(u.id) from UnitGroup g join OrgUnit u on u.id member of g.units"
                                + " where g.owner.id in :owners" + VALID + " group by g.id",
                        Object[].class)
                .setParameter("owners", owners)
                .setParameter("today", today())
                .getResultList()
                .forEach(row -> sizes.put((Long) row[0], ((Number) row[1]).intValue()));
        return sizes;
    }

    GroupRow row(UnitGroup group, Integer units) {
        return new GroupRow(
                group.id(), group.name(), group.owner().id(), group.owner().name(), group.fact(), units);
    }

    /** The units of a group that are there today, higher ones first, in official order; empty when nobody knows its condition any more. */
    Optional<List<Long>> units(UnitGroup group) {
        if (group.isByRule()) {
            return rules.find(group.fact(), group.owner().path(), today());
        }
        return Optional.of(em.createQuery(
                        "select u.id from UnitGroup g join OrgUnit u on u.id member of g.units where g.id = :id" + VALID
                                + IN_ORDER,
                        Long.class)
                .setParameter("id", group.id())
                .setParameter("today", today())
                .getResultList());
    }

    /** The first 1000 of them, as they are shown. */
    List<MemberRow> shown(List<Long> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select new org.liandong.organisation.group.GroupService.MemberRow(u.id, u.name, u.kind, u.level)"
                                + " from OrgUnit u where u.id in :units" + IN_ORDER,
                        MemberRow.class)
                .setParameter("units", units.subList(0, Math.min(MOST_SHOWN, units.size())))
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.HOME));
    }
}

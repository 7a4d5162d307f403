package org.liandong.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Zones;

/** What pickers offer: units, people and posts, found by any part of a name or by initials. Open to whoever holds an appointment. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class Directory {
    private static final int OFFERED = 20;
    private static final String VALID = " u.validFrom <= :today and (u.validTo is null or u.validTo >= :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private NameSearch search;

    @Inject
    private Clock clock;

    /** A unit to choose; {@code above} names what it hangs under, below the root. */
    public record UnitChoice(Long id, String name, String above, Level level, UnitKind kind)
            implements java.io.Serializable {}

    /** A person to choose, with the unit the person belongs to. */
    public record PersonChoice(Long id, String name, String staffNo, String unit) implements java.io.Serializable {}

    /** Units that fit what was typed, higher ones first, in official order; at most 20. {@code administered}: only the caller's. */
    public List<UnitChoice> findUnits(String text, boolean administered) {
        Viewer viewer = user.appointed();
        Administered scope = Administered.by(viewer);
        TypedQuery<OrgUnit> query = em.createQuery(
                        "select u from OrgUnit u where" + VALID + search.condition("u")
                                + (administered ? " and " + scope.holds("u.path") : "")
                                + " order by length(u.path), u.position, u.id",
                        OrgUnit.class)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .setMaxResults(OFFERED);
        if (administered) {
            scope.in(query);
        }
        return search.set(query, text) ? choices(query.getResultList()) : List.of();
    }

    /** The same among units below the node that a unit is or hangs under. */
    public List<UnitChoice> findBelow(String text, Long unit) {
        user.appointed();
        OrgUnit from = unit == null ? null : em.find(OrgUnit.class, unit);
        if (from == null) {
            return List.of();
        }
        TypedQuery<OrgUnit> query = em.createQuery(
                        "select u from OrgUnit u where" + VALID + search.condition("u")
                                + " and u.path like :below and u.path <> :top order by length(u.path), u.position, u.id",
                        OrgUnit.class)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .setMaxResults(OFFERED);
        OrgUnit top = nodeOf(from);
        query.setParameter("below", top.path() + "%").setParameter("top", top.path());
        return search.set(query, text) ? choices(query.getResultList()) : List.of();
    }

    private OrgUnit nodeOf(OrgUnit unit) {
        return em
                .createQuery("select u from OrgUnit u where u.id in :ids order by length(u.path) desc", OrgUnit.class)
                .setParameter("ids", OrgUnit.idsOf(unit.path()))
                .getResultList()
                .stream()
                .filter(above -> above.kind().isNode())
                .findFirst()
                .orElse(unit);
    }

    /** The unit as a choice; empty if there is none or it is closed. */
    public Optional<UnitChoice> findUnit(Long id) {
        user.appointed();
        return choices(em.createQuery("select u from OrgUnit u where u.id = :id and" + VALID, OrgUnit.class)
                        .setParameter("id", id)
                        .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** People who fit what was typed, by name; at most 20. Staff numbers are shown to unit administrators, who enter them, and to nobody else. */
    public List<PersonChoice> findPeople(String text) {
        Viewer viewer = user.appointed();
        TypedQuery<Object[]> query = em.createQuery(
                        "select p.id, p.name, p.staffNo, u.name from Person p left join p.unit u where 1 = 1"
                                + search.condition("p") + " order by p.name, p.id",
                        Object[].class)
                .setMaxResults(OFFERED);
        // whoever is not shown staff numbers must not find them out by searching
        boolean number =
                !viewer.isAdministrator() && text != null && text.chars().anyMatch(Character::isDigit);
        return !number && search.set(query, text)
                ? query.getResultList().stream().map(row -> person(row, viewer)).toList()
                : List.of();
    }

    /** The person as a choice. */
    public Optional<PersonChoice> findPerson(Long id) {
        Viewer viewer = user.appointed();
        return em
                .createQuery(
                        "select p.id, p.name, p.staffNo, u.name from Person p left join p.unit u where p.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> person(row, viewer))
                .findFirst();
    }

    private static PersonChoice person(Object[] row, Viewer viewer) {
        return new PersonChoice(
                (Long) row[0], (String) row[1], viewer.isAdministrator() ? (String) row[2] : null, (String) row[3]);
    }

    private List<UnitChoice> choices(List<OrgUnit> units) {
        List<Long> above = units.stream()
                .map(unit -> OrgUnit.idsOf(unit.path()))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        Map<Long, String> names = new HashMap<>();
        if (!above.isEmpty()) {
            em.createQuery("select u.id, u.name from OrgUnit u where u.id in :ids", Object[].class)
                    .setParameter("ids", above)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return units.stream().map(unit -> choice(unit, names)).toList();
    }

    private static UnitChoice choice(OrgUnit unit, Map<Long, String> names) {
        List<Long> ids = OrgUnit.idsOf(unit.path());
        String above = ids.subList(Math.min(1, ids.size() - 1), ids.size() - 1).stream()
                .map(names::get)
                .collect(Collectors.joining(" · "));
        return new UnitChoice(unit.id(), unit.name(), above, unit.level(), unit.kind());
    }
}

package org.liandong.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotFoundException;
import org.liandong.common.Zones;
import org.liandong.organisation.Chain.Holder;

/** Finds units, their posts and the chain above them. The directory is open to whoever holds an appointment. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class OrganisationService {
    private static final int MOST = 200;
    private static final int MOST_OF_TREE = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private NameSearch search;

    @Inject
    private Clock clock;

    /** A unit as lists show it. */
    public record UnitRow(
            Long id,
            String code,
            String name,
            String chainName,
            Level level,
            UnitKind kind,
            Long parentId,
            boolean hasChildren)
            implements java.io.Serializable {}

    /**
     * A unit with its ancestors (root first) and posts.
     *
     * @param formerNames names it had before, the latest first
     * @param closedOn the last day it was there; null while it is there
     * @param administered the caller keeps its people, posts and what hangs below
     * @param administeredAbove the caller keeps its name, place and end too
     */
    public record UnitDetail(
            UnitRow unit,
            List<UnitRow> ancestors,
            List<PostRow> posts,
            List<String> aliases,
            List<String> formerNames,
            String duty,
            String onBehalfOf,
            LocalDate closedOn,
            boolean administered,
            boolean administeredAbove)
            implements java.io.Serializable {}

    /** A line of the tree: {@code depth} 0 for the root; open where what hangs below follows. */
    public record TreeRow(UnitRow unit, int depth, boolean open, boolean current) implements java.io.Serializable {}

    /** A post with the names of its holders; empty = vacant. */
    public record PostRow(Role role, List<String> holders) implements java.io.Serializable {}

    /** Children of a unit in official order; of the root when {@code parent} is null, the root itself. */
    public List<UnitRow> findChildren(Long parent) {
        user.appointed();
        return parent == null
                ? rows(query("u.parentId is null", "u.position, u.id"))
                : rows(query("u.parentId = :parent", "u.position, u.id").setParameter("parent", parent));
    }

    /** Units whose name, alias, code or initials contain the text, higher ones first, in official order; at most 200. */
    public List<UnitRow> findByName(String text) {
        user.appointed();
        TypedQuery<Object[]> query = query("1 = 1" + search.condition("u"), "length(u.path), u.position, u.id");
        return search.set(query, text) ? rows(query) : List.of();
    }

    /** The tree, opened from the root down to a unit and what hangs directly below it; of siblings at most 1000 in all. */
    public List<TreeRow> findTree(Long id) {
        OrgUnit unit = unit(id);
        List<Long> path = OrgUnit.idsOf(unit.path());
        List<UnitRow> rows = rows(query("(u.id = :root or u.parentId in :open)", "u.position, u.id")
                .setParameter("root", path.get(0))
                .setParameter("open", path)
                .setMaxResults(MOST_OF_TREE));
        Map<Long, List<UnitRow>> below = new HashMap<>();
        rows.forEach(row -> below.computeIfAbsent(row.parentId(), parent -> new ArrayList<>())
                .add(row));
        List<TreeRow> tree = new ArrayList<>();
        addBelow(tree, below, null, id, 0);
        return tree;
    }

    private static void addBelow(
            List<TreeRow> tree, Map<Long, List<UnitRow>> below, Long parent, Long current, int depth) {
        for (UnitRow row : below.getOrDefault(parent, List.of())) {
            boolean open = below.containsKey(row.id());
            tree.add(new TreeRow(row, depth, open, row.id().equals(current)));
            if (open) {
                addBelow(tree, below, row.id(), current, depth + 1);
            }
        }
    }

    /** A unit with ancestors and posts, one that was closed too; throws when there is none. */
    public UnitDetail getUnit(Long id) {
        OrgUnit unit = unit(id);
        Viewer viewer = user.appointed();
        List<Chain.Node> nodes = chain(unit.path()).nodes();
        Map<Long, UnitRow> line = new HashMap<>();
        rows(query("u.id in :ids", "u.id").setParameter("ids", OrgUnit.idsOf(unit.path())))
                .forEach(row -> line.put(row.id(), row));
        List<PostRow> posts = nodes.get(nodes.size() - 1).posts().stream()
                .map(post -> new PostRow(
                        post.role(), post.holders().stream().map(Holder::name).toList()))
                .sorted(Comparator.comparing(PostRow::role))
                .toList();
        boolean above = unit.parent() == null ? viewer.administers(unit.path()) : viewer.administersAbove(unit.path());
        return new UnitDetail(
                line.getOrDefault(id, closed(unit)),
                OrgUnit.idsOf(unit.path()).stream()
                        .filter(one -> !one.equals(id) && line.containsKey(one))
                        .map(line::get)
                        .toList(),
                posts,
                unit.text().aliases(),
                unit.formerNames().stream().map(UnitAlias::name).toList(),
                unit.text().duty(),
                unit.text().onBehalfOf(),
                unit.isValidOn(today()) ? null : unit.validTo(),
                viewer.administers(unit.path()),
                above);
    }

    private OrgUnit unit(Long id) {
        user.appointed();
        OrgUnit unit = id == null ? null : em.find(OrgUnit.class, id);
        if (unit == null) {
            throw new NotFoundException("unit");
        }
        return unit;
    }

    private static UnitRow closed(OrgUnit unit) {
        return new UnitRow(
                unit.id(), unit.code(), unit.name(), unit.chainName(), unit.level(), unit.kind(), null, false);
    }

    /**
     * Units that decide too and may be off the chain.
     *
     * @param named the one that the subject names; null for none
     * @param cooperating those that it names beside the chain
     * @param further any others where somebody signs
     */
    public record Others(Long named, List<Long> cooperating, List<Long> further) {
        public static final Others NONE = new Others(null, List.of(), List.of());

        public static Others named(Long unit) {
            return new Others(unit, List.of(), List.of());
        }

        private Stream<Long> all() {
            return Stream.of(Stream.ofNullable(named), cooperating.stream(), further.stream())
                    .flatMap(units -> units);
        }
    }

    /** The chain above a unit as it is today. */
    public Chain chain(String path) {
        return chain(path, clock.instant(), Others.NONE);
    }

    /**
     * The chain of a path with posts and today's holders, in one statement. For other components, also where nobody is signed in; not
     * scoped.
     *
     * @param path as it was when the request was filed: units that have moved since still stand where they stood
     * @param named the time whose names are given
     */
    @PermitAll
    public Chain chain(String path, Instant named, Others others) {
        List<Long> ids = Stream.concat(OrgUnit.idsOf(path).stream(), others.all())
                .distinct()
                .toList();
        List<Object[]> rows = em.createQuery(
                        "select u.id, u.successorId, u.name, u.level, u.kind, u.path,"
                                + " f.name, p.id, p.role, person.id, person.name from OrgUnit u"
                                + " left join UnitAlias f on f.unit = u and f.formerUntil > :named"
                                + " left join OrgUnit acting on acting.id = coalesce(u.successorId, u.id)"
                                + " left join Post p on p.unit = acting"
                                + " left join PostHolder h on h.postId = p.id and h.validFrom <= :today"
                                + " and (h.validTo is null or h.validTo >= :today)"
                                + " left join Person person on person.id = h.personId"
                                + " where u.id in :ids order by u.path, f.formerUntil, p.role, h.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("named", named)
                .setParameter("today", today())
                .getResultList();
        return new ChainRows(rows).chain(path, others);
    }

    /** Units that are there today. */
    private TypedQuery<Object[]> query(String where, String order) {
        return em.createQuery(
                        "select u.id, u.code, u.name, u.chainName, u.level, u.kind, u.parentId,"
                                + " (select min(c.position) from OrgUnit c where c.parentId = u.id)"
                                + " from OrgUnit u where " + where
                                + " and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today) order by "
                                + order,
                        Object[].class)
                .setParameter("today", today())
                .setMaxResults(MOST);
    }

    private static List<UnitRow> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new UnitRow(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? (String) row[2] : (String) row[3],
                        (Level) row[4],
                        (UnitKind) row[5],
                        (Long) row[6],
                        row[7] != null))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.HOME));
    }
}

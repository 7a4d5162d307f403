package org.liandong.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotFoundException;
import org.liandong.common.Text;
import org.liandong.common.Zones;
import org.liandong.organisation.Chain.Holder;

/** Finds units, their posts and the chain above them. The directory is open to whoever holds an appointment. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class OrganisationService {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

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

    /** A unit with its ancestors (root first) and posts. */
    public record UnitDetail(UnitRow unit, List<UnitRow> ancestors, List<PostRow> posts)
            implements java.io.Serializable {}

    /** A post with the names of its holders; empty = vacant. */
    public record PostRow(Role role, List<String> holders) implements java.io.Serializable {}

    /** Children of a unit in official order; of the root when {@code parent} is null, the root itself. */
    public List<UnitRow> findChildren(Long parent) {
        user.appointed();
        return rows(parent == null ? "p.id is null" : "p.id = :key", "u.position, u.id", parent);
    }

    /** Units whose name or alias contains the text, in official order; at most 200. */
    public List<UnitRow> findByName(String text) {
        user.appointed();
        if (!Text.isPlain(text)) {
            return List.of();
        }
        return rows(
                "(u.name like :key escape '!' or u.code like :key escape '!'"
                        + " or exists (select 1 from UnitAlias x where x.unit = u and x.name like :key escape '!'))",
                "u.id",
                "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
    }

    /** A unit with ancestors and posts; throws when there is none. */
    public UnitDetail getUnit(Long id) {
        user.appointed();
        OrgUnit unit = em.find(OrgUnit.class, id);
        if (unit == null) {
            throw new NotFoundException("unit");
        }
        List<Chain.Node> nodes = chain(unit.path()).nodes();
        List<UnitRow> line = rows("u.id in :key", "u.path", OrgUnit.idsOf(unit.path()));
        List<PostRow> posts = nodes.get(nodes.size() - 1).posts().stream()
                .map(post -> new PostRow(
                        post.role(), post.holders().stream().map(Holder::name).toList()))
                .toList();
        return new UnitDetail(line.get(line.size() - 1), line.subList(0, line.size() - 1), posts);
    }

    /** The chain above a unit as it is today. */
    public Chain chain(String path) {
        return chain(path, clock.instant());
    }

    /**
     * The chain of a path with posts and today's holders, in one statement. For other components; not scoped.
     *
     * @param path as it was when the request was filed: units that have moved since still stand where they stood
     * @param named the time whose names are given
     */
    public Chain chain(String path, Instant named) {
        List<Object[]> rows = em.createQuery(
                        "select u, f.name, p.id, p.role, person.id, person.name from OrgUnit u"
                                + " left join UnitAlias f on f.unit = u and f.formerUntil > :named"
                                + " left join OrgUnit acting on acting.id = coalesce(u.successorId, u.id)"
                                + " left join Post p on p.unit = acting"
                                + " left join PostHolder h on h.postId = p.id and h.validFrom <= :today"
                                + " and (h.validTo is null or h.validTo >= :today)"
                                + " left join Person person on person.id = h.personId"
                                + " where u.id in :ids order by u.path, f.formerUntil, p.role, h.id",
                        Object[].class)
                .setParameter("ids", OrgUnit.idsOf(path))
                .setParameter("named", named)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .getResultList();
        return new ChainRows(rows).chain(path);
    }

    private List<UnitRow> rows(String where, String order, Object key) {
        var query = em.createQuery(
                        "select u.id, u.code, u.name, u.chainName, u.level, u.kind, p.id,"
                                + " (select count(c) from OrgUnit c where c.parent = u) from OrgUnit u left join u.parent p where "
                                + where
                                + " and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today) order by "
                                + order,
                        Object[].class)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .setMaxResults(MOST);
        if (key != null) {
            query.setParameter("key", key);
        }
        return query.getResultList().stream()
                .map(row -> new UnitRow(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? (String) row[2] : (String) row[3],
                        (Level) row[4],
                        (UnitKind) row[5],
                        (Long) row[6],
                        ((Number) row[7]).longValue() > 0))
                .toList();
    }
}

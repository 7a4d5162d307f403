package org.liandong.organisation.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.common.RuleException;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.UnitKind;

/** A unit and everything below it, moved as one; the caller holds the tree. */
@ApplicationScoped
class Subtree {
    private static final int STEP = 10;
    private static final List<UnitKind> NODES =
            Stream.of(UnitKind.values()).filter(UnitKind::isNode).toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private Followers followers;

    /** Units directly below that are there today, in official order. */
    List<OrgUnit> children(OrgUnit unit) {
        return em.createQuery(
                        "select u from OrgUnit u where u.parent = :unit and u.validFrom <= :today"
                                + " and (u.validTo is null or u.validTo >= :today) order by u.position, u.id",
                        OrgUnit.class)
                .setParameter("unit", unit)
                .setParameter("today", authority.today())
                .getResultList();
    }

    /** Behind the last in the official order. */
    int nextPosition(OrgUnit above) {
        Integer last = em.createQuery("select max(u.position) from OrgUnit u where u.parent = :parent", Integer.class)
                .setParameter("parent", above)
                .getSingleResult();
        return (last == null ? 0 : last) + STEP;
    }

    /** Paths, and the level of what is no node, follow; a node must stay below the level it hangs under. */
    void move(OrgUnit unit, OrgUnit above, int position) {
        if (above.isWithin(unit)) {
            throw new RuleException("cannot-hang-below-itself", unit.name(), above.name());
        }
        String oldPath = unit.path();
        Level oldLevel = unit.level();
        checkLevels(unit, above);
        unit.moveBelow(above, position);
        em.flush();
        em.createQuery("update OrgUnit u set u.path = concat(:newPath, substring(u.path, :behind))"
                        + " where u.path like :below and u.id <> :unit")
                .setParameter("newPath", unit.path())
                .setParameter("behind", oldPath.length() + 1)
                .setParameter("below", oldPath + "%")
                .setParameter("unit", unit.id())
                .executeUpdate();
        followers.tell(follower -> follower.moved(unit.id(), oldPath, unit.path()));
        if (unit.level() != oldLevel) {
            em.createQuery("update OrgUnit u set u.level = :level where u.path like :below and u.level = :old"
                            + " and u.kind not in :nodes")
                    .setParameter("level", unit.level())
                    .setParameter("below", unit.path() + "%")
                    .setParameter("old", oldLevel)
                    .setParameter("nodes", NODES)
                    .executeUpdate();
        }
    }

    private void checkLevels(OrgUnit unit, OrgUnit above) {
        if (unit.kind().isNode()) {
            check(unit.level(), above.level(), unit);
            return;
        }
        em.createQuery("select u from OrgUnit u where u.path like :below and u.kind in :nodes", OrgUnit.class)
                .setParameter("below", unit.path() + "%")
                .setParameter("nodes", NODES)
                .getResultList()
                .forEach(node -> check(node.level(), above.level(), node));
    }

    private static void check(Level level, Level above, OrgUnit unit) {
        if (level.isAtOrAbove(above)) {
            throw new RuleException("cannot-hang-below-level", unit.name(), level, above);
        }
    }
}

package org.liandong.organisation.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.common.Zones;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Role;
import org.liandong.organisation.TreeHold;
import org.liandong.organisation.Viewer;

/** Which units the caller administers: those of his appointments as unit administrator and everything below (T1, T2). */
@ApplicationScoped
public class Authority {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private TreeHold tree;

    @Inject
    private Clock clock;

    /** A unit whose people, posts and units below the caller keeps. */
    public OrgUnit within(Long id) {
        OrgUnit unit = unit(id);
        if (!keeps(unit)) {
            throw new NotPermittedException("not-unit-administrator", unit.name());
        }
        return unit;
    }

    /** As {@link #within}; without an id, the first unit that the caller administers. */
    public OrgUnit own(Long id) {
        List<Viewer.HeldPost> administered = user.appointed().posts().stream()
                .filter(held -> held.role() == Role.UNIT_ADMIN)
                .toList();
        if (administered.isEmpty()) {
            throw new NotPermittedException("administers-nothing");
        }
        return within(id == null ? administered.get(0).unitId() : id);
    }

    /** The caller administers the unit: what pages ask before they offer anything. */
    public boolean isWithin(OrgUnit unit) {
        return user.appointed().administers(unit.path());
    }

    /** A unit whose own name, place and end are in the caller's hands: he administers one above it; the root is its own administrators'. */
    public OrgUnit above(Long id) {
        OrgUnit unit = unit(id);
        if (!isAbove(unit)) {
            throw new NotPermittedException("not-administrator-above", unit.name());
        }
        return unit;
    }

    /** Whether {@link #within} lets the caller pass. */
    public boolean keeps(OrgUnit unit) {
        return user.appointed().administers(unit.path());
    }

    boolean isAbove(OrgUnit unit) {
        Viewer viewer = user.appointed();
        return unit.parent() == null ? viewer.administers(unit.path()) : viewer.administersAbove(unit.path());
    }

    /** A unit that is there; the directory is open to whoever holds an appointment. */
    public OrgUnit unit(Long id) {
        user.appointed();
        OrgUnit unit = id == null ? null : em.find(OrgUnit.class, id);
        if (unit == null) {
            throw new NotFoundException("unit");
        }
        return unit;
    }

    /** The caller administers a unit at the top, and so everything. */
    public OrgUnit root() {
        OrgUnit root = em.createQuery("select u from OrgUnit u where u.parent is null", OrgUnit.class)
                .getSingleResult();
        return within(root.id());
    }

    /** Holds the tree (see {@link TreeHold}) and forgets what was read before. */
    public void holdTree() {
        tree.hold();
        em.clear();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.HOME));
    }

    public void checkVersion(int current, int seen) {
        if (current != seen) {
            throw new ChangedMeanwhileException();
        }
    }

    public void checkValid(OrgUnit unit) {
        if (!unit.isValidOn(today())) {
            throw new RuleException("unit-closed", unit.name());
        }
    }
}

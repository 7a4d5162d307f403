package org.liandong.organisation.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.RuleException;
import org.liandong.organisation.OpenWork;
import org.liandong.organisation.OrgUnit;

/**
 * Moves, merges and closes units, for administrators of a unit above. History stays: what is under way climbs on where it was filed and
 * under the old names; what waits at the posts of a unit that goes into another waits at that one's.
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class RestructureService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private Subtree subtree;

    @Inject
    private Succession succession;

    @Inject
    private OpenWork openWork;

    @Inject
    private Followers followers;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** What closing or merging a unit would touch. */
    public record Effect(String name, int children, int underWay, List<Succession.Waiting> waiting)
            implements java.io.Serializable {}

    /** What hangs under the unit, climbs through it and waits at its posts, shown before it is merged or closed. */
    public Effect effect(Long id) {
        OrgUnit unit = authority.above(id);
        return new Effect(unit.name(), subtree.children(unit).size(), openWork.underWay(id), succession.waiting(unit));
    }

    /** Hangs a unit, with all below it, under another one of the caller's; last in its order. */
    public void move(Long id, int version, Long target) {
        authority.above(id);
        authority.holdTree();
        OrgUnit unit = changeable(id, version);
        OrgUnit above = authority.within(target);
        authority.checkValid(above);
        if (above.equals(unit.parent())) {
            throw new RuleException("already-below", unit.name(), above.name());
        }
        String before = unit.parent().name();
        subtree.move(unit, above, subtree.nextPosition(above));
        note(unit, UnitChange.Kind.MOVED, before, above.name());
        record("move", id, "below " + target);
    }

    /**
     * Merges a unit into another one of its kind (a node), or into any that has posts or seats as it has (everything else): what hangs below it, its people, its open items and what it may see go there; its
     * appointments end.
     */
    public void merge(Long id, int version, Long into) {
        authority.above(id);
        authority.holdTree();
        OrgUnit unit = changeable(id, version);
        OrgUnit successor = authority.within(into);
        authority.checkValid(successor);
        boolean alike = unit.kind().isNode()
                ? successor.kind() == unit.kind()
                : successor.kind().isBody() == unit.kind().isBody();
        if (successor.isWithin(unit) || !alike) {
            throw new RuleException("cannot-take-in", successor.name(), unit.name());
        }
        openWork.hold(id);
        for (OrgUnit child : subtree.children(unit)) {
            subtree.move(child, successor, subtree.nextPosition(successor));
            note(child, UnitChange.Kind.MOVED, unit.name(), successor.name());
        }
        succession.pass(unit, successor);
        unit.close(authority.today(), successor);
        followers.tell(follower -> follower.merged(id, successor));
        note(unit, UnitChange.Kind.MERGED, null, successor.name());
        note(successor, UnitChange.Kind.TOOK_IN, null, unit.name());
        record("merge", id, "into " + into);
    }

    /** Closes a unit below which nothing hangs and through which nothing climbs; its appointments end. */
    public void close(Long id, int version) {
        authority.above(id);
        authority.holdTree();
        OrgUnit unit = changeable(id, version);
        if (!subtree.children(unit).isEmpty()) {
            throw new RuleException("unit-has-children", unit.name());
        }
        int open = openWork.hold(id);
        if (open > 0) {
            throw new RuleException("unit-has-open-requests", unit.name(), open);
        }
        succession.endAppointments(unit);
        unit.close(authority.today(), null);
        followers.tell(follower -> follower.closed(id));
        note(unit, UnitChange.Kind.CLOSED, null, null);
        record("close", id, unit.code());
    }

    private OrgUnit changeable(Long id, int version) {
        OrgUnit unit = authority.above(id);
        authority.checkVersion(unit.lockVersion(), version);
        authority.checkValid(unit);
        if (unit.parent() == null) {
            throw new RuleException("root-stays");
        }
        return unit;
    }

    private void note(OrgUnit unit, UnitChange.Kind kind, String before, String after) {
        Instant now = clock.instant();
        em.persist(new UnitChange(unit, kind, now, before, after));
    }

    private void record(String operation, Long id, String detail) {
        audit.record(AuditRecord.Kind.ADMINISTRATION, "RestructureService." + operation, "unit " + id + " " + detail);
    }
}

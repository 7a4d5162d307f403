package org.liandong.organisation.admin;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.liandong.audit.AdminRole;
import org.liandong.audit.Administrators;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.RuleException;
import org.liandong.common.Zones;
import org.liandong.organisation.Appointment;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.UnitText;

/**
 * The first run (PLT-09): the system administrator, who holds no post and never will by this, makes the root unit and its first unit
 * administrator. Once there is a root, this is over.
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class FirstRunService {
    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Administrators administrators;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** The caller is the system administrator; says whether the first run is still due. */
    public boolean open() {
        administrators.require(AdminRole.SYSTEM_ADMIN);
        return isDue();
    }

    /** Whether there is no organisation yet; anybody may know. */
    public boolean isDue() {
        return em.createQuery("select u.id from OrgUnit u where u.parent is null", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Makes the root, a provincial centre or a university, and the person who administers it: not the caller himself, or system and unit
     * administration would be in one hand (T1). Problems at {@code kind, code, name} and {@code staffNo, login, administrator}.
     */
    public void begin(UnitEntry root, PersonEntry administrator) {
        administrators.require(AdminRole.SYSTEM_ADMIN);
        // one at a time: whoever comes second finds the root
        em.createQuery("select c from PersonCategory c", PersonCategory.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!isDue()) {
            throw new RuleException("first-run-over");
        }
        Checks checks = new Checks();
        UnitEntry unit = root.checked(checks);
        PersonEntry person = administrator.checked(checks, "administrator");
        checks.reportIf(
                unit.kind() != null && unit.kind() != UnitKind.PROVINCIAL_CENTRE && unit.kind() != UnitKind.UNIVERSITY,
                "kind",
                "root-not-a-node",
                String.valueOf(unit.kind()));
        checks.reportIf(
                context.getCallerPrincipal().getName().equals(person.login()), "login", "administrator-not-yourself");
        checks.throwIfAny();
        LocalDate today = LocalDate.now(clock.withZone(Zones.HOME));
        OrgUnit made = new OrgUnit(null, unit.code(), unit.kind(), unit.kind().level(), unit.name(), 10, today);
        em.persist(made);
        made.describe(new UnitText(null, List.of(), 10, null, null));
        made.settle();
        em.persist(new UnitChange(made, UnitChange.Kind.CREATED, clock.instant(), null, made.name()));
        Person first = new Person(person.staffNo(), person.login(), person.name());
        first.describe(made, null);
        em.persist(first);
        Post post = new Post(made, Role.UNIT_ADMIN);
        em.persist(post);
        em.persist(new Appointment(post, first, today, null));
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "FirstRunService.begin",
                unit.code() + " administrator " + person.login());
    }
}

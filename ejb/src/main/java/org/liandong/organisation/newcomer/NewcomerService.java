package org.liandong.organisation.newcomer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.liandong.audit.Administrators;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.common.Checks;
import org.liandong.common.RuleException;
import org.liandong.common.Zones;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;

/** Enters the caller as a person when he comes for the first time, from what the campus says of him; grants nothing (T3). */
@Stateless
@RolesAllowed("user")
public class NewcomerService {
    private static final Logger LOG = Logger.getLogger(NewcomerService.class.getName());
    private static final String OPERATION = "NewcomerService.arrive";
    private static final int LONGEST_LOGIN = 80;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private CurrentUser user;

    @Inject
    private Administrators administrators;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * The caller has signed in.
     *
     * @param said what the campus says of him; empty if it says nothing
     * @throws RuleException {@code entered-meanwhile}: somebody else was entered with that number in this moment
     */
    public Arrival arrive(Optional<Claims> said) {
        String login = context.getCallerPrincipal().getName();
        if (isThere("login", login)) {
            return Arrival.KNOWN;
        }
        // the three administrators hold no posts, so they need no entry (T1)
        if (said.isEmpty() || administrators.isAny()) {
            return Arrival.NOT_ENTERED;
        }
        Optional<Claims> claims = said.get().checked().filter(usable -> isLogin(login));
        if (claims.isEmpty()) {
            LOG.warning("somebody came for the first time and was not entered: staff number, name or unit is missing,"
                    + " too long or has characters that cannot be kept");
            return Arrival.NOT_ENTERED;
        }
        return arrive(login, claims.get());
    }

    private Arrival arrive(String login, Claims claims) {
        List<OrgUnit> units = units(claims.unit());
        if (units.isEmpty()) {
            LOG.warning("somebody came for the first time and was not entered: no unit in force has the code that the"
                    + " campus gives");
            return Arrival.NOT_ENTERED;
        }
        OrgUnit unit = units.get(0);
        oneAtATime(unit);
        if (isThere("login", login)) {
            return Arrival.KNOWN;
        }
        if (isThere("staffNo", claims.staffNo())) {
            audit.record(
                    AuditRecord.Kind.REFUSAL,
                    OPERATION,
                    "person " + claims.staffNo() + " is entered with another sign-in name");
            return Arrival.NUMBER_TAKEN;
        }
        enter(new Person(claims.staffNo(), login, claims.name()), unit);
        user.lookAgain();
        return Arrival.ENTERED;
    }

    private void enter(Person person, OrgUnit unit) {
        person.describe(unit, null);
        em.persist(person);
        try {
            em.flush();
        } catch (PersistenceException taken) {
            throw new RuleException("entered-meanwhile");
        }
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                OPERATION,
                "unit " + unit.id() + " person " + person.staffNo() + " signs in as " + person.login());
    }

    private static boolean isLogin(String login) {
        Checks checks = new Checks();
        checks.requiredLine("login", login, LONGEST_LOGIN);
        return checks.isFine();
    }

    private List<OrgUnit> units(String code) {
        return em.createQuery(
                        "select u from OrgUnit u where u.code = :code and u.validFrom <= :today"
                                + " and (u.validTo is null or u.validTo >= :today)",
                        OrgUnit.class)
                .setParameter("code", code)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .getResultList();
    }

    /** A browser asks for several pages at once: whoever comes second finds the entry. The row is written as it is, as by TreeHold. */
    private void oneAtATime(OrgUnit unit) {
        em.createNativeQuery("update org_unit set position = position where id = ?")
                .setParameter(1, unit.id())
                .executeUpdate();
    }

    private boolean isThere(String column, String value) {
        return !em.createQuery("select p.id from Person p where p." + column + " = :value", Long.class)
                .setParameter("value", value)
                .getResultList()
                .isEmpty();
    }
}

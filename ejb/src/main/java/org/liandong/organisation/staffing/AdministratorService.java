package org.liandong.organisation.staffing;

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
import java.util.Optional;
import org.liandong.audit.AdminRole;
import org.liandong.audit.Administrators;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.common.RuleException;
import org.liandong.common.Text;
import org.liandong.common.Zones;
import org.liandong.organisation.Appointment;
import org.liandong.organisation.OpenWork;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.Role;

/**
 * What the security administrator does: says who administers a unit, by code and staff number, where the unit has nobody who could (T1).
 * Nothing else of the organisation is in his hands, and he holds no post by it.
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class AdministratorService {
    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Administrators administrators;

    @Inject
    private Staff staff;

    @Inject
    private OpenWork openWork;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Somebody who administers a unit now or later. */
    public record AdministratorRow(Long id, String name, String staffNo, LocalDate from, LocalDate to)
            implements java.io.Serializable {}

    /** The name of the unit with the code. */
    public Optional<String> findUnit(String code) {
        administrators.require(AdminRole.SECURITY_ADMIN);
        return unit(code).map(OrgUnit::name);
    }

    /** Who administers the unit with the code, now or later. */
    public List<AdministratorRow> find(String code) {
        administrators.require(AdminRole.SECURITY_ADMIN);
        return em.createQuery(
                        "select new org.liandong.organisation.staffing.AdministratorService.AdministratorRow("
                                + "a.id, p.name, p.staffNo, a.validFrom, a.validTo) from Appointment a join a.person p"
                                + " where a.post.unit.code = :code and a.post.role = :role"
                                + " and (a.validTo is null or a.validTo >= :today and a.validTo >= a.validFrom) order by a.validFrom, a.id",
                        AdministratorRow.class)
                .setParameter("code", typed(code))
                .setParameter("role", Role.UNIT_ADMIN)
                .setParameter("today", today())
                .getResultList();
    }

    /** Appoints a unit administrator from today on, not himself: who appoints does not administer (T1). Problems at {@code unit, staffNo}. */
    public void appoint(String code, String staffNo) {
        administrators.require(AdminRole.SECURITY_ADMIN);
        Checks checks = new Checks();
        Optional<OrgUnit> unit = unit(code);
        checks.reportIf(unit.isEmpty(), "unit", "unknown-unit", typed(code));
        Optional<Person> person = em
                .createQuery("select p from Person p where p.staffNo = :staffNo", Person.class)
                .setParameter("staffNo", typed(staffNo))
                .getResultList()
                .stream()
                .findFirst();
        checks.reportIf(person.isEmpty(), "staffNo", "unknown-person", typed(staffNo));
        person.ifPresent(found -> checks.reportIf(
                context.getCallerPrincipal().getName().equals(found.login()), "staffNo", "administrator-not-yourself"));
        checks.throwIfAny();
        em.lock(unit.get(), LockModeType.PESSIMISTIC_WRITE);
        Post post = staff.post(unit.get(), Role.UNIT_ADMIN);
        checks.reportIf(
                staff.overlaps(post, person.get(), today(), null),
                "staffNo",
                "overlapping-term",
                person.get().name());
        checks.throwIfAny();
        em.persist(new Appointment(post, person.get(), today(), null));
        record("appoint", typed(code) + " " + typed(staffNo));
    }

    /** Ends a unit administrator's appointment with yesterday; where something waits at the post, somebody else must be in it first (A12). */
    public void end(Long id) {
        administrators.require(AdminRole.SECURITY_ADMIN);
        Appointment ended = id == null ? null : em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (ended == null || ended.post().role() != Role.UNIT_ADMIN) {
            throw new NotFoundException("appointment");
        }
        ended.end(today().minusDays(1));
        em.flush();
        int waiting = openWork.waitingAt(ended.post().id());
        if (waiting > 0 && !staff.isHeld(ended.post(), today())) {
            throw new RuleException("administrator-needed", waiting);
        }
        record("end", ended.post().unit().code() + " " + ended.person().staffNo());
    }

    private Optional<OrgUnit> unit(String code) {
        return em
                .createQuery(
                        "select u from OrgUnit u where u.code = :code and (u.validTo is null or u.validTo >= :today)",
                        OrgUnit.class)
                .setParameter("code", typed(code))
                .setParameter("today", today())
                .getResultList()
                .stream()
                .findFirst();
    }

    private static String typed(String text) {
        return text == null || !Text.isPlain(text) ? "" : text.strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.HOME));
    }

    private void record(String operation, String detail) {
        audit.record(AuditRecord.Kind.ADMINISTRATION, "AdministratorService." + operation, detail);
    }
}

package org.liandong.organisation.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.common.Zones;
import org.liandong.organisation.Appointment;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.Role;

/**
 * What the security administrator does: says who administers a unit, by code and staff number, where the unit has nobody who could (T1).
 * Nothing else of the organisation is in his hands, and he holds no post by it.
 */
@Stateless
@RolesAllowed("security-admin")
@RefusalsAudited
public class AdministratorService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Staff staff;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Somebody who administers a unit now or later. */
    public record AdministratorRow(Long id, String name, String staffNo, LocalDate from, LocalDate to)
            implements java.io.Serializable {}

    /** The name of the unit with the code. */
    public Optional<String> findUnit(String code) {
        return unit(code).map(OrgUnit::name);
    }

    /** Who administers the unit with the code, now or later. */
    public List<AdministratorRow> find(String code) {
        return em.createQuery(
                        "select new org.liandong.organisation.staffing.AdministratorService.AdministratorRow("
                                + "a.id, p.name, p.staffNo, a.validFrom, a.validTo) from Appointment a join a.person p"
                                + " where a.post.unit.code = :code and a.post.role = :role"
                                + " and (a.validTo is null or a.validTo >= :today) order by a.validFrom, a.id",
                        AdministratorRow.class)
                .setParameter("code", code)
                .setParameter("role", Role.UNIT_ADMIN)
                .setParameter("today", today())
                .getResultList();
    }

    /** Appoints a unit administrator from today on. */
    public void appoint(String code, String staffNo) {
        Checks checks = new Checks();
        Optional<OrgUnit> unit = unit(code);
        checks.reportIf(unit.isEmpty(), "code", "unknown-unit", String.valueOf(code));
        Optional<Person> person = em
                .createQuery("select p from Person p where p.staffNo = :staffNo", Person.class)
                .setParameter("staffNo", staffNo == null ? "" : staffNo.strip())
                .getResultList()
                .stream()
                .findFirst();
        checks.reportIf(person.isEmpty(), "staffNo", "unknown-person", String.valueOf(staffNo));
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
        record("appoint", code + " " + staffNo);
    }

    /** Ends a unit administrator's appointment with yesterday. */
    public void end(Long id) {
        Appointment ended = id == null ? null : em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (ended == null || ended.post().role() != Role.UNIT_ADMIN) {
            throw new NotFoundException("appointment");
        }
        ended.end(today().minusDays(1));
        record("end", ended.post().unit().code() + " " + ended.person().staffNo());
    }

    private Optional<OrgUnit> unit(String code) {
        return em
                .createQuery(
                        "select u from OrgUnit u where u.code = :code and (u.validTo is null or u.validTo >= :today)",
                        OrgUnit.class)
                .setParameter("code", code == null ? "" : code.strip())
                .setParameter("today", today())
                .getResultList()
                .stream()
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.HOME));
    }

    private void record(String operation, String detail) {
        audit.record(AuditRecord.Kind.ADMINISTRATION, "AdministratorService." + operation, detail);
    }
}

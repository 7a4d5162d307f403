package org.liandong.organisation.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.Role;
import org.liandong.organisation.admin.Authority;

/** Which leader has charge of which units (分管), kept by administrators of the leader's unit (ORG-09); routes ask them (A2). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ChargeService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private Staff staff;

    @Inject
    private StaffFollowers followers;

    @Inject
    private AuditService audit;

    /** A leader's charge. */
    public record ChargeRow(Long id, String leader, String unit, LocalDate from, LocalDate to)
            implements java.io.Serializable {}

    /** Somebody who can be given a charge. */
    public record Leader(Long personId, String name) implements java.io.Serializable {}

    /** Charges of a unit's leaders that have not ended, by leader. */
    public List<ChargeRow> find(Long unit) {
        OrgUnit at = authority.within(unit);
        return em
                .createQuery(
                        "select c.id, p.name, u.name, c.validFrom, c.validTo from Charge c join c.person p join c.unit u"
                                + " where c.post.unit = :unit and (c.validTo is null or c.validTo >= :today and c.validTo >= c.validFrom)"
                                + " order by p.id, u.position, u.id",
                        Object[].class)
                .setParameter("unit", at)
                .setParameter("today", authority.today())
                .getResultList()
                .stream()
                .map(row -> new ChargeRow(
                        (Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (LocalDate) row[4]))
                .toList();
    }

    /** Today's leaders of a unit. */
    public List<Leader> findLeaders(Long unit) {
        OrgUnit at = authority.within(unit);
        return em
                .createQuery(
                        "select p.id, p.name from PostHolder h, Post post, Person p where post.unit = :unit"
                                + " and post.role = :leader and h.postId = post.id and p.id = h.personId"
                                + " and h.validFrom <= :today and (h.validTo is null or h.validTo >= :today) order by h.id",
                        Object[].class)
                .setParameter("unit", at)
                .setParameter("leader", Role.LEADER)
                .setParameter("today", authority.today())
                .getResultList()
                .stream()
                .map(row -> new Leader((Long) row[0], (String) row[1]))
                .distinct()
                .toList();
    }

    /** Gives a leader of a unit charge of a unit at or below it. */
    public void give(Long unit, Long leader, Long charged, LocalDate from, LocalDate to) {
        OrgUnit at = authority.within(unit);
        OrgUnit of = authority.unit(charged);
        Checks checks = new Checks();
        checks.reportIf(
                findLeaders(unit).stream().noneMatch(one -> one.personId().equals(leader)), "leader", "not-a-leader");
        checks.reportIf(!of.isWithin(at), "charged", "unit-not-below", of.name(), at.name());
        checks.term("from", from, "to", to);
        checks.throwIfAny();
        Post post = staff.post(at, Role.LEADER);
        em.persist(new Charge(post, em.find(Person.class, leader), of, from, to));
        followers.tell(post);
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "ChargeService.give",
                "unit " + unit + " person " + leader + " charge of " + charged);
    }

    /** Ends a charge with a day. What waits for the leader in it passes to who has charge then; refused where a route lets nobody else sign. */
    public void end(Long id, LocalDate lastDay) {
        Charge charge = id == null ? null : em.find(Charge.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (charge == null) {
            throw new NotFoundException("charge");
        }
        OrgUnit at = authority.within(charge.post().unit().id());
        Checks checks = new Checks();
        checks.given("lastDay", lastDay);
        checks.throwIfAny();
        charge.end(lastDay);
        followers.tell(charge.post());
        audit.record(AuditRecord.Kind.ADMINISTRATION, "ChargeService.end", "unit " + at.id() + " charge " + id);
    }
}

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
import org.liandong.common.RuleException;
import org.liandong.organisation.Appointment;
import org.liandong.organisation.OpenWork;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.Role;
import org.liandong.organisation.admin.Authority;

/** Fills posts and ends terms, for administrators of the unit (ORG-02, ORG-12, T2). Nothing is deleted: what ended is history. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class StaffingService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private Staff staff;

    @Inject
    private OpenWork openWork;

    @Inject
    private StaffFollowers followers;

    @Inject
    private AuditService audit;

    /** The posts that a unit has or can have, with who is in them, who will be and who was. */
    public List<PostRow> findPosts(Long unit) {
        return staff.posts(authority.within(unit), authority.today());
    }

    /** Appoints a person; the post is made when it is filled for the first time. */
    public void appoint(Long unit, Role role, Long person, LocalDate from, LocalDate to) {
        OrgUnit at = open(unit);
        Checks checks = new Checks();
        checkRole(checks, at, role);
        checks.term("from", from, "to", to);
        Person appointed = person == null ? null : em.find(Person.class, person);
        checks.given("person", appointed);
        checks.throwIfAny();
        Post post = staff.post(at, role);
        checks.reportIf(staff.overlaps(post, appointed, from, to), "person", "overlapping-term", appointed.name());
        checks.throwIfAny();
        em.persist(new Appointment(post, appointed, from, to));
        followers.tell(post);
        record("appoint", at, role + " " + appointed.staffNo() + " " + from + ".." + to);
    }

    /** Gives a seat of a body to whoever holds another post; that post must be filled by people, not by a third post. */
    public void seat(Long unit, Role role, Long holderUnit, Role holderRole, LocalDate from, LocalDate to) {
        OrgUnit body = open(unit);
        OrgUnit other = authority.unit(holderUnit);
        Checks checks = new Checks();
        checkRole(checks, body, role);
        checks.reportIf(role != null && !role.isSeat(), "role", "not-a-seat");
        checks.reportIf(other.kind().isBody() || holderRole == null || holderRole.isSeat(), "holder", "not-a-post");
        // a post elsewhere is not made by a neighbour
        checks.reportIf(
                holderRole != null && !authority.keeps(other) && !staff.isThere(other, holderRole),
                "holder",
                "post-not-there",
                other.name());
        checks.term("from", from, "to", to);
        checks.throwIfAny();
        Post post = staff.post(body, role);
        Post holder = staff.post(other, holderRole);
        checks.reportIf(staff.seatOverlaps(post, holder, from, to), "holder", "overlapping-term", other.name());
        checks.throwIfAny();
        em.persist(new ExOfficioSeat(post, holder, from, to));
        record("seat", body, role + " ex officio " + other.code() + " " + holderRole + " " + from + ".." + to);
    }

    /**
     * Ends an appointment with a day. Where the post would stand empty while something waits there, the successor must be named, who
     * takes over from the next day: open items belong to the post and stay with it.
     *
     * @param successor person, or null
     */
    public void end(Long appointment, LocalDate lastDay, Long successor) {
        Appointment ended = em.find(Appointment.class, appointment, LockModeType.PESSIMISTIC_WRITE);
        OrgUnit unit = inHand(ended == null ? null : ended.post());
        Checks checks = new Checks();
        checks.given("lastDay", lastDay);
        checks.reportIf(
                ended.validTo() != null && lastDay != null && lastDay.isAfter(ended.validTo()),
                "lastDay",
                "only-earlier");
        checks.throwIfAny();
        ended.end(lastDay);
        em.flush();
        if (successor != null) {
            appoint(unit.id(), ended.post().role(), successor, lastDay.plusDays(1), null);
            em.flush();
        }
        checkHeld(ended.post(), lastDay);
        followers.tell(ended.post());
        record("end", unit, ended.post().role() + " " + ended.person().staffNo() + " " + lastDay);
    }

    /** Ends a seat held ex officio. */
    public void endSeat(Long seat, LocalDate lastDay) {
        ExOfficioSeat ended = em.find(ExOfficioSeat.class, seat, LockModeType.PESSIMISTIC_WRITE);
        OrgUnit unit = inHand(ended == null ? null : ended.post());
        Checks checks = new Checks();
        checks.given("lastDay", lastDay);
        checks.throwIfAny();
        ended.end(lastDay);
        em.flush();
        checkHeld(ended.post(), lastDay);
        followers.tell(ended.post());
        record("endSeat", unit, ended.post().role() + " " + lastDay);
    }

    private void checkHeld(Post post, LocalDate lastDay) {
        int waiting = openWork.waitingAt(post.id());
        if (waiting > 0 && !staff.isHeld(post, lastDay.plusDays(1))) {
            throw new RuleException("post-would-be-empty", post.role(), waiting);
        }
    }

    private OrgUnit open(Long unit) {
        OrgUnit at = authority.within(unit);
        em.refresh(at, LockModeType.PESSIMISTIC_WRITE);
        authority.checkValid(at);
        return at;
    }

    private OrgUnit inHand(Post post) {
        if (post == null) {
            throw new NotFoundException("appointment");
        }
        return authority.within(post.unit().id());
    }

    private static void checkRole(Checks checks, OrgUnit unit, Role role) {
        checks.reportIf(role == null || !Role.at(unit.kind()).contains(role), "role", "role-not-here");
    }

    private void record(String operation, OrgUnit unit, String detail) {
        audit.record(
                AuditRecord.Kind.ADMINISTRATION, "StaffingService." + operation, "unit " + unit.id() + " " + detail);
    }
}

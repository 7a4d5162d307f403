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
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.admin.Authority;

/** Whom the caller has named to act for him in his posts, and for whom he may act (A12); nobody names deputies for others. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class DeputyService {
    private static final int LONGEST_DAYS = 366;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Authority authority;

    @Inject
    private AuditService audit;

    /** A deputyship: {@code name} is the other one's, {@code route} null = for every route. */
    public record DeputyRow(Long id, String name, String unit, Role role, LocalDate from, LocalDate to, String route)
            implements java.io.Serializable {}

    /** The caller's deputies whose time has not passed. */
    public List<DeputyRow> findMine() {
        return find("d.deputy", "d.principal");
    }

    /** For whom the caller has been named, as long as that has not passed. */
    public List<DeputyRow> findOthers() {
        return find("d.principal", "d.deputy");
    }

    private List<DeputyRow> find(String other, String own) {
        Viewer viewer = user.viewer();
        if (viewer.personId() == null) {
            return List.of();
        }
        return em.createQuery(
                        "select new org.liandong.organisation.staffing.DeputyService.DeputyRow("
                                + "d.id, p.name, u.name, post.role, d.validFrom, d.validTo, d.routeCode) from Deputy d join "
                                + other
                                + " p join d.post post join post.unit u where " + own
                                + ".id = :me and d.validTo >= :today and d.validTo >= d.validFrom"
                                + " order by d.validFrom, d.id",
                        DeputyRow.class)
                .setParameter("me", viewer.personId())
                .setParameter("today", authority.today())
                .getResultList();
    }

    /**
     * Names a deputy for one of the caller's posts, for at most a year.
     *
     * @param route code of the one route for which he acts; null = every one
     */
    public void name(Long post, Long person, LocalDate from, LocalDate to, String route) {
        Viewer viewer = user.appointed();
        Checks checks = new Checks();
        checks.reportIf(post == null || !viewer.holds(post), "post", "not-your-post");
        Person deputy = person == null ? null : em.find(Person.class, person);
        checks.given("deputy", deputy);
        checks.reportIf(deputy != null && deputy.id().equals(viewer.personId()), "deputy", "not-yourself");
        checks.given("to", to);
        checks.term("from", from, "to", to);
        checks.throwIfAny();
        checks.reportIf(to.isAfter(from.plusDays(LONGEST_DAYS)), "to", "at-most-a-year");
        checks.reportIf(to.isBefore(authority.today()), "to", "in-the-past");
        Person me = em.find(Person.class, viewer.personId(), LockModeType.PESSIMISTIC_WRITE);
        checks.reportIf(overlaps(post, me, from, to, route), "from", "deputy-overlaps");
        checks.throwIfAny();
        em.persist(new Deputy(em.find(Post.class, post), me, deputy, route, from, to));
        record(
                "name",
                "post " + post + " deputy " + deputy.staffNo() + " " + from + ".." + to
                        + (route == null ? "" : " route " + route));
    }

    /** Ends a deputyship of the caller's, with yesterday. */
    public void end(Long id) {
        Long me = user.appointed().personId();
        Deputy deputy = id == null ? null : em.find(Deputy.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (deputy == null || !deputy.principal().id().equals(me)) {
            throw new NotFoundException("deputy");
        }
        deputy.end(authority.today().minusDays(1));
        record("end", "deputy " + id);
    }

    /** At any time, for any route, one person at most acts in the post for its holder. */
    private boolean overlaps(Long post, Person principal, LocalDate from, LocalDate to, String route) {
        return em
                .createQuery(
                        "select d.routeCode from Deputy d where d.post.id = :post and d.principal = :principal"
                                + " and d.validFrom <= :to and d.validTo >= :from and d.validTo >= d.validFrom",
                        String.class)
                .setParameter("post", post)
                .setParameter("principal", principal)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .anyMatch(other -> route == null || other == null || other.equals(route));
    }

    private void record(String operation, String detail) {
        audit.record(AuditRecord.Kind.ADMINISTRATION, "DeputyService." + operation, detail);
    }
}

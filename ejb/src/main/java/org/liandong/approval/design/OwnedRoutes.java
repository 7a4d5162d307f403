package org.liandong.approval.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.RouteVersion;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.Text;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;

/** Routes with the unit that owns them, and who may read and write them (A1). */
@ApplicationScoped
class OwnedRoutes {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditService audit;

    /** A route that the caller may read: it is offered to a unit of his, or he administers its owner. */
    ApprovalRoute read(String code) {
        ApprovalRoute route = find(code);
        Viewer viewer = user.appointed();
        boolean offered = viewer.posts().stream().anyMatch(held -> route.isOfferedAt(held.unitPath()));
        if (!offered && !writes(route)) {
            throw new NotFoundException("route");
        }
        return route;
    }

    /** A route that the caller may change: he administers its owner. */
    ApprovalRoute written(String code) {
        ApprovalRoute route = read(code);
        if (!writes(route)) {
            throw new NotPermittedException("not-route-owner", owner(route).name());
        }
        return route;
    }

    /** As {@link #written}, and nobody else changes its versions until the transaction ends. */
    ApprovalRoute held(String code) {
        ApprovalRoute route = written(code);
        em.lock(route, LockModeType.PESSIMISTIC_WRITE);
        return route;
    }

    boolean writes(ApprovalRoute route) {
        return user.appointed().administers(owner(route).path());
    }

    /** The unit that owns it; the root for the product's own. */
    OrgUnit owner(ApprovalRoute route) {
        return route.ownerId() == null
                ? em.createQuery("select u from OrgUnit u where u.parent is null", OrgUnit.class)
                        .getSingleResult()
                : em.find(OrgUnit.class, route.ownerId());
    }

    /** Its versions, the newest first; their state is what the database says, whatever a cache holds. */
    List<Object[]> states(ApprovalRoute route) {
        return em.createQuery(
                        "select v.version, v.state, v.publishedAt, v.publishedName, v.retiredAt, v.id from RouteVersion v"
                                + " where v.route.id = :route order by v.version desc",
                        Object[].class)
                .setParameter("route", route.id())
                .getResultList();
    }

    Optional<RouteVersion> version(ApprovalRoute route, int number) {
        return em
                .createQuery(
                        "select v from RouteVersion v where v.route.id = :route and v.version = :version",
                        RouteVersion.class)
                .setParameter("route", route.id())
                .setParameter("version", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The version in force; its state read afresh, to be changed. */
    Optional<RouteVersion> inForce(ApprovalRoute route) {
        return em
                .createQuery(
                        "select v from RouteVersion v where v.route.id = :route and v.state = :published",
                        RouteVersion.class)
                .setParameter("route", route.id())
                .setParameter("published", RouteVersion.State.PUBLISHED)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<RouteDraft> draft(ApprovalRoute route) {
        return em
                .createQuery("select d from RouteDraft d where d.routeId = :route", RouteDraft.class)
                .setParameter("route", route.id())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The draft, which nobody else changes until the transaction ends. */
    RouteDraft lockedDraft(ApprovalRoute route) {
        RouteDraft draft = draft(route).orElseThrow(() -> new NotFoundException("route-draft"));
        em.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        return draft;
    }

    void record(String operation, ApprovalRoute route, String detail) {
        audit.record(AuditRecord.Kind.ADMINISTRATION, operation, "route " + route.code() + " " + detail);
    }

    private ApprovalRoute find(String code) {
        user.appointed();
        if (code == null || !Text.isPlain(code)) {
            throw new NotFoundException("route");
        }
        return em
                .createQuery("select r from ApprovalRoute r where r.code = :code", ApprovalRoute.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("route"));
    }
}

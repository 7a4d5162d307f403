package org.liandong.approval.design;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.liandong.approval.request.Listing;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.RouteVersion;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.RuleException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.admin.Authority;
import org.liandong.rule.Facts;

/** Routes with their versions (A1): read by whoever holds an appointment where they are offered, made and retired by the owner's administrators. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class DesignService {
    private static final int LONGEST_NAME = 80;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final String ITEM = "report";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnedRoutes routes;

    @Inject
    private RouteForms forms;

    @Inject
    private Walker walker;

    @Inject
    private Authority authority;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * A route as a list shows it.
     *
     * @param owner name of the unit that owns it
     * @param written the caller may change it
     * @param inForce number of the version that new requests take; null = none
     * @param drafted the next version is being written
     */
    public record RouteRow(
            String code,
            String name,
            String nameEn,
            String subjectType,
            Long ownerId,
            String owner,
            boolean written,
            Integer inForce,
            boolean drafted)
            implements Serializable {}

    /** A version; {@code publishedAt} null for what the product came with. */
    public record VersionRow(
            int version, RouteVersion.State state, Instant publishedAt, String publishedName, Instant retiredAt)
            implements Serializable {}

    /** A route with its versions, the newest first; {@code draft} null where none is written. */
    public record RouteDetail(RouteRow route, List<VersionRow> versions, DraftHead draft) implements Serializable {}

    /** The draft, for who may write it: by whom and when it was changed last. */
    public record DraftHead(int seen, Integer basedOn, String changedName, Instant changedAt) implements Serializable {}

    /** A new route; {@code code} null = the product gives one. */
    public record NewRoute(Long owner, String code, String name, String nameEn, String subjectType) {}

    /** Routes that the caller may read, in the order they were made; those in force nowhere for who may write them. */
    public List<RouteRow> find() {
        user.appointed();
        Map<Long, Integer> published = new HashMap<>();
        em.createQuery("select v.route.id, v.version from RouteVersion v where v.state = :published", Object[].class)
                .setParameter("published", RouteVersion.State.PUBLISHED)
                .getResultList()
                .forEach(row -> published.put((Long) row[0], (Integer) row[1]));
        Set<Long> drafted = new HashSet<>(
                em.createQuery("select d.routeId from RouteDraft d", Long.class).getResultList());
        Map<Long, OrgUnit> owners = new HashMap<>();
        return em
                .createQuery("select r from ApprovalRoute r order by r.id", ApprovalRoute.class)
                .getResultList()
                .stream()
                .map(route -> row(
                        route,
                        owners.computeIfAbsent(
                                route.ownerId() == null ? 0L : route.ownerId(), any -> routes.owner(route)),
                        published.get(route.id()),
                        drafted.contains(route.id())))
                .filter(row -> row.written() || row.inForce() != null && isOffered(row))
                .toList();
    }

    private boolean isOffered(RouteRow row) {
        String owner = "/" + row.ownerId() + "/";
        return user.appointed().posts().stream()
                .anyMatch(held -> held.unitPath().contains(owner));
    }

    /** A route with its versions; its draft only for who may write it. */
    public RouteDetail get(String code) {
        ApprovalRoute route = routes.read(code);
        boolean written = routes.writes(route);
        List<VersionRow> versions = routes.states(route).stream()
                .map(row -> new VersionRow(
                        (Integer) row[0], (RouteVersion.State) row[1], (Instant) row[2], (String) row[3], (Instant)
                                row[4]))
                .toList();
        DraftHead draft = written ? routes.draft(route).map(DesignService::head).orElse(null) : null;
        Integer inForce = versions.stream()
                .filter(version -> version.state() == RouteVersion.State.PUBLISHED)
                .map(VersionRow::version)
                .findFirst()
                .orElse(null);
        return new RouteDetail(row(route, routes.owner(route), inForce, draft != null), versions, draft);
    }

    private static DraftHead head(RouteDraft draft) {
        return new DraftHead(draft.version(), draft.basedOn(), draft.changedName(), draft.changedAt());
    }

    private RouteRow row(ApprovalRoute route, OrgUnit owner, Integer inForce, boolean drafted) {
        return new RouteRow(
                route.code(),
                route.name(),
                route.nameEn(),
                route.subjectType(),
                owner.id(),
                owner.name(),
                user.appointed().administers(owner.path()),
                inForce,
                drafted);
    }

    /** What a version says. */
    public Design design(String code, int version) {
        return routes.version(routes.read(code), version)
                .map(Design::of)
                .orElseThrow(() -> new NotFoundException("route-version"));
    }

    /** Kinds of subjects for which a route can be made. */
    public List<String> subjectTypes() {
        user.appointed();
        return forms.types();
    }

    /** Codes of the form's fields, for rights and limits. */
    public List<String> fields(String code) {
        return forms.ordered(routes.read(code).subjectType());
    }

    /** What conditions of the route may ask (A5). */
    public List<Facts.Offer> facts(String code) {
        return forms.facts(routes.read(code).subjectType());
    }

    /** Makes a route of a unit that the caller administers, with an empty draft; gives its code. */
    public String create(NewRoute wanted) {
        if (wanted.owner() == null) {
            throw new InvalidInputException("owner", "field-required");
        }
        OrgUnit owner = authority.within(wanted.owner());
        authority.checkValid(owner);
        Checks checks = new Checks();
        String name = checks.requiredLine("name", wanted.name(), LONGEST_NAME);
        String nameEn = checks.optional("nameEn", wanted.nameEn(), LONGEST_NAME);
        String code = checks.optional("code", wanted.code(), LONGEST_NAME);
        checks.reportIf(code != null && !CODE.matcher(code).matches(), "code", "stage-code");
        checks.reportIf(!forms.types().contains(wanted.subjectType()), "subjectType", "field-required");
        checks.throwIfAny();
        em.lock(em.find(OrgUnit.class, OrgUnit.idsOf(owner.path()).get(0)), LockModeType.PESSIMISTIC_WRITE);
        checks.reportIf(code != null && isTaken(code), "code", "already-there", code);
        checks.throwIfAny();
        String given = code == null ? free() : code;
        ApprovalRoute route = new ApprovalRoute(
                given,
                name,
                nameEn == null ? name : nameEn,
                wanted.subjectType(),
                Listing.TYPE.equals(wanted.subjectType()) ? ITEM : null,
                owner.id());
        em.persist(route);
        em.persist(new RouteDraft(route.id(), null, Design.EMPTY, user.viewer().name(), clock.instant()));
        routes.record("DesignService.create", route, "of unit " + owner.id() + " " + name);
        return given;
    }

    private boolean isTaken(String code) {
        return !em.createQuery("select r.id from ApprovalRoute r where r.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    private String free() {
        Long highest = em.createQuery("select max(r.id) from ApprovalRoute r", Long.class)
                .getSingleResult();
        long next = highest + 1;
        while (isTaken("route-" + next)) {
            next++;
        }
        return "route-" + next;
    }

    /** Offers the route no more: what runs goes on; {@code version} is the one in force that the caller saw. */
    public void retire(String code, int version) {
        ApprovalRoute route = routes.held(code);
        RouteVersion inForce = routes.inForce(route)
                .filter(found -> found.version() == version)
                .orElseThrow(() -> new RuleException("route-version-gone", version));
        em.refresh(inForce);
        inForce.retire(clock.instant());
        routes.record("DesignService.retire", route, "version " + version);
    }

    /**
     * Where a request from a unit would go on a version: stops with people of today and dates, what is left out, and where it would stand.
     *
     * @param unconditional as if every condition held
     */
    public Walk preview(String code, int version, Long unit, boolean unconditional) {
        ApprovalRoute route = routes.read(code);
        Design design = routes.version(route, version)
                .map(Design::of)
                .orElseThrow(() -> new NotFoundException("route-version"));
        return walker.walk(route, unconditional ? design.unconditional() : design, authority.unit(unit));
    }
}

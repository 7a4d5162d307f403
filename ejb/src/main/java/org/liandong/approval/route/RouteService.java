package org.liandong.approval.route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.Limit;
import org.liandong.common.NotFoundException;
import org.liandong.common.Text;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** Finds the routes that requests can be filed on. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class RouteService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** A route with its stages, as lists and pictures show it; {@code owner} null = offered everywhere. */
    public record RouteView(
            String code, String name, String nameEn, String subjectType, Long owner, List<StageView> stages)
            implements Serializable {
        /** Is it offered to a unit, whose path is given? */
        public boolean isOfferedAt(String unitPath) {
            return owner == null || unitPath.contains("/" + owner + "/");
        }
    }

    /** A stage of a route as shown; {@code level} is null unless the place is a level. Stages of one position stand side by side (A6). */
    public record StageView(
            int position,
            String code,
            String name,
            String nameEn,
            Place place,
            Level level,
            Role who,
            Signing signing,
            Limit limit)
            implements Serializable {}

    /** The published version of a route for a kind of subject; throws when there is none. */
    public RouteVersion getPublished(String code, String subjectType) {
        RouteVersion version = getPublished(code);
        if (!version.route().subjectType().equals(subjectType)) {
            throw new NotFoundException("route");
        }
        return version;
    }

    /** Published routes that are offered to a unit of the caller, in the order they were made. */
    public List<RouteView> findPublished() {
        Viewer viewer = user.appointed();
        return em
                .createQuery(
                        "select v from RouteVersion v where v.state = :published order by v.route.id",
                        RouteVersion.class)
                .setParameter("published", RouteVersion.State.PUBLISHED)
                .getResultList()
                .stream()
                .filter(version ->
                        viewer.posts().stream().anyMatch(held -> version.route().isOfferedAt(held.unitPath())))
                .map(version -> view(version, version.stages()))
                .toList();
    }

    /** Every route with all stages that it has or had, the newest first: names of what stands in lists and journals. */
    public List<RouteView> findNames() {
        user.appointed();
        Map<Long, List<RouteVersion>> versions = em
                .createQuery("select v from RouteVersion v order by v.route.id, v.version desc", RouteVersion.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        version -> version.route().id(), LinkedHashMap::new, Collectors.toList()));
        return versions.values().stream().map(RouteService::named).toList();
    }

    private static RouteView named(List<RouteVersion> versions) {
        Map<String, RouteStage> stages = new LinkedHashMap<>();
        versions.forEach(version -> version.stages().forEach(stage -> stages.putIfAbsent(stage.code(), stage)));
        return view(versions.get(0), stages.values());
    }

    /** The published version of a route; throws when there is none. */
    public RouteVersion getPublished(String code) {
        return newest(code, RouteVersion.State.PUBLISHED, RouteVersion.State.PUBLISHED);
    }

    /**
     * The published version of a route, and where it was retired the last one: for what was asked for on it before (D3). Throws when
     * there never was one for this kind of subject.
     */
    public RouteVersion getAsked(String code, String subjectType) {
        RouteVersion version = newest(code, RouteVersion.State.PUBLISHED, RouteVersion.State.RETIRED);
        if (!version.route().subjectType().equals(subjectType)) {
            throw new NotFoundException("route");
        }
        return version;
    }

    private RouteVersion newest(String code, RouteVersion.State state, RouteVersion.State other) {
        if (code == null || !Text.isPlain(code)) {
            throw new NotFoundException("route");
        }
        return em // without a limit and without a list of states it is prepared once
                .createQuery(
                        "select v from RouteVersion v where v.route.code = :code and v.version = (select max(w.version)"
                                + " from RouteVersion w where w.route = v.route and (w.state = :state or w.state = :other))",
                        RouteVersion.class)
                .setParameter("code", code)
                .setParameter("state", state)
                .setParameter("other", other)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("route"));
    }

    private static RouteView view(RouteVersion version, Collection<RouteStage> stages) {
        return new RouteView(
                version.route().code(),
                version.route().name(),
                version.route().nameEn(),
                version.route().subjectType(),
                version.route().ownerId(),
                stages.stream()
                        .map(stage -> new StageView(
                                stage.position(),
                                stage.code(),
                                stage.name(),
                                stage.nameEn(),
                                stage.place(),
                                stage.level(),
                                stage.who(),
                                stage.signing(),
                                stage.limit()))
                        .toList());
    }
}

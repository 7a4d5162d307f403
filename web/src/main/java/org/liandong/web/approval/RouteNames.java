package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liandong.approval.route.RouteService;
import org.liandong.approval.route.RouteService.RouteView;
import org.liandong.approval.route.RouteService.StageView;
import org.liandong.approval.route.Stop;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;
import org.liandong.web.shell.Preferences;
import org.liandong.web.shell.Say;

/**
 * Names of routes and stages, of all their versions, kept: a version never changes (A1). What is unknown is looked up again, and so is
 * everything when routes are listed or one is published, so that a new version's names come soon.
 */
@Named
@ApplicationScoped
public class RouteNames {
    @Inject
    private RouteService service;

    @Inject
    private Say say;

    @Inject
    private Preferences preferences;

    @Inject
    private CurrentUser user;

    private volatile Map<String, RouteView> known = Map.of();

    /** Routes in force that are offered to the caller. */
    public List<RouteView> all() {
        look();
        return service.findPublished();
    }

    /** Looks all names up again. */
    public void look() {
        Map<String, RouteView> byCode = new LinkedHashMap<>();
        service.findNames().forEach(route -> byCode.put(route.code(), route));
        known = byCode;
    }

    /** The routes as kept that are or were offered to the caller, in their order. */
    public Collection<RouteView> kept() {
        if (known.isEmpty()) {
            look();
        }
        Viewer viewer = user.viewer();
        return known.values().stream()
                .filter(route -> viewer.posts().stream().anyMatch(held -> route.isOfferedAt(held.unitPath())))
                .toList();
    }

    /** By its code. */
    public String nameOf(String route) {
        return find(route).map(this::name).orElse(route);
    }

    public String name(RouteView route) {
        return preferences.isChinese() ? route.name() : route.nameEn();
    }

    public String stageName(StageView stage) {
        return preferences.isChinese() ? stage.name() : stage.nameEn();
    }

    /** The name of a stage; of its own head's, which no route lists, the product's. */
    public String stage(String route, String code) {
        return findStage(route, code)
                .map(this::stageName)
                .orElseGet(() -> Stop.OWN_HEAD.equals(code) ? say.of("stage.own-head") : code);
    }

    /** The stages of a route, in their order. */
    public List<StageView> stages(String route) {
        return find(route).map(RouteView::stages).orElse(List.of());
    }

    Optional<StageView> findStage(String route, String code) {
        return find(route).stream()
                .flatMap(found -> found.stages().stream())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    private Optional<RouteView> find(String route) {
        if (!known.containsKey(route)) {
            look();
        }
        return Optional.ofNullable(known.get(route));
    }
}

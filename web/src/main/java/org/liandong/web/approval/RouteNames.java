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
import org.liandong.web.shell.Preferences;
import org.liandong.web.shell.Say;

/** Names of routes and stages, kept: a published route never changes (A1); an unknown one is looked up again. */
@Named
@ApplicationScoped
public class RouteNames {
    @Inject
    private RouteService service;

    @Inject
    private Say say;

    @Inject
    private Preferences preferences;

    private volatile Map<String, RouteView> known = Map.of();

    public List<RouteView> all() {
        List<RouteView> routes = service.findPublished();
        Map<String, RouteView> byCode = new LinkedHashMap<>();
        routes.forEach(route -> byCode.put(route.code(), route));
        known = byCode;
        return routes;
    }

    /** The routes as kept, in their order. */
    public Collection<RouteView> kept() {
        return known.isEmpty() ? all() : known.values();
    }

    public String name(String route) {
        return find(route).map(this::name).orElse(route);
    }

    public String name(RouteView route) {
        return preferences.isChinese() ? route.name() : route.nameEn();
    }

    public String name(StageView stage) {
        return preferences.isChinese() ? stage.name() : stage.nameEn();
    }

    /** The name of a stage; of its own head's, which no route lists, the product's. */
    public String stage(String route, String code) {
        return findStage(route, code)
                .map(this::name)
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
            all();
        }
        return Optional.ofNullable(known.get(route));
    }
}

package org.liandong.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.approval.route.RouteService.RouteView;

/** The published routes as pictures with their tables. */
@Named
@RequestScoped
public class RoutesPage {
    @Inject
    private RouteNames names;

    private List<RouteView> routes;

    public void load() {
        routes = names.all();
    }

    public List<RouteView> routes() {
        return routes;
    }
}

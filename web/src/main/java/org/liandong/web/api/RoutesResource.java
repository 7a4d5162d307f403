package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.liandong.approval.route.RouteService;
import org.liandong.approval.route.RouteService.RouteView;

/** The routes on which requests can be filed. */
@Path("routes")
@Produces(MediaType.APPLICATION_JSON)
public class RoutesResource {
    @Inject
    private RouteService routes;

    @GET
    public List<RouteView> find() {
        return routes.findPublished();
    }
}

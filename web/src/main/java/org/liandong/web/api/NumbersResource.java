package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.liandong.paper.number.NumberService;

/** The register of official numbers. */
@Path("numbers")
@Produces(MediaType.APPLICATION_JSON)
public class NumbersResource {
    @Inject
    private NumberService numbers;

    /** Patterns and numbers of a unit, the newest first; {@code before} the last number's id for older ones. */
    @GET
    public NumberService.Register find(@QueryParam("unit") Long unit, @QueryParam("before") Long before) {
        return numbers.find(unit, before);
    }
}

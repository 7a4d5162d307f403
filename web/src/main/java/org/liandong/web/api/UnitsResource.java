package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.OrganisationService.UnitDetail;
import org.liandong.organisation.OrganisationService.UnitRow;

/** The directory of units. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {
    @Inject
    private OrganisationService organisation;

    /** Units below {@code parent}, or whose name contains {@code q}; the root without either. At most 200. */
    @GET
    public List<UnitRow> find(@QueryParam("parent") Long parent, @QueryParam("q") String q) {
        return q == null || q.isBlank() ? organisation.findChildren(parent) : organisation.findByName(q);
    }

    @GET
    @Path("{id}")
    public UnitDetail get(@PathParam("id") Long id) {
        return organisation.getUnit(id);
    }
}

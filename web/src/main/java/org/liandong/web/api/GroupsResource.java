package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.liandong.organisation.group.GroupService;

/** Groups of units. */
@Path("groups")
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {
    @Inject
    private GroupService groups;

    /** The groups that a unit can use: its own and those of the units above it. */
    @GET
    public GroupService.GroupsPage find(@QueryParam("unit") Long unit) {
        return groups.find(unit);
    }

    /** A group with its units. */
    @GET
    @Path("{id}")
    public GroupService.GroupDetail get(@PathParam("id") Long id) {
        return groups.get(id);
    }
}

package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.liandong.approval.matter.MatterService;
import org.liandong.approval.matter.Matters;
import org.liandong.organisation.admin.AccountService;
import org.liandong.organisation.admin.PeopleService;
import org.liandong.organisation.admin.PersonEntry;

/** Entries of people, for administrators of the units that they belong to. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    private PeopleService people;

    @Inject
    private AccountService accounts;

    @Inject
    private MatterService matters;

    @Context
    private UriInfo uri;

    /** People of {@code unit} and below (without it, of the first unit that the caller administers), 50 a page, by staff number. */
    @GET
    public PeopleService.PeoplePage find(
            @QueryParam("unit") Long unit, @QueryParam("q") String q, @QueryParam("after") String after) {
        return people.find(unit, q, after);
    }

    @GET
    @Path("{id}")
    public PeopleService.Entry get(@PathParam("id") Long id) {
        return people.get(id);
    }

    /** What is open with the person in the caller's units; a request that the caller does not see comes without id and title. */
    @GET
    @Path("{id}/matters")
    public Matters matters(@PathParam("id") Long id) {
        return matters.find(id);
    }

    /** Enters a person: {@code {"unit","staffNo","login","name","category"}}. */
    @POST
    public Response create(
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewPerson.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        Long id = people.create(body.number("unit"), entry(body));
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(people.get(id))
                .build();
    }

    /** Corrects an entry; {@code version} as it was read, else 409. */
    @PUT
    @Path("{id}")
    public PeopleService.Entry edit(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.PersonChange.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        int version = (int) Math.max(-1, Math.min(Integer.MAX_VALUE, body.number("version")));
        people.edit(id, version, body.number("unit"), entry(body));
        return people.get(id);
    }

    /** Until when the person may sign in: {@code {"lastDay","over"}}, the day null for good. */
    @GET
    @Path("{id}/account")
    public AccountService.Account account(@PathParam("id") Long id) {
        return accounts.find(id);
    }

    /** Lets the account end with {@code {"lastDay"}}, itself included (Asia/Shanghai). */
    @PUT
    @Path("{id}/account")
    public AccountService.Account limit(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.AccountChange.class)))
                    InputStream stream) {
        accounts.limit(id, Body.read(stream).day("lastDay"));
        return accounts.find(id);
    }

    /** Lets the account go on for good. */
    @DELETE
    @Path("{id}/account")
    public AccountService.Account unlimit(@PathParam("id") Long id) {
        accounts.limit(id, null);
        return accounts.find(id);
    }

    private static PersonEntry entry(Body body) {
        return new PersonEntry(
                body.optionalText("staffNo"),
                body.optionalText("login"),
                body.optionalText("name"),
                body.optionalText("category"));
    }
}

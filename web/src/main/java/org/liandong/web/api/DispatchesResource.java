package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.liandong.common.MalformedException;
import org.liandong.dispatch.DispatchListService;
import org.liandong.dispatch.DispatchListService.Page;
import org.liandong.dispatch.DispatchListService.ReceivedRow;
import org.liandong.dispatch.DispatchListService.SentRow;
import org.liandong.dispatch.DispatchService;
import org.liandong.dispatch.DispatchView;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.dispatch.GivenService;

/** Dispatches: written, sent, listed, and how far they are. */
@Path("dispatches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DispatchesResource {
    @Inject
    private DispatchService dispatches;

    @Inject
    private DispatchViewService views;

    @Inject
    private DispatchListService lists;

    @Inject
    private GivenService given;

    @Context
    private UriInfo uri;

    /** What waits for the caller's units, by its limit. */
    @GET
    @Path("open")
    public List<ReceivedRow> open() {
        return lists.findOpen();
    }

    /** What the caller's units received, the newest first; {@code after} as {@code next} of the page before. */
    @GET
    @Path("received")
    public Page<ReceivedRow> received(
            @QueryParam("after") String after, @QueryParam("size") @DefaultValue("20") int size) {
        return lists.findReceived(after, size);
    }

    /** What the caller's units sent, and the caller's drafts, the newest first. */
    @GET
    @Path("sent")
    public Page<SentRow> sent(@QueryParam("after") String after, @QueryParam("size") @DefaultValue("20") int size) {
        return lists.findSent(after, size);
    }

    /** How many units are chosen: {@code {"unit","recipients"}}. */
    @POST
    @Path("preview")
    public DispatchService.Preview preview(
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewDispatch.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        return dispatches.preview(body.number("unit"), DispatchBody.recipients(body.body("recipients")));
    }

    /** Begins a draft: {@code {"unit","title","body","table","recipients","answerRoute","due","token"}}. */
    @POST
    public Response create(
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewDispatch.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        String token = body.optionalText("token");
        DispatchService.Kept kept = dispatches.create(
                body.number("unit"),
                DispatchBody.content(body),
                token == null ? UUID.randomUUID().toString() : token);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(kept.id().toString()).build())
                .entity(views.get(kept.id()))
                .build();
    }

    @GET
    @Path("{id}")
    public DispatchView get(@PathParam("id") Long id) {
        return views.get(id);
    }

    /** Changes a draft, all of it; {@code version} as it was read, else 409. */
    @PUT
    @Path("{id}")
    public DispatchView edit(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewDispatch.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        dispatches.save(id, body.smallNumber("version"), DispatchBody.content(body));
        return views.get(id);
    }

    /** Sends a draft: {@code {"version","expected"}}; receipts are written in the background, {@code state} says when they are. */
    @POST
    @Path("{id}/send")
    @APIResponse(responseCode = "202", description = "being sent")
    public Response send(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.Send.class))) InputStream stream) {
        Body body = Body.read(stream);
        dispatches.send(id, body.smallNumber("version"), body.smallNumber("expected"));
        return Response.accepted(views.get(id)).build();
    }

    /** Throws a draft away; {@code version} as it was read. */
    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "gone")
    public void discard(@PathParam("id") Long id, @QueryParam("version") Integer version) {
        if (version == null) {
            throw new MalformedException("body-field", "version");
        }
        dispatches.discard(id, version);
    }

    /** Figures of everything below a unit, by level; without {@code unit}, of the highest that the caller sees. */
    @GET
    @Path("{id}/progress")
    public List<DispatchView.Below> progress(@PathParam("id") Long id, @QueryParam("unit") Long unit) {
        return given.progress(id, unit);
    }
}

package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.liandong.approval.design.DesignJson;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DraftService;
import org.liandong.approval.design.Finding;
import org.liandong.approval.route.RouteService;
import org.liandong.approval.route.RouteService.RouteView;
import org.liandong.common.MalformedException;
import org.liandong.web.approval.RouteNames;

/** The routes on which requests can be filed; their versions, and the one that is being written (A1). */
@Path("routes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoutesResource {
    @Inject
    private RouteService routes;

    @Inject
    private DesignService designs;

    @Inject
    private DraftService drafts;

    @Inject
    private RouteNames names;

    @Context
    private UriInfo uri;

    /** The state of a draft after a change. */
    public record Kept(int seen, List<Finding> findings) {}

    /** The version that came into force. */
    public record Published(int version) {}

    @GET
    public List<RouteView> find() {
        return routes.findPublished();
    }

    /** Makes a route of a unit with an empty draft: {@code {"owner","code","name","nameEn","subjectType"}}. */
    @POST
    public Response create(
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewRoute.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        String code = designs.create(new DesignService.NewRoute(
                body.optionalNumber("owner"),
                body.optionalText("code"),
                body.optionalText("name"),
                body.optionalText("nameEn"),
                body.optionalText("subjectType")));
        return Response.created(uri.getAbsolutePathBuilder().path(code).build())
                .entity(designs.get(code))
                .build();
    }

    /** A route with its versions. */
    @GET
    @Path("{code}")
    public DesignService.RouteDetail get(@PathParam("code") String code) {
        return designs.get(code);
    }

    /** What a version says. */
    @GET
    @Path("{code}/versions/{version}")
    public String version(@PathParam("code") String code, @PathParam("version") int version) {
        return DesignJson.json(designs.design(code, version)).toString();
    }

    /** The draft: {@code {"seen","basedOn","design","findings"}}. */
    @GET
    @Path("{code}/draft")
    public String draft(@PathParam("code") String code) {
        DraftService.Draft draft = drafts.get(code);
        var findings = Json.createArrayBuilder();
        draft.findings().forEach(finding -> findings.add(json(finding)));
        var json = Json.createObjectBuilder().add("seen", draft.seen());
        if (draft.basedOn() != null) {
            json.add("basedOn", draft.basedOn());
        }
        return json.add("design", DesignJson.json(draft.design()))
                .add("findings", findings)
                .build()
                .toString();
    }

    private static JsonObject json(Finding finding) {
        var arguments = Json.createArrayBuilder();
        finding.arguments().forEach(arguments::add);
        var json = Json.createObjectBuilder()
                .add("kind", finding.kind().name())
                .add("stalls", finding.kind().stalls())
                .add("arguments", arguments);
        return finding.stage() == null
                ? json.build()
                : json.add("stage", finding.stage()).build();
    }

    /** Begins a draft as a copy of a version: {@code {"basedOn"}}. */
    @POST
    @Path("{code}/draft")
    public String begin(
            @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewDraft.class)))
                    InputStream stream) {
        drafts.begin(code, Body.read(stream).smallNumber("basedOn"));
        return draft(code);
    }

    /** Writes the whole draft: {@code {"seen","design"}}, with the state that was read, else 409. */
    @PUT
    @Path("{code}/draft")
    public Kept write(
            @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.DraftChange.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        int seen = drafts.save(code, body.smallNumber("seen"), DesignJson.read(body.object("design")));
        return new Kept(seen, drafts.get(code).findings());
    }

    /** Throws the draft away; {@code seen} as it was read. */
    @DELETE
    @Path("{code}/draft")
    @APIResponse(responseCode = "204", description = "gone")
    public void discard(@PathParam("code") String code, @QueryParam("seen") Integer seen) {
        if (seen == null) {
            throw new MalformedException("body-field", "seen");
        }
        drafts.discard(code, seen);
    }

    /** Makes the draft the version in force: {@code {"seen"}}; 409 when it could stall. */
    @POST
    @Path("{code}/publish")
    public Published publish(
            @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.Seen.class))) InputStream stream) {
        int version = drafts.publish(code, Body.read(stream).smallNumber("seen"));
        names.look();
        return new Published(version);
    }
}

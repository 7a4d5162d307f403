package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.liandong.approval.ActionReceipt;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.ApprovalService;
import org.liandong.approval.CollectiveService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.MalformedException;
import org.liandong.search.SearchService;

/** Files requests, shows them and acts on them. */
@Path("requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestsResource {
    @Inject
    private ApprovalService approval;

    @Inject
    private CollectiveService collective;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private RequestViewService views;

    @Inject
    private SearchService search;

    @Context
    private UriInfo uri;

    /** The answer to an action; the same for the same token. */
    public record Receipt(String token, Long request, String state, int version) {}

    /** Those that fit, of all that the caller may see, the newest first (A18); {@code size} 1 to 100. */
    @GET
    public FoundJson find(
            @BeanParam SearchQuery query,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("20") int size) {
        return FoundJson.of(search.find(query.filter(), after, size));
    }

    /** Begins a draft: {@code {"route","unit","title","data"}} and, to be safe against repetition, {@code "token"}. */
    @POST
    public Response create(
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewRequest.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        String token = body.optionalText("token");
        ActionReceipt receipt = approval.create(
                new ApprovalService.Draft(
                        body.text("route"), body.number("unit"), body.text("title"), body.object("data")),
                token == null ? UUID.randomUUID().toString() : token);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(receipt.request().toString())
                        .build())
                .entity(RequestJson.of(views.get(receipt.request())))
                .build();
    }

    @GET
    @Path("{id}")
    public RequestJson get(@PathParam("id") Long id) {
        return RequestJson.of(views.get(id));
    }

    /** Throws a draft away that was never submitted; {@code version} as it was seen. */
    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "gone")
    public void discard(@PathParam("id") Long id, @QueryParam("version") Integer version) {
        if (version == null) {
            throw new MalformedException("body-field", "version");
        }
        decisions.act(ApprovalCommand.ofApplicant(
                id, ApprovalAction.DISCARD, version, UUID.randomUUID().toString(), null));
    }

    /** Puts drafts at the end of a collective request that the caller prepares: all or none (A10). */
    @POST
    @Path("{id}/items")
    public RequestJson addItems(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewItems.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        collective.add(
                id,
                body.smallNumber("version"),
                body.bodies("items").stream()
                        .map(item -> new CollectiveService.NewItem(item.text("title"), item.object("data")))
                        .toList(),
                body.text("token"));
        return RequestJson.of(views.get(id));
    }

    /** Acts: {@code {"action","step","version","token","comment","to","resume","title","data","recipients","join","seat","cooperating","outcome","minutes","day","days","proposal","items"}}. */
    @POST
    @Path("{id}/actions")
    public Receipt act(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewAction.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        ActionReceipt receipt = decisions.act(command(id, body));
        return new Receipt(receipt.token(), receipt.request(), receipt.state().name(), receipt.version());
    }

    private static ApprovalCommand command(Long id, Body body) {
        return new ApprovalCommand(
                id,
                Codes.parse(ApprovalAction.class, body.text("action"), "action"),
                body.optionalNumber("step"),
                Math.toIntExact(Math.max(0, Math.min(Integer.MAX_VALUE, body.number("version")))),
                body.text("token"),
                body.optionalText("comment"),
                body.optionalText("to"),
                jump(body.optionalText("resume")),
                content(body),
                body.numbers("recipients"),
                new ApprovalCommand.Particulars(
                        body.has("join") ? Codes.parse(Join.class, body.text("join"), "join") : null,
                        body.has("seat") ? Integer.valueOf(body.smallNumber("seat")) : null,
                        paper(body),
                        body.has("days") ? Integer.valueOf(body.smallNumber("days")) : null,
                        body.optionalInstant("proposal"),
                        body.numbers("items")));
    }

    private static ApprovalCommand.Paper paper(Body body) {
        return body.has("outcome") || body.has("minutes") || body.has("day")
                ? new ApprovalCommand.Paper(
                        body.has("outcome") ? Codes.parse(Verdict.class, body.text("outcome"), "outcome") : null,
                        body.optionalText("minutes"),
                        body.optionalDay("day"))
                : null;
    }

    /** An edit of a signer has data and no title. */
    private static ApprovalCommand.Content content(Body body) {
        if (!body.has("title") && !body.has("data") && !body.has("cooperating")) {
            return null;
        }
        boolean edit = body.text("action").equals("edit");
        return new ApprovalCommand.Content(
                edit || !body.has("title") && !body.has("data") ? null : body.text("title"),
                body.has("title") || body.has("data") ? body.object("data") : null,
                null,
                null,
                body.has("cooperating") ? body.numbers("cooperating") : null);
    }

    private static boolean jump(String resume) {
        if (resume == null || resume.equals("walk")) {
            return false;
        }
        if (resume.equals("jump")) {
            return true;
        }
        throw new MalformedException("body-field", "resume");
    }
}

package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.liandong.paper.NoticeService;
import org.liandong.paper.PaperRow;
import org.liandong.paper.PaperService;

/** What was issued about a request. */
@Path("requests/{id}/papers")
@Produces(MediaType.APPLICATION_JSON)
public class RequestPapersResource {
    @Inject
    private PaperService papers;

    @Inject
    private NoticeService notices;

    /** What was issued about it, the newest first, and which characters would be printed as a mark. */
    @GET
    public PaperService.Desk papers(@PathParam("id") Long id) {
        return papers.find(id);
    }

    /** Issues a notice: {@code {"unit","pattern","title","to","text","signature"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", description = "issued")
    public Response issue(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.NewNotice.class)))
                    InputStream stream) {
        Body body = Body.read(stream);
        Long paper = notices.issue(
                new NoticeService.Subject(id, null),
                body.optionalNumber("unit"),
                new NoticeService.Typed(
                        body.optionalNumber("pattern"),
                        body.optionalText("title"),
                        body.optionalText("to"),
                        body.optionalText("text"),
                        body.optionalText("signature")));
        PaperRow row = papers.get(paper);
        return Response.status(Response.Status.CREATED).entity(row).build();
    }
}

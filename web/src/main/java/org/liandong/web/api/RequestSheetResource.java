package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.liandong.paper.PaperService;

/** The approval sheet of a request. */
@Path("requests/{id}/sheet")
@Produces(MediaType.APPLICATION_JSON)
public class RequestSheetResource {
    @Inject
    private PaperService papers;

    /** The approval sheet as PDF: the one that is there while nothing has changed, else a new one. */
    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PapersResource.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(@PathParam("id") Long id) {
        return PapersResource.pdf(papers.open(papers.issue(id)));
    }
}

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.liandong.file.StoredFile;
import org.liandong.paper.PaperRow;
import org.liandong.paper.PaperService;
import org.liandong.web.file.Dispositions;

/** Papers that were issued. */
@Path("papers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PapersResource {
    static final String PDF = "application/pdf";

    @Inject
    private PaperService papers;

    /** The PDF, byte for byte as it was issued. */
    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") Long id) {
        return pdf(papers.open(id));
    }

    /** It no longer holds: {@code {"reason"}}; its number stays in the register. */
    @POST
    @Path("{id}/void")
    public PaperRow end(
            @PathParam("id") Long id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Bodies.Reason.class)))
                    InputStream stream) {
        papers.end(id, Body.read(stream).optionalText("reason"));
        return papers.get(id);
    }

    static Response pdf(StoredFile stored) {
        StreamingOutput bytes = out -> Files.copy(stored.path(), out);
        return Response.ok(bytes, PDF)
                .header(
                        "Content-Disposition",
                        Dispositions.attachment(stored.file().name()))
                .header("Content-Length", stored.file().size())
                .build();
    }
}

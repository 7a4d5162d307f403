package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.liandong.file.FileIntake;
import org.liandong.file.StoredFile;
import org.liandong.paper.scan.Scan;
import org.liandong.paper.scan.ScanService;
import org.liandong.web.file.Dispositions;
import org.liandong.web.file.Uploads;

/** The scans that came back to a request. */
@Path("requests/{id}/scans")
@Produces(MediaType.APPLICATION_JSON)
public class RequestScansResource {
    @Inject
    private ScanService scans;

    /** The scans that the caller sees, and which kinds he may add. */
    @GET
    public ScanService.Shelf scans(@PathParam("id") Long id) {
        return scans.find(id);
    }

    /** Adds a scan: the parts {@code file}, {@code kind}, and {@code code} where none can be read in it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Bodies.NewScan.class)))
    public ScanService.Shelf addScan(@PathParam("id") Long id, @Context HttpServletRequest request) {
        FileIntake.Upload upload = Uploads.of(request); // before anything else is read of it, for what its name may do
        scans.add(
                id,
                Codes.parse(Scan.ScanKind.class, String.valueOf(request.getParameter("kind")), "kind"),
                request.getParameter("code"),
                upload);
        return scans.find(id);
    }

    @GET
    @Path("{scan}")
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response scan(@PathParam("id") Long id, @PathParam("scan") Long scan) {
        StoredFile stored = scans.open(id, scan);
        StreamingOutput bytes = out -> Files.copy(stored.path(), out);
        return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        "Content-Disposition",
                        Dispositions.attachment(stored.file().name()))
                .header("Content-Length", stored.file().size())
                .build();
    }
}

package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.liandong.approval.ActionReceipt;
import org.liandong.approval.RequestUploadService;
import org.liandong.approval.view.RequestFileService;
import org.liandong.common.MalformedException;
import org.liandong.file.AttachedFile;
import org.liandong.file.FileIntake;
import org.liandong.file.StoredFile;
import org.liandong.web.file.Dispositions;
import org.liandong.web.file.Uploads;
import org.liandong.web.file.Zips;

/** The files of a request. */
@Path("requests/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
public class RequestFilesResource {
    private static final String ZIP = "application/zip";

    @Inject
    private RequestFileService files;

    @Inject
    private RequestUploadService uploads;

    /** A file; {@code sha256} of its bytes in hex. */
    public record FileJson(
            Long id, String name, String type, String mediaType, long size, String sha256, Instant addedAt) {
        static FileJson of(AttachedFile file) {
            return new FileJson(
                    file.id(),
                    file.name(),
                    file.type().name(),
                    file.type().mediaType(),
                    file.size(),
                    file.hash(),
                    file.addedAt());
        }
    }

    @GET
    public List<FileJson> find(@PathParam("id") Long id) {
        return files.find(id).stream().map(FileJson::of).toList();
    }

    /** Adds one file: the parts {@code file}, {@code version}, {@code token}, and {@code name} for a long name. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Bodies.NewFile.class)))
    public RequestsResource.Receipt add(@PathParam("id") Long id, @Context HttpServletRequest request) {
        // by the servlet's own reader of parts, as pages do: the REST one loses names that are not ASCII
        FileIntake.Upload upload = Uploads.of(request);
        return receipt(uploads.add(id, number(request.getParameter("version")), request.getParameter("token"), upload));
    }

    @GET
    @Path("{file}")
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") Long id, @PathParam("file") Long file) {
        StoredFile stored = files.open(id, file);
        StreamingOutput bytes = out -> Files.copy(stored.path(), out);
        return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        "Content-Disposition",
                        Dispositions.attachment(stored.file().name()))
                .header("Content-Length", stored.file().size())
                .build();
    }

    /** All files as one ZIP. */
    @GET
    @Path("zip")
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response all(@PathParam("id") Long id) {
        RequestFileService.Bundle bundle = files.openAll(id);
        StreamingOutput bytes = out -> Zips.write(bundle.files(), out);
        return Response.ok(bytes, ZIP)
                .header("Content-Disposition", Dispositions.attachment(bundle.name() + ".zip"))
                .build();
    }

    /** Takes a file out of what the applicant is editing. */
    @DELETE
    @Path("{file}")
    public RequestsResource.Receipt remove(
            @PathParam("id") Long id,
            @PathParam("file") Long file,
            @QueryParam("version") String version,
            @QueryParam("token") String token) {
        return receipt(uploads.remove(id, number(version), token, file));
    }

    private static RequestsResource.Receipt receipt(ActionReceipt receipt) {
        return new RequestsResource.Receipt(
                receipt.token(), receipt.request(), receipt.state().name(), receipt.version());
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new MalformedException("body-field", "version");
        }
    }
}

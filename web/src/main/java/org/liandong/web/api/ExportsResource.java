package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.liandong.search.export.ExportFormat;
import org.liandong.search.export.FoundExportService;
import org.liandong.web.file.Dispositions;

/** What was found, written out in the background for the caller alone (A18). */
@Path("exports")
@Produces(MediaType.APPLICATION_JSON)
public class ExportsResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private FoundExportService exports;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** How an export stands; {@code rows} so far, {@code cut} = there were more than 100,000, {@code goes}: when the file goes. */
    public record Export(
            Long id,
            String query,
            String format,
            String state,
            int rows,
            boolean cut,
            Instant created,
            Instant finished,
            Instant goes) {
        static Export of(FoundExportService.View view) {
            return new Export(
                    view.id(),
                    view.query(),
                    Codes.of(view.format()),
                    Codes.of(view.state()),
                    view.done(),
                    view.cut(),
                    view.created(),
                    view.finished(),
                    view.goes());
        }
    }

    /** Begins one of what the same query of {@code GET /requests} finds; {@code format} csv or xlsx. */
    @POST
    public Response begin(@BeanParam SearchQuery query, @QueryParam("format") @DefaultValue("xlsx") String format) {
        boolean chinese =
                !Locale.ENGLISH.getLanguage().equals(Problem.locale(headers).getLanguage());
        Long id = exports.begin(query.filter(), Codes.parse(ExportFormat.class, format, "format"), chinese);
        return Response.accepted(Export.of(exports.get(id)))
                .location(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    /** The caller's own, the newest first. */
    @GET
    public List<Export> find() {
        return exports.findMine().stream().map(Export::of).toList();
    }

    @GET
    @Path("{id}")
    public Export get(@PathParam("id") Long id) {
        return Export.of(exports.get(id));
    }

    /** The file, once it is there. */
    @GET
    @Path("{id}/file")
    @Produces({CSV, EXCEL, MediaType.APPLICATION_JSON})
    public Response file(@PathParam("id") Long id) {
        String name = exports.check(id);
        StreamingOutput body = out -> exports.write(id, out);
        return Response.ok(body, name.endsWith("csv") ? CSV : EXCEL)
                .header("Content-Disposition", Dispositions.attachment(name))
                .build();
    }
}

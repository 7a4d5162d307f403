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
import java.util.List;
import java.util.Locale;
import org.liandong.audit.AuditFilter;
import org.liandong.audit.AuditPage;
import org.liandong.audit.AuditTrailService;
import org.liandong.web.text.Sentences;

/** The audit for the auditor: search, verification, export. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    private static final int CHECKS = 20;
    private static final List<String> COLUMNS = List.of("no", "at", "actor", "kind", "operation", "detail");

    @Inject
    private AuditTrailService audit;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** Records that fit, the newest first; {@code next} goes into {@code after} of the next call. */
    @GET
    public AuditPage find(
            @BeanParam AuditQuery query,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        return audit.find(query.filter(), after, size);
    }

    /** All records that fit as CSV for a spreadsheet; the export is itself recorded. */
    @GET
    @Path("export")
    @Produces("text/csv;charset=UTF-8")
    public Response export(@BeanParam AuditQuery query) {
        audit.requireAuditor();
        AuditFilter filter = query.filter();
        Locale locale = Problem.locale(headers);
        List<String> header = COLUMNS.stream()
                .map(column -> Sentences.of("audit_records." + column, List.of(), locale))
                .toList();
        StreamingOutput csv = out -> audit.export(filter, header, out);
        return Response.ok(csv)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"liandong-audit.csv\"")
                .build();
    }

    /** Verifies the chain; with {@code wait=true} the answer comes at the end: 200 = everything fits, 409 = something does not. */
    @POST
    @Path("checks")
    public Response check(@QueryParam("wait") @DefaultValue("false") boolean wait) {
        audit.requireAuditor();
        return wait
                ? ChecksJson.verdict(audit.check(), Problem.locale(headers))
                : ChecksJson.begun(audit.startCheck(), uri);
    }

    /** The newest checks first. */
    @GET
    @Path("checks")
    public List<ChecksJson.Check> checks() {
        return audit.findChecks(CHECKS).stream()
                .map(check -> ChecksJson.of(check, Problem.locale(headers)))
                .toList();
    }

    @GET
    @Path("checks/{id}")
    public ChecksJson.Check check(@PathParam("id") Long id) {
        return ChecksJson.of(audit.getCheck(id), Problem.locale(headers));
    }
}

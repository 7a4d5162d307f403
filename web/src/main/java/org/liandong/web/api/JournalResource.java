package org.liandong.web.api;

import jakarta.inject.Inject;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.liandong.approval.proof.JournalService;
import org.liandong.approval.proof.JournalView;
import org.liandong.approval.proof.SealView;
import org.liandong.audit.check.CheckView.Scope;
import org.liandong.common.MalformedException;
import org.liandong.common.NotFoundException;

/** Journals for the auditor: verification, seals, export. */
@Path("journal")
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {
    private static final int SEALS = 100;
    private static final int CHECKS = 20;

    @Inject
    private JournalService journal;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** The journal of a request; {@code finding} null = it verifies. */
    public record Journal(String number, List<Line> records, ChecksJson.Found finding) {}

    /** A record of a journal: without the words of opinions. */
    public record Line(int seq, Instant at, String action, String actor, String unit, String role, String hash) {
        static Line of(JournalView.Line line) {
            return new Line(line.seq(), line.at(), line.action(), line.actor(), line.unit(), line.role(), line.hash());
        }
    }

    /**
     * Verifies everything, a day, or a request by its number. With {@code wait=true} the answer comes at the end: 200 = everything fits,
     * 409 = something does not; else 202 at once.
     */
    @POST
    @Path("checks")
    public Response check(
            @QueryParam("day") String day,
            @QueryParam("request") String request,
            @QueryParam("wait") @DefaultValue("false") boolean wait) {
        Scope scope = request != null ? Scope.REQUEST : day != null ? Scope.DAY : Scope.JOURNAL;
        String subject = request != null ? request : day == null ? null : day(day).toString();
        journal.requireAuditor();
        return wait
                ? ChecksJson.verdict(journal.check(scope, subject), Problem.locale(headers))
                : ChecksJson.begun(journal.startCheck(scope, subject), uri);
    }

    /** The newest checks first. */
    @GET
    @Path("checks")
    public List<ChecksJson.Check> checks() {
        return journal.findChecks(CHECKS).stream()
                .map(check -> ChecksJson.of(check, Problem.locale(headers)))
                .toList();
    }

    @GET
    @Path("checks/{id}")
    public ChecksJson.Check check(@PathParam("id") Long id) {
        return ChecksJson.of(journal.getCheck(id), Problem.locale(headers));
    }

    /** Seals, the newest first, at most 100; {@code before} a day for older ones. */
    @GET
    @Path("seals")
    public List<SealView> seals(@QueryParam("before") String before) {
        return journal.findSeals(before == null ? null : day(before), SEALS);
    }

    @GET
    @Path("requests/{number}")
    public Journal journal(@PathParam("number") String number) {
        JournalView view = journal.findJournal(number).orElseThrow(() -> new NotFoundException("journal"));
        return new Journal(
                view.number(),
                view.lines().stream().map(Line::of).toList(),
                view.finding() == null ? null : ChecksJson.of(view.finding(), Problem.locale(headers)));
    }

    /** Every journal and every seal as a zip; {@code words=false} leaves names, units and opinions out. */
    @GET
    @Path("export")
    @Produces("application/zip")
    public Response export(@QueryParam("words") @DefaultValue("true") boolean words) {
        journal.requireAuditor();
        StreamingOutput zip = out -> journal.export(words, out);
        return Response.ok(zip)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"liandong-journal.zip\"")
                .build();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedException("body-field", "day");
        }
    }
}

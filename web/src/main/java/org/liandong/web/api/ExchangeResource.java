package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.liandong.common.MalformedException;
import org.liandong.common.NotFoundException;
import org.liandong.common.sheet.CellProblem;
import org.liandong.common.sheet.CsvSheetWriter;
import org.liandong.exchange.ExportService;
import org.liandong.exchange.ExportService.Format;
import org.liandong.exchange.ImportService;
import org.liandong.exchange.JobView;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.ImportMode;
import org.liandong.web.text.Sentences;

/** Lists of the organisation in and out, for unit administrators. */
@Path("exchange")
public class ExchangeResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ImportService imports;

    @Inject
    private ExportService exports;

    @Context
    private HttpHeaders headers;

    /** Units, people or appointments (or all, as Excel) of a unit and what is below it. */
    @GET
    @Path("units/{unit}/{what}.{format: csv|xlsx}")
    @Produces({CSV, EXCEL, MediaType.APPLICATION_JSON})
    public Response export(
            @PathParam("unit") Long unit, @PathParam("what") String what, @PathParam("format") String format) {
        exports.check(unit);
        List<FileKind> kinds = kinds(what, format);
        return file(what + "." + format, out -> exports.write(unit, kinds, format(format), isChinese(), out));
    }

    /** An empty list with the headings that an import understands. */
    @GET
    @Path("template{what: (-[a-z]+)?}.{format: csv|xlsx}")
    @Produces({CSV, EXCEL, MediaType.APPLICATION_JSON})
    public Response template(@PathParam("what") String what, @PathParam("format") String format) {
        imports.administered();
        List<FileKind> kinds = kinds(what.isEmpty() ? "all" : what.substring(1), format);
        return file(
                "template" + what + "." + format,
                out -> exports.template(kinds, format(format), isChinese(), notes(kinds), out));
    }

    /** What goes into each column. */
    private List<List<String>> notes(List<FileKind> kinds) {
        Locale locale = Problem.locale(headers);
        List<List<String>> notes = new ArrayList<>();
        notes.add(cells("exchange_index.note-columns", locale));
        for (FileKind kind : kinds) {
            for (FileKind.Column column : kind.columns()) {
                String key = kind + "." + column.name();
                notes.add(List.of(
                        Sentences.of("exchange_hint." + key, List.of(), locale),
                        kind.word(null, isChinese()),
                        kind.word(column.name(), isChinese()),
                        column.required() ? Sentences.of("exchange_index.note-must", List.of(), locale) : ""));
            }
        }
        return notes;
    }

    private static List<String> cells(String key, Locale locale) {
        return Arrays.asList(Sentences.of(key, List.of(), locale).split(","));
    }

    /** Takes one file in for a unit and checks it, with the columns as they are guessed; nothing is written until it is confirmed. */
    @POST
    @Path("imports")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    public JobView start(
            @QueryParam("unit") Long unit,
            @QueryParam("name") @DefaultValue("file") String name,
            @QueryParam("mode") @DefaultValue("create") String mode,
            InputStream body)
            throws IOException {
        ImportMode chosen = Arrays.stream(ImportMode.values())
                .filter(value -> value.name().equalsIgnoreCase(mode))
                .findFirst()
                .orElseThrow(() -> new MalformedException("body-field", "mode"));
        Long id = imports.start(unit, List.of(new ImportService.Upload(name, body)));
        imports.check(id, chosen);
        return imports.get(id);
    }

    @GET
    @Path("imports/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public JobView get(@PathParam("id") Long id) {
        return imports.get(id);
    }

    /** Lets an import happen that was looked at; {@code fingerprint} as the import shows it. */
    @POST
    @Path("imports/{id}/confirm")
    @Produces(MediaType.APPLICATION_JSON)
    public JobView confirm(@PathParam("id") Long id, @QueryParam("fingerprint") String fingerprint) {
        imports.confirm(id, fingerprint);
        return imports.get(id);
    }

    /** Every fault that was found, with file, line, column, value and a sentence. */
    @GET
    @Path("imports/{id}/problems.csv")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    public Response problems(@PathParam("id") Long id) {
        List<CellProblem> problems = imports.problems(id);
        Locale locale = Problem.locale(headers);
        return file("problems.csv", out -> {
            try (CsvSheetWriter writer = new CsvSheetWriter(out)) {
                writer.sheet(
                        "",
                        Arrays.stream(Sentences.of("exchange_job.problem-columns", List.of(), locale)
                                        .split(","))
                                .toList());
                for (CellProblem problem : problems) {
                    writer.line(line(problem, locale));
                }
            }
        });
    }

    private static List<String> line(CellProblem problem, Locale locale) {
        return Arrays.asList(
                problem.file(),
                problem.line() == null ? null : problem.line().toString(),
                problem.column(),
                problem.value(),
                Sentences.of("error." + problem.key(), problem.arguments(), locale));
    }

    private static Response file(String name, StreamingOutput body) {
        return Response.ok(body, name.endsWith("csv") ? CSV : EXCEL)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Format format(String name) {
        return Format.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static List<FileKind> kinds(String what, String format) {
        if (what.equals("all") && format.equals("xlsx")) {
            return List.of(FileKind.values());
        }
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(what))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new NotFoundException("list"));
    }

    private boolean isChinese() {
        return !Locale.ENGLISH.getLanguage().equals(Problem.locale(headers).getLanguage());
    }
}

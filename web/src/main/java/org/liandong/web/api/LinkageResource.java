package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.liandong.common.sheet.Sheets;
import org.liandong.dispatch.linkage.Linkage;
import org.liandong.dispatch.linkage.LinkageService;
import org.liandong.web.file.Dispositions;
import org.liandong.web.linkage.LinkageTable;
import org.liandong.web.shell.Preferences;
import org.liandong.web.text.Sentences;

/** The table of the four levels, to take away. */
@Path("linkage.{format: csv|xlsx}")
public class LinkageResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEADINGS =
            List.of("unit", "level", "of", "state", "due", "signed", "answered", "done", "late", "days");

    @Inject
    private LinkageService linkage;

    @Inject
    private Preferences preferences;

    /**
     * Figures of a unit, of those above it that the caller sees, and of what is below each.
     *
     * @param dispatch all without
     * @param unit where the caller's sight begins without
     */
    @GET
    @Produces({CSV, EXCEL, MediaType.APPLICATION_JSON})
    public Response get(
            @PathParam("format") String format, @QueryParam("dispatch") Long dispatch, @QueryParam("unit") Long unit) {
        Linkage page = linkage.export(dispatch, unit);
        Locale locale = preferences.getLocale();
        List<List<String>> lines =
                LinkageTable.of(page).stream().map(line -> cells(line, locale)).toList();
        List<String> headings =
                HEADINGS.stream().map(heading -> word(heading, locale)).toList();
        boolean excel = format.equals("xlsx");
        StreamingOutput body = out -> Sheets.write(out, excel, word("title", locale), headings, lines);
        return Response.ok(body, excel ? EXCEL : CSV)
                .header("Content-Disposition", Dispositions.attachment(word("title", locale) + "." + format))
                .build();
    }

    private static List<String> cells(LinkageTable.Line line, Locale locale) {
        return Arrays.<Object>asList(
                        line.unit(),
                        line.level(),
                        line.of() == null ? word("itself", locale) : word("column-" + line.of(), locale),
                        line.state(),
                        line.tally().total(),
                        line.tally().signed(),
                        line.tally().answered(),
                        line.tally().accepted(),
                        line.tally().overdue(),
                        line.days() == null ? "" : String.format(Locale.ROOT, "%.1f", line.days()))
                .stream()
                .map(value -> Sentences.value(value, locale))
                .toList();
    }

    private static String word(String key, Locale locale) {
        return Sentences.of("linkage_index." + key, List.of(), locale);
    }
}

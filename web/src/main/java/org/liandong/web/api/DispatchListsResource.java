package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.liandong.dispatch.DispatchExportService;
import org.liandong.dispatch.DispatchExportService.Which;
import org.liandong.dispatch.DispatchExportService.Words;
import org.liandong.web.file.Dispositions;
import org.liandong.web.shell.Preferences;
import org.liandong.web.text.Sentences;

/** The lists of dispatches, to take away. */
@Path("dispatch-lists/{list: open|received|sent}.{format: csv|xlsx}")
public class DispatchListsResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private DispatchExportService exports;

    @Inject
    private Preferences preferences;

    /** What waits for the caller's units, what they received, what they sent. */
    @GET
    @Produces({CSV, EXCEL, MediaType.APPLICATION_JSON})
    public Response get(@PathParam("list") String list, @PathParam("format") String format) {
        Which which = Which.valueOf(list.toUpperCase(Locale.ROOT));
        boolean excel = format.equals("xlsx");
        Locale locale = preferences.getLocale();
        String name = word("tab-" + list, locale);
        Words words = new Words(
                name,
                Arrays.asList(word(which == Which.SENT ? "columns-sent" : "columns-received", locale)
                        .split(",")),
                value -> Sentences.value(value, locale));
        StreamingOutput body = out -> exports.write(which, excel, words, out);
        return Response.ok(body, excel ? EXCEL : CSV)
                .header("Content-Disposition", Dispositions.attachment(name + "." + format))
                .build();
    }

    private static String word(String key, Locale locale) {
        return Sentences.of("dispatch_index." + key, List.of(), locale);
    }
}

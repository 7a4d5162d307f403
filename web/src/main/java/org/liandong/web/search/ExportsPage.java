package org.liandong.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.search.export.FoundExportService;
import org.liandong.search.export.FoundExportService.View;
import org.liandong.web.shell.Say;
import org.liandong.web.shell.Shell;

/** What the user wanted written out, and how far it is. */
@Named
@RequestScoped
public class ExportsPage {
    @Inject
    private FoundExportService service;

    @Inject
    private Shell shell;

    @Inject
    private SearchChoices choices;

    @Inject
    private Say say;

    private List<View> rows;

    public List<View> rows() {
        if (rows == null) {
            rows = shell.isAppointed() ? service.findMine() : List.of();
        }
        return rows;
    }

    public boolean isRunning() {
        return rows().stream().anyMatch(View::isOpen);
    }

    /** How it stands, with how much there is. */
    public String state(View row) {
        return say.of("search_exports.state-" + row.state(), row.done());
    }

    /** What was looked for, in the words of the search page. */
    public String words(View row) {
        return row.query().isEmpty()
                ? say.of("search_index.all")
                : Stream.of(row.query().split("&"))
                        .map(part -> part.split("=", 2))
                        .map(part -> choices.words(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)))
                        .collect(Collectors.joining(say.of("shell_base.dot")));
    }
}

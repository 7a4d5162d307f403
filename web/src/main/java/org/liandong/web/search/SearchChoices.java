package org.liandong.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liandong.approval.request.RequestState;
import org.liandong.organisation.Directory;
import org.liandong.web.approval.RouteNames;
import org.liandong.web.approval.TaskNames;
import org.liandong.web.shell.Say;
import org.liandong.web.shell.Shell;

/** What can be chosen when one looks for requests. */
@ApplicationScoped
class SearchChoices {
    @Inject
    private RouteNames routes;

    @Inject
    private TaskNames tasks;

    @Inject
    private Directory directory;

    @Inject
    private Shell shell;

    @Inject
    private Say say;

    List<Choice> routes() {
        return routes.kept().stream()
                .map(route -> new Choice(route.code(), routes.name(route)))
                .toList();
    }

    List<Choice> states() {
        return Stream.of(RequestState.values())
                .filter(state -> state != RequestState.DRAFT)
                .map(state -> new Choice(state.name().toLowerCase(Locale.ROOT), say.label(state)))
                .toList();
    }

    List<Choice> tasks() {
        return tasks.kept().stream()
                .map(task -> new Choice(task.code(), task.title()))
                .toList();
    }

    List<Choice> sorts() {
        return Stream.of("newest", "oldest")
                .map(sort -> new Choice(sort, say.of("search_index.sort-" + sort)))
                .toList();
    }

    /** The user's own units, and the one that an address names. */
    List<Choice> units(String named) {
        List<Choice> units = new ArrayList<>(shell.posts().stream()
                .map(held -> new Choice(held.unitId().toString(), held.unitName()))
                .distinct()
                .toList());
        boolean other = named.matches("\\d{1,18}")
                && units.stream().noneMatch(unit -> unit.code().equals(named));
        if (other) {
            directory.findUnit(Long.valueOf(named)).ifPresent(unit -> units.add(new Choice(named, unit.name())));
        }
        return units;
    }

    /** A part of an address in the words of the page; what has none is shown as it is. */
    String words(String parameter, String value) {
        List<Choice> known =
                switch (parameter) {
                    case "route" -> routes();
                    case "state" -> states();
                    case "unit" -> units(value);
                    case "sort" -> sorts();
                    case "field.task" -> tasks();
                    default -> List.of();
                };
        String shown = known.stream()
                .filter(choice -> choice.code().equals(value))
                .map(Choice::name)
                .findFirst()
                .orElse(value);
        return parameter.equals("from") || parameter.equals("to")
                ? say.of("search_exports." + parameter, shown)
                : shown;
    }
}

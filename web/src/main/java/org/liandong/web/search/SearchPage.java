package org.liandong.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.liandong.common.InvalidInputException;
import org.liandong.search.Found;
import org.liandong.search.SavedViewService;
import org.liandong.search.SavedViewService.View;
import org.liandong.search.SearchFilter;
import org.liandong.search.SearchService;
import org.liandong.search.Searching;
import org.liandong.search.export.ExportFormat;
import org.liandong.search.export.FoundExportService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Preferences;
import org.liandong.web.shell.Say;
import org.liandong.web.shell.Shell;

/** Looking for requests: filter, order, page and view are in the address (A18). */
@Named
@RequestScoped
public class SearchPage {
    private static final int SIZE = 20;

    @Inject
    private SearchService service;

    @Inject
    private SavedViewService saved;

    @Inject
    private FoundExportService exports;

    @Inject
    private SearchChoices choices;

    @Inject
    private Preferences preferences;

    @Inject
    private Say say;

    private Found found;
    private List<View> views = List.of();
    private List<InvalidInputException.Problem> problems = List.of();
    private String name;

    /** An address that says nothing opens the view that the user wants to begin with. */
    public void load() {
        views = saved.findMine();
        if (parameters().isEmpty() && views.stream().anyMatch(View::first)) {
            Addresses.go(link(views.stream().filter(View::first).findFirst().orElseThrow()));
            return;
        }
        try {
            found = service.find(SearchFilter.of(parameters()), raw("after"), SIZE);
        } catch (InvalidInputException wrong) {
            problems = wrong.problems();
        }
    }

    /** Has what is shown written out in the background. */
    public void export(String format) {
        exports.begin(filter(), ExportFormat.valueOf(format), preferences.isChinese());
        Notices.done("search_exports.begun-notice");
        Addresses.go("/search/exports.xhtml");
    }

    /** Keeps what is shown under a name. */
    public void save() {
        SearchFilter filter = filter();
        Long id = saved.save(name, filter);
        Notices.done("search_index.saved", name.strip());
        Addresses.go(address(id.toString(), filter.query(), null));
    }

    public Found found() {
        return found;
    }

    public List<View> views() {
        return views;
    }

    public String link(View view) {
        return address(view.id().toString(), view.query(), null);
    }

    /** What is shown, from another place on. */
    public String address(String after) {
        return address(raw("view"), filter().query(), after);
    }

    static String address(String view, String query, String after) {
        String address = "/search/index.xhtml?view=" + (view.matches("\\d{1,18}") ? view : "0");
        return address + (query.isEmpty() ? "" : "&" + query) + (after == null ? "" : "&after=" + after);
    }

    /** Which view is open: its id, 0 for none. */
    public String getView() {
        return raw("view").isEmpty() ? "0" : raw("view");
    }

    public boolean isFiltered() {
        return !problems.isEmpty() || !filter().equals(SearchFilter.ALL);
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** What is wrong with a parameter, in words; null for nothing. */
    public String problem(String parameter) {
        return problems.stream()
                .filter(problem -> problem.field().equals(parameter))
                .map(problem ->
                        say.of("error." + problem.key(), problem.arguments().toArray()))
                .findFirst()
                .orElse(null);
    }

    /** How much is shown, of how much, as far as that is known. */
    public String shown() {
        return found.count() == null
                ? say.of("search_index.shown", found.items().size())
                : say.of(
                        "search_index.shown-of",
                        found.items().size(),
                        Shell.shown(found.count(), Searching.COUNTED - 1));
    }

    /** A parameter as it was typed; empty for none. */
    public String raw(String parameter) {
        return parameters().getOrDefault(parameter, "");
    }

    public List<Choice> routes() {
        return choices.routes();
    }

    public List<Choice> states() {
        return choices.states();
    }

    public List<Choice> units() {
        return choices.units(raw("unit"));
    }

    public List<Choice> tasks() {
        return choices.tasks();
    }

    public List<Choice> sorts() {
        return choices.sorts();
    }

    private SearchFilter filter() {
        return SearchFilter.of(parameters());
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

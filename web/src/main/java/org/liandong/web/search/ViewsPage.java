package org.liandong.web.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liandong.common.InvalidInputException;
import org.liandong.search.SavedViewService;
import org.liandong.search.SavedViewService.View;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The user's saved views: renamed, made the first, removed. */
@Named
@ViewScoped
public class ViewsPage implements Serializable {
    @Inject
    private SavedViewService service;

    private List<View> rows = List.of();
    private final Map<Long, String> names = new HashMap<>();

    public void load() {
        rows = service.findMine();
        rows.forEach(row -> names.put(row.id(), row.name()));
    }

    public List<View> rows() {
        return rows;
    }

    /** Names as they are typed. */
    public Map<Long, String> getNames() {
        return names;
    }

    public String link(View view) {
        return SearchPage.address(view.id().toString(), view.query(), null);
    }

    public void rename(View view) {
        try {
            service.rename(view.id(), names.get(view.id()));
            stay("search_views.renamed");
        } catch (InvalidInputException wrong) { // one of several inputs of this name: said on top
            InvalidInputException.Problem problem = wrong.problems().get(0);
            Notices.asked("error." + problem.key(), problem.arguments().toArray());
        }
    }

    /** The search begins with this view; null = with everything. */
    public void begin(View view) {
        service.begin(view == null ? null : view.id());
        stay("search_views.begun");
    }

    public void remove(View view) {
        service.remove(view.id());
        stay("search_views.removed");
    }

    private static void stay(String key) {
        Notices.done(key);
        Addresses.go("/search/views.xhtml");
    }
}

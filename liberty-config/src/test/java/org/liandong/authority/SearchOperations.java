package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.io.OutputStream;
import org.liandong.portal.CalendarFeedService;
import org.liandong.search.SavedViewService;
import org.liandong.search.SearchFilter;
import org.liandong.search.SearchService;
import org.liandong.search.export.FoundExportService;

/** How each operation of the search and of feeds is tried; see {@link Operations}. A feed is the caller's own matter and is made anew. */
final class SearchOperations {
    private static final Long NONE = -1L;

    private final long request;

    SearchOperations(long request) {
        this.request = request;
    }

    void addTo(Operations all) {
        all.sees(
                "SearchService.find", () -> bean(SearchService.class).find(SearchFilter.ALL, null, 100).items().stream()
                        .anyMatch(row -> row.id() == request));
        SavedViewService views = bean(SavedViewService.class);
        all.call("SavedViewService.findMine", views::findMine);
        all.call("SavedViewService.save", () -> views.save(" ", SearchFilter.ALL));
        all.call("SavedViewService.rename", () -> views.rename(NONE, "x"));
        all.call("SavedViewService.begin", () -> views.begin(NONE));
        all.call("SavedViewService.remove", () -> views.remove(NONE));
        FoundExportService exports = bean(FoundExportService.class);
        all.call("FoundExportService.begin", () -> exports.begin(SearchFilter.ALL, null, true));
        all.call("FoundExportService.findMine", exports::findMine);
        all.call("FoundExportService.get", () -> exports.get(NONE));
        all.call("FoundExportService.check", () -> exports.check(NONE));
        all.call("FoundExportService.write", () -> exports.write(NONE, OutputStream.nullOutputStream()));
        CalendarFeedService feeds = bean(CalendarFeedService.class);
        all.call("CalendarFeedService.find", feeds::find);
        all.call("CalendarFeedService.renew", feeds::renew);
        all.call("CalendarFeedService.revoke", feeds::revoke);
    }
}

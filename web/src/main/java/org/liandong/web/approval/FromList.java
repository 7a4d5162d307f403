package org.liandong.web.approval;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.request.RequestState;
import org.liandong.web.shell.Times;

/**
 * A list of the inbox as addresses carry it, and a place in it: a request that was opened there knows the way back and which comes next.
 *
 * @param tab never null
 * @param route only this route; null for all
 * @param due late, today or week, of what waits only; null for all
 * @param at key of the row that was opened; null if none was
 */
public record FromList(Tab tab, String route, String due, String at) implements Serializable {
    /** All that waits, and all that was filed, as the workbench begins to list them. */
    public static final FromList TODO = new FromList(Tab.TODO, null, null, null);

    public static final FromList STARTED = new FromList(Tab.STARTED, null, null, null);

    static final List<String> DUES = List.of("late", "today", "week");

    /** From what an address says; what it says wrongly counts as not said. */
    static FromList of(String tab, String route, String due, String at) {
        Tab wanted = Stream.of(Tab.values())
                .filter(value -> code(value).equals(tab))
                .findFirst()
                .orElse(Tab.TODO);
        String limit = wanted == Tab.TODO && due != null && DUES.contains(due) ? due : null;
        return new FromList(wanted, route, limit, at);
    }

    InboxFilter filter(Times times) {
        return new InboxFilter(route, due == null ? null : before(times));
    }

    private Instant before(Times times) {
        return switch (due) {
            case "late" -> times.now();
            case "today" -> times.endOfDay(0);
            default -> times.endOfWeek();
        };
    }

    /** The page of a row: what came back to its applicant, and his drafts, open for writing. */
    public String link(InboxRow row) {
        boolean own = tab == Tab.STARTED || tab == Tab.TODO;
        boolean editable = RequestState.DRAFT.name().equals(row.stage())
                || RequestState.RETURNED.name().equals(row.stage());
        return (own && editable ? "/approval/draft.xhtml?id=" : "/approval/request.xhtml?id=") + row.requestId() + "&"
                + new FromList(tab, route, due, row.key()).query();
    }

    /** The list itself. */
    public String inbox() {
        return "/approval/inbox.xhtml?" + new FromList(tab, route, due, null).query();
    }

    /** Opens the row before or behind: {@code previous} or {@code next}. */
    public String open(String which) {
        return "/approval/inbox.xhtml?" + query() + "&open=" + which;
    }

    public String query() {
        return "tab=" + code(tab) + part("route", route) + part("due", due) + part("at", at);
    }

    /** The tab as addresses and labels call it. */
    public String code() {
        return code(tab);
    }

    static String code(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    private static String part(String name, String value) {
        return value == null || value.isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package org.liandong.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.request.RequestState;
import org.liandong.web.shell.Shell;
import org.liandong.web.shell.Times;

/** The inbox: tab, filters and page are in the address. */
@Named
@RequestScoped
public class InboxPage {
    private static final int SIZE = 20;
    private static final List<String> DUES = List.of("late", "today", "week");

    @Inject
    private InboxService inbox;

    @Inject
    private Shell shell;

    @Inject
    private Times times;

    private String tab;
    private String route;
    private String due;
    private String after;
    private org.liandong.approval.inbox.InboxPage page;

    public void load() {
        Tab wanted = tab();
        due = wanted == Tab.TODO && due != null && DUES.contains(due) ? due : null;
        page = inbox.page(wanted, new InboxFilter(route, dueBefore()), after, SIZE);
        if (wanted == Tab.TODO && route == null && due == null) {
            shell.know(page.count());
        }
    }

    public org.liandong.approval.inbox.InboxPage page() {
        return page;
    }

    public List<String> tabs() {
        return Stream.of(Tab.values()).map(InboxPage::code).toList();
    }

    public List<String> dues() {
        return DUES;
    }

    /** The page of a row: what came back to its applicant, and his drafts, open for writing. */
    public String link(InboxRow row) {
        boolean own = tab() == Tab.STARTED || tab() == Tab.TODO;
        boolean editable = RequestState.DRAFT.name().equals(row.stage())
                || RequestState.RETURNED.name().equals(row.stage());
        return (own && editable ? "/approval/draft.xhtml?id=" : "/approval/request.xhtml?id=") + row.requestId();
    }

    public String count() {
        return Shell.shown(page.count(), InboxService.COUNTED - 1);
    }

    private Instant dueBefore() {
        return due == null
                ? null
                : switch (due) {
                    case "late" -> times.now();
                    case "today" -> times.endOfDay(0);
                    default -> times.endOfWeek();
                };
    }

    private Tab tab() {
        return Stream.of(Tab.values())
                .filter(value -> code(value).equals(tab))
                .findFirst()
                .orElse(Tab.TODO);
    }

    private static String code(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    public String getTab() {
        return code(tab());
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}

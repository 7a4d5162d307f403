package org.liandong.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Shell;
import org.liandong.web.shell.Times;

/** The inbox: tab, filters and page are in the address. */
@Named
@RequestScoped
public class InboxPage {
    private static final int SIZE = 20;
    private static final List<String> OPENED = List.of("next", "previous");

    @Inject
    private InboxService inbox;

    @Inject
    private Onward onward;

    @Inject
    private Shell shell;

    @Inject
    private Times times;

    private String tab;
    private String route;
    private String due;
    private String after;
    private String at;
    private String open;
    private FromList list;
    private org.liandong.approval.inbox.InboxPage page;
    private int unread;

    public void load() {
        list = FromList.of(tab, route, due, at);
        due = list.due();
        if (open != null && OPENED.contains(open)) {
            Optional<String> row = onward.neighbour(list, open.equals("next"));
            if (row.isEmpty()) {
                Notices.done("approval_inbox.no-" + open);
            }
            Addresses.go(row.orElseGet(list::inbox));
            return;
        }
        unread = list.tab() == Tab.COPIED ? 0 : inbox.countUnread();
        page = inbox.page(list.tab(), list.filter(times), after, SIZE);
        if (list.tab() == Tab.TODO && route == null && due == null) {
            shell.know(page.count());
        }
    }

    public org.liandong.approval.inbox.InboxPage page() {
        return page;
    }

    public List<String> tabs() {
        return Stream.of(Tab.values()).map(FromList::code).toList();
    }

    public List<String> dues() {
        return FromList.DUES;
    }

    public String link(InboxRow row) {
        return list.link(row);
    }

    /** The same tab with other filters; null: without. */
    public String filtered(String wantedRoute, String wantedDue) {
        return new FromList(list().tab(), wantedRoute, wantedDue, null).inbox();
    }

    /** What follows the rows shown. */
    public String next() {
        return list.inbox() + "&after=" + URLEncoder.encode(page.next(), StandardCharsets.UTF_8);
    }

    public boolean isTodo() {
        return list().tab() == Tab.TODO;
    }

    /** What a tab says: how many rows the one shown has, how many unread copies there are; empty for the others, and for none. */
    public String count(String code) {
        boolean shown = code.equals(getTab());
        boolean copies = code.equals(FromList.code(Tab.COPIED));
        return shown || copies ? Shell.shown(shown ? page.count() : unread, InboxService.COUNTED - 1) : "";
    }

    public String getTab() {
        return list().code();
    }

    /** Also before it was loaded, as for who has no post yet. */
    private FromList list() {
        return list == null ? FromList.of(tab, route, due, at) : list;
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

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }
}

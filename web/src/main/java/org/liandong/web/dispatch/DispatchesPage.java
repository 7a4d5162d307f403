package org.liandong.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.dispatch.DispatchListService;
import org.liandong.dispatch.DispatchListService.Page;
import org.liandong.dispatch.DispatchListService.ReceivedRow;
import org.liandong.dispatch.DispatchListService.SentRow;
import org.liandong.dispatch.DispatchState;
import org.liandong.web.shell.Shell;

/** What waits, what was received, what was sent; tab and page are in the address. */
@Named
@RequestScoped
public class DispatchesPage {
    private static final int SIZE = 20;
    private static final List<String> TABS = List.of("open", "received", "sent");

    @Inject
    private DispatchListService lists;

    @Inject
    private Shell shell;

    private String tab;
    private String after;
    private int open;
    private List<ReceivedRow> received = List.of();
    private List<SentRow> sent = List.of();
    private String next;

    public void load() {
        open = lists.countOpen();
        shell.knowReceived(open);
        switch (getTab()) {
            case "received" -> {
                Page<ReceivedRow> page = lists.findReceived(after, SIZE);
                received = page.rows();
                next = page.next();
            }
            case "sent" -> {
                Page<SentRow> page = lists.findSent(after, SIZE);
                sent = page.rows();
                next = page.next();
            }
            default -> received = lists.findOpen();
        }
    }

    public List<String> tabs() {
        return TABS;
    }

    /** How much waits; nothing for other tabs, and for none. */
    public String count(String code) {
        return TABS.get(0).equals(code) ? Shell.shown(open, DispatchListService.COUNTED - 1) : "";
    }

    public List<ReceivedRow> received() {
        return received;
    }

    public List<SentRow> sent() {
        return sent;
    }

    public boolean isNone() {
        return received.isEmpty() && sent.isEmpty();
    }

    /** More wait than the list shows. */
    public boolean isCut() {
        return TABS.get(0).equals(getTab()) && open > received.size();
    }

    /** A draft is opened for writing. */
    public String link(SentRow row) {
        return (row.state() == DispatchState.DRAFT ? "/dispatch/compose.xhtml?id=" : "/dispatch/dispatch.xhtml?id=")
                + row.id() + "&tab=sent";
    }

    /** Of how many units figures speak: while they are not counted yet, of those it was sent to. */
    public int total(SentRow row) {
        return Math.max(row.tally().total(), row.receipts());
    }

    public String next() {
        return next;
    }

    public String getTab() {
        return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}

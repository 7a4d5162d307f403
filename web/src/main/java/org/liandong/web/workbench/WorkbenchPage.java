package org.liandong.web.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxPage;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.dispatch.DispatchListService;
import org.liandong.dispatch.DispatchListService.BelowRow;
import org.liandong.dispatch.DispatchListService.ReceivedRow;
import org.liandong.web.approval.FromList;
import org.liandong.web.shell.Shell;
import org.liandong.web.shell.Times;

/** The first page: the next to-dos and the user's own requests. */
@Named
@RequestScoped
public class WorkbenchPage {
    private static final int READ = 20;
    private static final int SHOWN = 8;
    private static final int OWN = 5;
    private static final int BELOW = 3;

    @Inject
    private InboxService inbox;

    @Inject
    private DispatchListService dispatches;

    @Inject
    private Shell shell;

    @Inject
    private Times times;

    private InboxPage todo;
    private List<InboxRow> started;
    private List<ReceivedRow> received;
    private int waiting;
    private List<BelowRow> below;

    public void load() {
        todo = inbox.page(Tab.TODO, InboxFilter.ALL, null, READ);
        shell.know(todo.count());
        started = inbox.page(Tab.STARTED, InboxFilter.ALL, null, OWN).items();
        waiting = dispatches.countOpen();
        shell.knowReceived(waiting);
        received = waiting == 0 ? List.of() : dispatches.findOpen(OWN);
        below = dispatches.findBelow(BELOW);
    }

    /** What was sent down to the user's units and waits there, the first of it. */
    public List<ReceivedRow> received() {
        return received;
    }

    public String waiting() {
        return Shell.shown(waiting, DispatchListService.COUNTED - 1);
    }

    /** The newest of what went to units below the user's. */
    public List<BelowRow> below() {
        return below;
    }

    public List<InboxRow> todo() {
        return todo.items().subList(0, Math.min(SHOWN, todo.items().size()));
    }

    public List<InboxRow> started() {
        return started;
    }

    public String count() {
        return Shell.shown(todo.count(), InboxService.COUNTED - 1);
    }

    /** How many are due before the end of today and not yet late. */
    public String today() {
        long late = before(times.now());
        return figure(before(times.endOfDay(0)) - late);
    }

    public String late() {
        return figure(before(times.now()));
    }

    public boolean isLate() {
        return before(times.now()) > 0;
    }

    /** Rows come by their limits, so the first ones tell the number, unless all of them are that near. */
    private String figure(long found) {
        return found == READ ? found + "+" : Long.toString(found);
    }

    private long before(Instant limit) {
        return todo.items().stream()
                .filter(row -> row.due() != null && row.due().isBefore(limit))
                .count();
    }

    public String link(InboxRow row) {
        return FromList.TODO.link(row);
    }

    public String ownLink(InboxRow row) {
        return FromList.STARTED.link(row);
    }

    /** Which greeting fits the hour. */
    public String greeting() {
        int hour = times.getHour();
        return hour < 6 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    }
}

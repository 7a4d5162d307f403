package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.common.MalformedException;
import org.liandong.web.shell.Times;

/** Where it goes on in a list of the inbox. */
@ApplicationScoped
public class Onward {
    @Inject
    private InboxService inbox;

    @Inject
    private Times times;

    /**
     * After a decision: the row behind it; of what waits, the first one when the end is reached; else the list. An address that names a
     * wrong place must not spoil a decision that was made.
     */
    String afterDecision(FromList list) {
        try {
            return behind(list);
        } catch (MalformedException nowhere) {
            return "/approval/inbox.xhtml";
        }
    }

    private String behind(FromList list) {
        Optional<InboxRow> next = inbox.next(list.tab(), list.filter(times), list.at());
        boolean again = next.isEmpty() && list.at() != null && list.tab() == Tab.TODO;
        return (again ? inbox.next(list.tab(), list.filter(times), null) : next)
                .map(list::link)
                .orElseGet(list::inbox);
    }

    /** The row behind or before. */
    Optional<String> neighbour(FromList list, boolean behind) {
        Optional<InboxRow> row = behind
                ? inbox.next(list.tab(), list.filter(times), list.at())
                : inbox.previous(list.tab(), list.filter(times), list.at());
        return row.map(list::link);
    }
}

package org.liandong.approval.inbox;

import java.io.Serializable;
import java.time.Instant;
import org.liandong.common.MalformedException;
import org.liandong.common.Text;

/**
 * Narrows a tab.
 *
 * @param route code of a route, or null
 * @param dueBefore only what is due before this instant, or null; only for what waits
 */
public record InboxFilter(String route, Instant dueBefore) implements Serializable {
    public InboxFilter {
        if (route != null && !Text.isPlain(route)) {
            throw new MalformedException("body-field", "route");
        }
    }

    public static final InboxFilter ALL = new InboxFilter(null, null);
}

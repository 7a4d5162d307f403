package org.liandong.approval.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * A row of a tab.
 *
 * @param stepId the step to act on; null in tabs where nothing waits
 * @param stage code of the stage it stands at, or the request's state where it stands at none
 * @param rail the four levels from class to province, one letter each, see {@code Rail}
 * @param at when it came, or when the viewer last had to do with it
 * @param due null for no limit
 * @param unread a copy that nobody has marked as read; false in other tabs
 * @param key where the next page begins
 */
public record InboxRow(
        Long requestId,
        Long stepId,
        String route,
        String title,
        String origin,
        String stage,
        String rail,
        String sender,
        Instant at,
        Instant due,
        boolean unread,
        String key)
        implements Serializable {}

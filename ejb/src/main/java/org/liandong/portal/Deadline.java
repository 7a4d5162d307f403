package org.liandong.portal;

import java.time.Instant;

/**
 * Something that is due.
 *
 * @param uid names it for ever, so that a calendar moves what it has instead of adding it anew
 * @param kind what is to be done
 * @param since when it came
 * @param place page to which it leads, inside the product
 */
public record Deadline(String uid, Kind kind, String title, Instant since, Instant due, String place) {
    /** What is to be done. */
    public enum Kind {
        /** A request waits for a decision, or came back. */
        DECIDE,
        /** A dispatch is to be signed for or answered. */
        ANSWER
    }
}

package org.liandong.approval.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.calendar.Limit;
import org.liandong.calendar.WorkingCalendar;

/**
 * A clock that runs (A9).
 *
 * @param step whose clock it is; null for the other kinds
 * @param begin what lies before it never happens
 * @param said the limit ran out, and that was said
 * @param paused it stands still: a question is open
 */
public record Ticking(
        Kind kind,
        ApprovalStep step,
        Limit limit,
        Instant begin,
        Instant due,
        WorkingCalendar calendar,
        boolean said,
        boolean paused) {
    /** What is to be done in time. */
    public enum Kind {
        /** A stage is signed. */
        STAGE,
        /** The whole request is decided. */
        WHOLE,
        /** The applicant gives back what was returned to him. */
        RETURNED
    }

    /** What happens at a moment. */
    public enum Event {
        REMIND,
        EXPIRE
    }

    /** What has happened and was not said: the end of the limit, else reminders in {@code (after, now]}, several as one. */
    public Optional<Event> passed(Instant after, Instant now) {
        if (paused) {
            return Optional.empty();
        }
        if (!said && !due.isAfter(now)) {
            return Optional.of(Event.EXPIRE);
        }
        return reminders().anyMatch(at -> isIn(at, after, now)) ? Optional.of(Event.REMIND) : Optional.empty();
    }

    /** The moments to come, and a limit that ran out while nobody could say so. */
    public Stream<Instant> after(Instant now) {
        Stream<Instant> end = said ? Stream.empty() : Stream.of(due);
        return paused ? Stream.empty() : Stream.concat(end, reminders().filter(at -> at.isAfter(now)));
    }

    private Stream<Instant> reminders() {
        return limit.reminders().stream()
                .map(days -> calendar.shifted(due, days))
                .filter(at -> at.isAfter(begin));
    }

    private static boolean isIn(Instant at, Instant after, Instant now) {
        return at.isAfter(after) && !at.isAfter(now);
    }
}

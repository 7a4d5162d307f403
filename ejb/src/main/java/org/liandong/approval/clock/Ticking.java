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
 * @param paused it stands still: a question is open
 */
public record Ticking(
        Kind kind,
        ApprovalStep step,
        Limit limit,
        Instant begin,
        Instant due,
        WorkingCalendar calendar,
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

    /** What has happened in {@code (after, now]}: the end of the limit before a reminder, several reminders as one. */
    public Optional<Event> passed(Instant after, Instant now) {
        if (paused) {
            return Optional.empty();
        }
        if (isIn(due, after, now)) {
            return Optional.of(Event.EXPIRE);
        }
        return reminders().anyMatch(at -> isIn(at, after, now)) ? Optional.of(Event.REMIND) : Optional.empty();
    }

    /** The moments to come. */
    public Stream<Instant> after(Instant now) {
        return paused
                ? Stream.empty()
                : Stream.concat(Stream.of(due), reminders()).filter(at -> at.isAfter(now));
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

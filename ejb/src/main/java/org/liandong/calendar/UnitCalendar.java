package org.liandong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit says of its own calendar.
 *
 * @param path of the unit
 * @param hours null = as above it
 * @param days single days that are worked ({@code true}) or not
 * @param breaks school holidays: no day in them is worked unless it stands among the days
 */
public record UnitCalendar(String path, OfficeHours hours, Map<LocalDate, Boolean> days, List<Span> breaks) {
    /** From a day to a day, both included. */
    public record Span(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Is the day worked? Empty = this unit says nothing of it. */
    Optional<Boolean> isWorked(LocalDate day) {
        Boolean own = days.get(day);
        return own != null || breaks.stream().noneMatch(span -> span.holds(day))
                ? Optional.ofNullable(own)
                : Optional.of(false);
    }
}

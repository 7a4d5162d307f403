package org.liandong.calendar.unit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liandong.calendar.Limit;

/**
 * When something is due, and how that was counted (A9).
 *
 * @param days from the day it counts from to the day it is due, in the order in which they were counted
 */
public record CalendarDue(
        Long unit, String name, Instant from, int amount, Limit.Unit counting, Instant due, List<Counted> days)
        implements Serializable {
    /**
     * A day on the way.
     *
     * @param number which one it is of the days that count; null = it does not count
     * @param minutes how much of its office hours counts, where office hours are counted; null elsewhere
     * @param said how it is called where it is neither worked nor free as always
     */
    public record Counted(LocalDate date, CalendarYear.State state, String said, Integer number, Long minutes)
            implements Serializable {}
}

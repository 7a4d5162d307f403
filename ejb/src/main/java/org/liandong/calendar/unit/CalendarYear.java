package org.liandong.calendar.unit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liandong.calendar.OfficeHours;

/**
 * What the calendar of a unit says of a year, and who says it (A9, PLT-11).
 *
 * @param known false = nobody has said which days of the year are holidays, so Monday to Friday are counted
 * @param kept the caller keeps this unit's calendar
 * @param days every day of the year
 * @param periods terms and school holidays of the unit and those above it that touch the year, earliest first
 */
public record CalendarYear(
        Long unit,
        String name,
        int year,
        boolean known,
        boolean kept,
        Hours hours,
        List<Day> days,
        List<Period> periods)
        implements Serializable {
    /** Why a day is worked or not. */
    public enum State {
        /** Monday to Friday, as always. */
        WORKED(true),
        /** Saturday or Sunday, as always. */
        FREE(false),
        /** Said to be free. */
        HOLIDAY(false),
        /** Said to be worked. */
        WORKDAY(true),
        /** In a school holiday. */
        BREAK(false);

        private final boolean worked;

        State(boolean worked) {
            this.worked = worked;
        }

        public boolean isWorked() {
            return worked;
        }
    }

    /** Who says something: a unit; without id the official calendar. */
    public record Source(Long unit, String name) implements Serializable {
        static final Source OFFICIAL = new Source(null, null);

        public boolean isOfficial() {
            return unit == null;
        }
    }

    /** A day; name and source null where nobody says anything of it; {@code week} null outside terms. */
    public record Day(LocalDate date, State state, String name, Source by, TeachingWeek week) implements Serializable {
        /** It is otherwise than Monday to Friday, by a word on this very day. */
        public boolean isAdjusted() {
            return state == State.HOLIDAY || state == State.WORKDAY;
        }

        boolean continues(Day before) {
            return state == before.state
                    && by.equals(before.by)
                    && name.equals(before.name)
                    && date.equals(before.date.plusDays(1));
        }
    }

    /** Days one after the other of which the same is said. */
    public record Run(LocalDate from, LocalDate to, State state, String name, Source by) implements Serializable {}

    /** Office hours; {@code by} official = nobody says any, and the usual ones count. */
    public record Hours(OfficeHours hours, Source by) implements Serializable {}

    /** A term or a school holiday. */
    public record Period(Long id, PeriodEntry entry, Source by) implements Serializable {}

    /** The days that are adjusted, those of which the same is said together. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        Day first = null;
        Day last = null;
        for (Day day : days) {
            if (!day.isAdjusted()) {
                continue;
            }
            if (first != null && !day.continues(last)) {
                runs.add(run(first, last));
                first = null;
            }
            first = first == null ? day : first;
            last = day;
        }
        if (first != null) {
            runs.add(run(first, last));
        }
        return runs;
    }

    private static Run run(Day first, Day last) {
        return new Run(first.date(), last.date(), first.state(), first.name(), first.by());
    }

    /** How many days of the year are worked. */
    public long worked() {
        return days.stream().filter(day -> day.state().isWorked()).count();
    }
}

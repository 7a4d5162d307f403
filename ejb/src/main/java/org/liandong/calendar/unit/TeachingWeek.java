package org.liandong.calendar.unit;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Optional;

/** A week of a term, counted from the Monday of its first week (PLT-11): 2026–2027, 第一学期, 12. */
public record TeachingWeek(int schoolYear, String term, int week) implements Serializable {
    /** The week that the day lies in; empty where it lies in no term. */
    static Optional<TeachingWeek> of(Collection<PeriodEntry> terms, LocalDate day) {
        return terms.stream()
                .filter(term -> term.holds(day))
                .findFirst()
                .map(term -> new TeachingWeek(term.schoolYear(), term.title(), week(term.starts(), day)));
    }

    private static int week(LocalDate starts, LocalDate day) {
        LocalDate monday = starts.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int) ChronoUnit.WEEKS.between(monday, day) + 1;
    }
}

package org.liandong.calendar.unit;

import java.io.Serializable;
import java.time.LocalDate;
import org.liandong.common.Checks;

/**
 * A term or a school holiday.
 *
 * @param schoolYear in which it begins: 2026 for 2026–2027
 * @param title such as 第一学期 or 寒假
 * @param ends its last day
 */
public record PeriodEntry(
        CalendarPeriod.Kind period, Integer schoolYear, String title, LocalDate starts, LocalDate ends)
        implements Serializable {
    boolean holds(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }

    boolean overlaps(PeriodEntry other) {
        return period == other.period && !starts.isAfter(other.ends) && !ends.isBefore(other.starts);
    }

    /** The same, tidied; what is wrong is reported at the fields of the same names. */
    PeriodEntry checked(Checks checks) {
        checks.given("period", period);
        checks.given("schoolYear", schoolYear);
        checks.term("starts", starts, "ends", checks.given("ends", ends));
        if (schoolYear != null && !isOfYear(starts)) {
            checks.report("starts", "not-in-school-year", schoolYear + "", schoolYear + 1 + "");
        } else if (schoolYear != null && !isOfYear(ends)) {
            checks.report("ends", "not-in-school-year", schoolYear + "", schoolYear + 1 + "");
        }
        return new PeriodEntry(
                period, schoolYear, checks.requiredLine("title", title, DayEntry.LONGEST_NAME), starts, ends);
    }

    private boolean isOfYear(LocalDate day) {
        return day == null
                || DayEntry.isInReach(day) && (day.getYear() == schoolYear || day.getYear() == schoolYear + 1);
    }
}

package org.liandong.calendar.unit;

import java.io.Serializable;
import java.time.LocalDate;
import org.liandong.common.Checks;

/** What a unit says of a single day, and how it calls it: {@code 2026-05-08 HOLIDAY 校庆}. */
public record DayEntry(LocalDate day, CalendarDay.Kind kind, String name) implements Serializable {
    static final int LONGEST_NAME = 40;
    /** Years that a calendar is kept for: another one is a slip of the finger. */
    static final int FIRST_YEAR = 2020;

    static final int LAST_YEAR = 2099;

    static boolean isInReach(LocalDate day) {
        return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The same, tidied; what is wrong is reported at the fields day, kind and name. */
    DayEntry checked(Checks checks) {
        checks.given("day", day);
        checks.reportIf(!isInReach(day), "day", "calendar-year", FIRST_YEAR + "", LAST_YEAR + "");
        checks.given("kind", kind);
        return new DayEntry(day, kind, checks.requiredLine("name", name, LONGEST_NAME));
    }
}

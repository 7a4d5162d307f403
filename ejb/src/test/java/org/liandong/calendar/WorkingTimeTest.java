package org.liandong.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.Zones;

@DisplayName("A9: working time")
class WorkingTimeTest {
    private final WorkingTime time = new WorkingTime();

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-02-12T10:00, 5, 2026-02-26T17:00, spring festival: a make-up Saturday counts and nine holidays do not",
        "2026-11-16T09:12, 1, 2026-11-17T17:00, counting starts on the next day",
        "2026-11-16T23:59, 1, 2026-11-17T17:00, late in the evening is still that day in Shanghai",
        "2026-11-17T00:01, 1, 2026-11-18T17:00, just after midnight in Shanghai is the day before in UTC",
        "2026-11-20T16:00, 1, 2026-11-23T17:00, a weekend does not count",
        "2026-11-21T10:00, 1, 2026-11-23T17:00, what arrives on a Saturday counts from Monday",
        "2026-09-30T10:00, 3, 2026-10-10T17:00, national holidays then two days and a make-up Saturday",
        "2025-12-31T10:00, 2, 2026-01-05T17:00, from one year into the next over a make-up Sunday",
        "2027-12-30T10:00, 2, 2028-01-03T17:00, years not in the file count Monday to Friday",
        "2026-11-16T09:00, 0, 2026-11-16T17:00, no days: today's close of business",
        "2026-11-16T17:01, 0, 2026-11-17T17:00, no days after close of business: the next one",
        "2026-11-21T09:00, 0, 2026-11-23T17:00, no days on a Saturday: Monday's",
    })
    @DisplayName("due at close of business of the n-th working day after arrival")
    void due(LocalDateTime from, int days, LocalDateTime due, String why) {
        assertEquals(at(due), time.dueAfter(at(from), days), why);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-02-12T10:00, 2026-02-26T17:00, 5, as many as were given",
        "2026-02-14T10:00, 2026-02-26T17:00, 3, on the make-up Saturday itself",
        "2026-02-26T09:00, 2026-02-26T17:00, 0, today",
        "2026-02-26T17:30, 2026-02-26T17:00, 0, today after close of business",
        "2026-02-27T09:00, 2026-02-26T17:00, -1, one day over",
        "2026-02-28T09:00, 2026-02-26T17:00, -2, over: make-up Saturdays count",
        "2026-11-21T09:00, 2026-11-20T17:00, -1, over at a weekend is never shown as today",
        "2026-11-23T09:00, 2026-11-20T17:00, -1, over on the first working day after",
        "2026-11-21T09:00, 2026-11-23T17:00, 1, ahead at a weekend",
    })
    @DisplayName("working days left count from today to the day it is due")
    void left(LocalDateTime now, LocalDateTime due, long left, String why) {
        assertEquals(left, time.workingDaysLeft(at(now), at(due)), why);
    }

    @Test
    @DisplayName("what is due after n working days has n left, whenever it arrives")
    void agree() {
        Instant from = at(LocalDateTime.parse("2025-01-01T08:00"));
        for (int day = 0; day < 1100; day++, from = from.plusSeconds(86_400)) {
            for (int n = 1; n < 12; n++) {
                assertEquals(n, time.workingDaysLeft(from, time.dueAfter(from, n)), from + " + " + n);
            }
        }
    }

    @Test
    @DisplayName("public holidays are free, make-up weekends are worked")
    void days() {
        assertFalse(time.isWorkingDay(LocalDate.parse("2026-10-01")));
        assertTrue(time.isWorkingDay(LocalDate.parse("2026-10-10")));
        assertFalse(time.isWorkingDay(LocalDate.parse("2026-10-11")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00, 2026-11-20T10:30, 90, within a day",
        "2026-11-20T23:00, 2026-11-23T01:00, 120, over a weekend",
        "2026-11-21T09:00, 2026-11-22T09:00, 0, on a weekend",
        "2026-02-14T12:00, 2026-02-24T12:00, 1440, a make-up Saturday before Spring Festival counts and the holiday does not",
        "2026-11-20T10:00, 2026-11-20T09:00, 0, backwards"
    })
    void minutesOfWorkingDays(LocalDateTime from, LocalDateTime to, long minutes, String why) {
        assertEquals(minutes, time.minutesBetween(at(from), at(to)), why);
    }

    @Test
    void noNegativeNumberOfDays() {
        assertThrows(IllegalArgumentException.class, () -> time.dueAfter(Instant.EPOCH, -1));
    }

    private static Instant at(LocalDateTime home) {
        return home.atZone(Zones.HOME).toInstant();
    }
}

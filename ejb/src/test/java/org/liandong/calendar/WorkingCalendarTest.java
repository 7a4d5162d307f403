package org.liandong.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.calendar.Limit.Unit;
import org.liandong.common.Zones;

@DisplayName("A9: working time of a unit")
class WorkingCalendarTest {
    private static final String UNIVERSITY = "/1/17/";
    private static final String FACULTY = "/1/17/230/";
    private static final OfficeHours SHORT = new OfficeHours(
            LocalTime.parse("09:00"), LocalTime.parse("11:00"), LocalTime.parse("14:00"), LocalTime.parse("16:30"));

    private final WorkingTime time = new WorkingTime();

    @Test
    @DisplayName("what arrives on 12 February 2026 with five working days is due on 26 February")
    void theExampleOfTheRules() {
        keep(university(Map.of(), List.of()));
        WorkingCalendar calendar = time.at(FACULTY);
        assertTrue(calendar.isWorkingDay(day("2026-02-14")), "a make-up Saturday");
        for (LocalDate day = day("2026-02-15"); !day.isAfter(day("2026-02-23")); day = day.plusDays(1)) {
            assertFalse(calendar.isWorkingDay(day), day.toString());
        }
        assertEquals(at("2026-02-26T17:00"), calendar.due(at("2026-02-12T10:00"), 5, Unit.WORKING_DAYS));
    }

    @Test
    @DisplayName(
            "a faculty inherits its university's winter break, and works a day inside it that the university names")
    void aWinterBreakIsInheritedWithASingleWorkedDayInside() {
        keep(university(Map.of(day("2026-01-28"), true), List.of(span("2026-01-19", "2026-02-24"))));
        for (String path : List.of(UNIVERSITY, FACULTY, FACULTY + "2301/")) {
            WorkingCalendar calendar = time.at(path);
            assertFalse(calendar.isWorkingDay(day("2026-01-27")), path);
            assertTrue(calendar.isWorkingDay(day("2026-01-28")), path);
            assertFalse(calendar.isWorkingDay(day("2026-02-14")), "a make-up Saturday in the break is not worked");
            assertEquals(at("2026-01-28T17:00"), calendar.due(at("2026-01-16T10:00"), 1, Unit.WORKING_DAYS), path);
            assertEquals(at("2026-02-25T17:00"), calendar.due(at("2026-01-16T10:00"), 2, Unit.WORKING_DAYS), path);
        }
        assertTrue(time.at("/1/18/").isWorkingDay(day("2026-01-27")), "another university");
        assertTrue(time.at("/1/").isWorkingDay(day("2026-01-27")), "the province");
    }

    @Test
    @DisplayName("the nearest unit that says anything of a day wins")
    void theNearestWins() {
        keep(
                new UnitCalendar("/1/", SHORT, Map.of(day("2026-05-08"), false, day("2026-05-09"), true), List.of()),
                university(Map.of(day("2026-05-08"), true), List.of(span("2026-05-11", "2026-05-12"))),
                new UnitCalendar(FACULTY, null, Map.of(day("2026-05-12"), true), List.of()));
        WorkingCalendar faculty = time.at(FACULTY);
        assertTrue(faculty.isWorkingDay(day("2026-05-08")), "the university takes the province's holiday back");
        assertTrue(faculty.isWorkingDay(day("2026-05-09")), "of this Saturday only the province says anything");
        assertFalse(faculty.isWorkingDay(day("2026-05-11")));
        assertTrue(faculty.isWorkingDay(day("2026-05-12")), "the faculty works in the university's break");
        assertFalse(time.at(UNIVERSITY).isWorkingDay(day("2026-05-12")));
        assertEquals(SHORT, faculty.hours(), "office hours from the province");
        assertEquals(OfficeHours.USUAL, time.at("/2/").hours());
        assertFalse(time.at("/1/17/2301/").isWorkingDay(day("2026-05-12")), "230 is not above 2301");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2026-11-16T10:00, 2, WORKING_HOURS, 2026-11-16T12:00, until noon",
        "2026-11-16T11:30, 1, WORKING_HOURS, 2026-11-16T14:00, over lunch",
        "2026-11-16T12:30, 1, WORKING_HOURS, 2026-11-16T14:30, begun at lunch",
        "2026-11-20T16:30, 1, WORKING_HOURS, 2026-11-23T09:00, over a weekend",
        "2026-11-21T10:00, 7, WORKING_HOURS, 2026-11-23T17:00, a whole day begun on a Saturday",
        "2026-11-16T08:00, 1, WORKING_HOURS, 2026-11-16T09:30, before the office opens",
        "2026-11-16T14:00, -1, WORKING_HOURS, 2026-11-16T11:30, back over lunch",
        "2026-11-23T09:00, -1, WORKING_HOURS, 2026-11-20T16:30, back over a weekend",
        "2026-02-14T16:00, 3, WORKING_HOURS, 2026-02-24T10:30, from a make-up Saturday over Spring Festival",
        "2026-11-20T16:30, 30, HOURS, 2026-11-21T22:30, hours go on night and day",
        "2026-11-20T16:30, -30, HOURS, 2026-11-19T10:30, and back",
        "2026-11-20T16:30, 3, DAYS, 2026-11-23T17:00, days end at close of business",
        "2026-11-20T16:30, 1, DAYS, 2026-11-21T17:00, also on a Saturday",
        "2026-11-20T16:30, -2, DAYS, 2026-11-18T17:00, days before",
        "2026-11-23T10:00, -1, WORKING_DAYS, 2026-11-20T17:00, the working day before a Monday",
        "2026-02-25T10:00, -3, WORKING_DAYS, 2026-02-13T17:00, back over Spring Festival and the make-up Saturday",
        "2026-11-20T16:30, 0, WORKING_DAYS, 2026-11-20T17:00, by the close of the same day",
        "2026-11-20T17:30, 0, WORKING_DAYS, 2026-11-23T17:00, or of the next",
    })
    void counts(LocalDateTime from, int amount, Unit unit, LocalDateTime due, String why) {
        assertEquals(at(due), time.official().due(at(from), amount, unit), why);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "2026-11-20T17:00, WORKING_DAYS, 2026-11-16T09:00, 2026-11-16T16:00, 2026-11-20T17:00, within a day: nothing",
        "2026-11-20T17:00, WORKING_DAYS, 2026-11-16T09:00, 2026-11-18T16:00, 2026-11-24T17:00, two working days over a weekend",
        "2026-11-20T17:00, WORKING_DAYS, 2026-11-14T09:00, 2026-11-15T16:00, 2026-11-23T17:00, two days of a weekend: a day",
        "2026-11-20T17:00, DAYS, 2026-11-14T09:00, 2026-11-16T16:00, 2026-11-22T17:00, days",
        "2026-11-20T17:00, HOURS, 2026-11-16T09:00, 2026-11-16T12:30, 2026-11-20T20:30, hours to the minute",
        "2026-11-20T16:00, WORKING_HOURS, 2026-11-16T11:00, 2026-11-16T14:00, 2026-11-23T09:00, lunch does not count",
        "2026-11-20T16:00, WORKING_HOURS, 2026-11-14T11:00, 2026-11-15T14:00, 2026-11-20T16:00, nor a weekend",
    })
    void prolonged(
            LocalDateTime due, Unit unit, LocalDateTime since, LocalDateTime now, LocalDateTime then, String why) {
        assertEquals(at(then), time.official().prolonged(at(due), unit, at(since), at(now)), why);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T15:00, 1, 2026-11-23T15:00",
        "2026-11-23T15:00, -1, 2026-11-20T15:00",
        "2026-11-23T15:00, 0, 2026-11-23T15:00",
        "2026-02-13T15:00, 2, 2026-02-24T15:00"
    })
    void shiftedByWorkingDaysAtTheSameHour(LocalDateTime due, int days, LocalDateTime then) {
        assertEquals(at(then), time.official().shifted(at(due), days));
    }

    @Test
    @DisplayName("a year that nobody knows counts Monday to Friday")
    void unknownYear() {
        assertFalse(time.isKnown(2031));
        assertEquals(at("2031-01-06T17:00"), time.official().due(at("2030-12-30T09:00"), 5, Unit.WORKING_DAYS));
        assertTrue(time.isKnown(2026));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    @DisplayName("due after n working days is the close of the n-th worked day, and back again is where it began")
    void whateverTheCalendar(long seed) {
        Random random = new Random(seed);
        keep(random(random, "/1/", SHORT), random(random, UNIVERSITY, null), random(random, FACULTY, null));
        WorkingCalendar calendar = time.at(FACULTY);
        for (int i = 0; i < 200; i++) {
            Instant from = at("2025-06-01T00:00").plus(random.nextInt(400 * 24 * 60), ChronoUnit.MINUTES);
            int n = 1 + random.nextInt(25);
            String what = "seed " + seed + ": " + from + " + " + n;
            LocalDate begun = Zones.day(from);
            LocalDate due = Zones.day(calendar.due(from, n, Unit.WORKING_DAYS));
            assertEquals(calendar.closeOf(due), calendar.due(from, n, Unit.WORKING_DAYS), what);
            assertTrue(calendar.isWorkingDay(due), what);
            assertEquals(n, worked(calendar, begun.plusDays(1), due), what);
            LocalDate back = Zones.day(calendar.due(calendar.closeOf(due), -n, Unit.WORKING_DAYS));
            assertTrue(calendar.isWorkingDay(back), what);
            assertEquals(n, worked(calendar, back, due.minusDays(1)), what);
            if (calendar.isWorkingDay(begun)) {
                assertEquals(begun, back, what);
            }
            Instant open = begin(calendar, begun);
            Instant after = calendar.due(open, n, Unit.WORKING_HOURS);
            assertEquals(open, calendar.due(after, -n, Unit.WORKING_HOURS), what + " working hours");
            assertEquals(n * 60L, minutes(calendar, open, after), what + " working hours");
        }
    }

    /** A minute of office time on the day or after it. */
    private static Instant begin(WorkingCalendar calendar, LocalDate day) {
        LocalDate worked = day;
        while (!calendar.isWorkingDay(worked)) {
            worked = worked.plusDays(1);
        }
        return worked.atTime(calendar.hours().morningFrom().plusMinutes(17))
                .atZone(Zones.HOME)
                .toInstant();
    }

    private static long minutes(WorkingCalendar calendar, Instant from, Instant to) {
        return Zones.day(from)
                .datesUntil(Zones.day(to).plusDays(1))
                .mapToLong(day -> calendar.workedBetween(from, to, day).toMinutes())
                .sum();
    }

    private static long worked(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).count();
    }

    private static UnitCalendar random(Random random, String path, OfficeHours hours) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            days.put(day("2025-05-01").plusDays(random.nextInt(450)), random.nextBoolean());
        }
        LocalDate rest = day("2025-05-01").plusDays(random.nextInt(400));
        return new UnitCalendar(
                path, hours, days, List.of(new UnitCalendar.Span(rest, rest.plusDays(random.nextInt(40)))));
    }

    private static UnitCalendar university(Map<LocalDate, Boolean> days, List<UnitCalendar.Span> breaks) {
        return new UnitCalendar(UNIVERSITY, null, days, breaks);
    }

    private static UnitCalendar.Span span(String from, String to) {
        return new UnitCalendar.Span(day(from), day(to));
    }

    private void keep(UnitCalendar... units) {
        Map<String, UnitCalendar> byPath = new HashMap<>();
        for (UnitCalendar unit : units) {
            byPath.put(unit.path(), unit);
        }
        time.keep(byPath);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Instant at(String home) {
        return at(LocalDateTime.parse(home));
    }

    private static Instant at(LocalDateTime home) {
        return home.atZone(Zones.HOME).toInstant();
    }
}

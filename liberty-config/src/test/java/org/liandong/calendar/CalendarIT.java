package org.liandong.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.calendar.Limit.Unit;
import org.liandong.calendar.unit.CalendarDay;
import org.liandong.calendar.unit.CalendarKeepingService;
import org.liandong.calendar.unit.CalendarPeriod;
import org.liandong.calendar.unit.CalendarService;
import org.liandong.calendar.unit.CalendarYear;
import org.liandong.calendar.unit.CalendarYear.Day;
import org.liandong.calendar.unit.CalendarYear.State;
import org.liandong.calendar.unit.DayEntry;
import org.liandong.calendar.unit.DaySheet;
import org.liandong.calendar.unit.PeriodEntry;
import org.liandong.calendar.unit.TeachingWeek;
import org.liandong.calendar.unit.TeachingWeeks;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.Zones;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.UnitText;
import org.liandong.organisation.admin.RestructureService;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.test.Await;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** Calendars of units, on each database; every test makes its own units: a department stands for a university, an office for its faculty. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {
    private static final String ADMIN = "uni1-admin";

    @Inject
    private CalendarService calendars;

    @Inject
    private CalendarKeepingService keeping;

    @Inject
    private WorkingTime time;

    @Inject
    private TeachingWeeks weeks;

    @Inject
    private UnitService units;

    @Inject
    private RestructureService restructure;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Caller caller;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A9_PLT11_aSchoolYearIsInheritedAndTheNearestUnitWins() throws Exception {
        Long above = unit(university(), UnitKind.DEPARTMENT, "历甲部");
        Long below = unit(above, UnitKind.OFFICE, "历甲科");
        save(above, term("第一学期", "2025-09-01", "2026-01-16"));
        save(above, rest("寒假", "2026-01-19", "2026-02-24"));
        set(above, "2026-01-28", CalendarDay.Kind.WORKDAY, "招生工作日");
        set(above, "2026-05-08", CalendarDay.Kind.HOLIDAY, "校庆");
        set(below, "2026-05-08", CalendarDay.Kind.WORKDAY, "值班");
        hours(above, "09:00", "11:30", "14:00", "16:30");
        CalendarYear year = year(below);
        assertEquals("BREAK 寒假 历甲部", said(year, "2026-01-19"));
        assertEquals("WORKDAY 招生工作日 历甲部", said(year, "2026-01-28"));
        assertEquals("BREAK 寒假 历甲部", said(year, "2026-02-14"), "before the official make-up Saturday");
        assertEquals("HOLIDAY 清明节 null", said(year, "2026-04-06"));
        assertEquals("WORKDAY 值班 历甲科", said(year, "2026-05-08"));
        assertEquals("HOLIDAY 校庆 历甲部", said(year(above), "2026-05-08"));
        assertEquals(State.WORKED, day(year, "2026-05-11").state());
        assertEquals(State.FREE, day(year, "2026-05-10").state());
        assertEquals(new TeachingWeek(2025, "第一学期", 20), day(year, "2026-01-16").week());
        assertEquals("历甲部", year.hours().by().name());
        assertTrue(year.known() && year.kept());
        assertEquals(365, year.days().size());
        assertEquals(
                "2026-02-25T16:30",
                due(below, "2026-01-16T10:00", 2, Unit.WORKING_DAYS),
                "over the break, but for the single worked day; at the university's close of business");
        String path = path(below);
        Await.until(() -> !time.at(path).isWorkingDay(LocalDate.parse("2026-01-27"))
                && time.at(path).hours().afternoonTo().equals(LocalTime.of(16, 30)));
        assertTrue(time.at(path).isWorkingDay(LocalDate.parse("2026-01-28")));
        assertEquals(
                20, weeks.at(path, LocalDate.parse("2026-01-12")).orElseThrow().week());
        for (Day day : year.days()) {
            assertEquals(time.at(path).isWorkingDay(day.date()), day.state().isWorked(), day.toString());
        }
        caller.as(ADMIN, () -> run(() -> keeping.removeDay(below, LocalDate.parse("2026-05-08"))));
        assertEquals("HOLIDAY 校庆 历甲部", said(year(below), "2026-05-08"), "as above it again");
        caller.as(ADMIN, () -> run(() -> keeping.setHours(above, null)));
        assertEquals(OfficeHours.USUAL, year(below).hours().hours());
        assertTrue(year(below).hours().by().isOfficial());
        Await.until(() -> time.at(path).hours().equals(OfficeHours.USUAL)
                && !time.at(path).isWorkingDay(LocalDate.parse("2026-05-08")));
    }

    @Test
    void A9_aUnitThatMovesHasTheCalendarOfItsNewPlace() throws Exception {
        Long from = unit(university(), UnitKind.DEPARTMENT, "历乙部");
        Long to = unit(university(), UnitKind.DEPARTMENT, "历乙新部");
        Long moving = unit(from, UnitKind.OFFICE, "历乙科");
        Long deeper = unit(moving, UnitKind.OFFICE, "历乙组");
        set(from, "2026-06-03", CalendarDay.Kind.HOLIDAY, "旧部假");
        set(to, "2026-06-04", CalendarDay.Kind.HOLIDAY, "新部假");
        set(moving, "2026-06-05", CalendarDay.Kind.HOLIDAY, "本科假");
        String before = path(deeper);
        Await.until(() -> !time.at(before).isWorkingDay(LocalDate.parse("2026-06-03"))
                && !time.at(before).isWorkingDay(LocalDate.parse("2026-06-05")));
        caller.as(
                ADMIN,
                () -> run(() -> restructure.move(moving, units.get(moving).version(), to)));
        CalendarYear year = year(deeper);
        assertEquals(State.WORKED, day(year, "2026-06-03").state());
        assertEquals("HOLIDAY 新部假 历乙新部", said(year, "2026-06-04"));
        assertEquals("HOLIDAY 本科假 历乙科", said(year, "2026-06-05"));
        String after = path(deeper);
        Await.until(() -> !time.at(after).isWorkingDay(LocalDate.parse("2026-06-04"))
                && !time.at(after).isWorkingDay(LocalDate.parse("2026-06-05")));
        assertTrue(time.at(after).isWorkingDay(LocalDate.parse("2026-06-03")));
    }

    @Test
    void T2_aCalendarIsReadAboveAndBelowAndKeptByAdministrators() throws Exception {
        Long unit = unit(university(), UnitKind.DEPARTMENT, "历丙部");
        Long whole = university();
        for (String reader : List.of(ADMIN, "uni1-head", "province-head", "uni1-fac1-head", "uni1-fac1-class1")) {
            assertEquals(
                    whole, caller.as(reader, () -> calendars.year(whole, 2026)).unit(), reader);
        }
        for (String reader : List.of("uni1-head", "province-head")) {
            assertFalse(caller.as(reader, () -> calendars.year(unit, 2026)).kept());
            refused(reader, () -> run(() -> keeping.setDay(unit, day("2026-06-01"))));
        }
        for (String other : List.of("uni2-admin", "uni1-fac1-head", "uni2-head", "stranger", "auditor", "sysadmin")) {
            refused(other, () -> calendars.year(unit, 2026));
            refused(other, () -> calendars.due(unit, LocalDateTime.parse("2026-06-01T00:00"), 1, Unit.DAYS));
            refused(other, () -> run(() -> keeping.setDay(unit, day("2026-06-01"))));
            refused(other, () -> run(() -> keeping.removeDay(unit, LocalDate.parse("2026-06-01"))));
            refused(other, () -> run(() -> keeping.savePeriod(unit, null, rest("寒假", "2026-01-19", "2026-02-24"))));
            refused(other, () -> run(() -> keeping.removePeriod(unit, 1L)));
            refused(other, () -> run(() -> keeping.setHours(unit, null)));
            refused(other, () -> keeping.readDays(unit, "x.csv", list("")));
            refused(other, () -> keeping.takeDays(unit, List.of(day("2026-06-01"))));
        }
        caller.as("province-admin", () -> run(() -> keeping.setDay(unit, day("2026-06-01"))));
        assertEquals("HOLIDAY 六一 历丙部", said(year(unit), "2026-06-01"));
        assertEquals(
                whole, caller.as("uni1-head", () -> calendars.year(null, null)).unit(), "of the first post");
    }

    @Test
    void PLT11_eachFaultIsNamedAtItsFieldAndNothingIsWritten() throws Exception {
        Long unit = unit(university(), UnitKind.DEPARTMENT, "历丁部");
        Long other = unit(university(), UnitKind.DEPARTMENT, "历丁旁部");
        assertEquals(
                "day field-required, kind field-required, name field-required",
                faults(() -> run(() -> keeping.setDay(unit, new DayEntry(null, null, " ")))));
        assertEquals(
                "day calendar-year",
                faults(() -> run(() -> keeping.setDay(
                        unit, new DayEntry(LocalDate.parse("0206-05-08"), CalendarDay.Kind.HOLIDAY, "x")))));
        assertEquals(
                "name field-too-long",
                faults(() -> run(() -> keeping.setDay(
                        unit, new DayEntry(LocalDate.parse("2026-05-08"), CalendarDay.Kind.HOLIDAY, "长".repeat(41))))));
        assertEquals(
                "period field-required, schoolYear field-required, ends field-required, starts field-required, title field-required",
                faults(() -> run(() -> keeping.savePeriod(unit, null, new PeriodEntry(null, null, null, null, null)))));
        assertEquals(
                "ends ends-before-start",
                faults(() -> run(() -> keeping.savePeriod(unit, null, rest("寒假", "2026-02-24", "2026-01-19")))));
        assertEquals(
                "ends not-in-school-year",
                faults(() -> run(() -> keeping.savePeriod(unit, null, rest("寒假", "2026-01-19", "2062-02-24")))));
        save(unit, rest("寒假", "2026-01-19", "2026-02-24"));
        assertEquals(
                "starts period-overlaps",
                faults(() -> run(() -> keeping.savePeriod(unit, null, rest("春假", "2026-02-24", "2026-02-26")))));
        save(unit, term("第二学期", "2026-02-20", "2026-07-03")); // of another kind
        save(other, rest("寒假", "2026-01-19", "2026-02-24")); // of another unit
        Long rest = year(unit).periods().get(0).id();
        caller.as(ADMIN, () -> run(() -> keeping.savePeriod(unit, rest, rest("寒假", "2026-01-20", "2026-02-23"))));
        assertEquals(
                LocalDate.parse("2026-02-23"),
                year(unit).periods().get(0).entry().ends());
        assertThrows(
                NotFoundException.class,
                () -> caller.as(ADMIN, () -> run(() -> keeping.removePeriod(other, rest))),
                "of another unit");
        assertThrows(
                NotFoundException.class,
                () -> caller.as(
                        ADMIN,
                        () -> run(() -> keeping.savePeriod(other, rest, term("x", "2026-03-02", "2026-07-03")))));
        assertEquals("morningFrom hours-not-ordered", faults(() -> hours(unit, "09:00", "08:00", "14:00", "16:30")));
        assertEquals(
                "afternoonTo field-required",
                faults(() -> run(() -> keeping.setHours(
                        unit, new OfficeHours(LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(14, 0), null)))));
        assertEquals(
                "from field-required, amount field-required, counting field-required",
                faults(() -> calendars.due(unit, null, null, null)));
        assertEquals(
                "amount amount-too-large",
                faults(() -> calendars.due(unit, LocalDateTime.parse("2026-01-01T00:00"), -401, Unit.DAYS)));
        assertEquals("year calendar-year", faults(() -> calendars.year(unit, 20266)));
        assertThrows(
                NotFoundException.class,
                () -> caller.as(ADMIN, () -> run(() -> keeping.removeDay(unit, LocalDate.parse("2026-05-08")))));
        assertEquals(2, year(unit).periods().size());
        assertFalse(year(unit).days().stream()
                .anyMatch(day -> day.by() != null && unit.equals(day.by().unit()) && day.isAdjusted()));
    }

    @Test
    void PLT11_aListOfDaysIsLookedAtAndThenTakenAllOrNone() throws Exception {
        Long unit = unit(university(), UnitKind.DEPARTMENT, "历戊部");
        set(unit, "2027-01-01", CalendarDay.Kind.HOLIDAY, "元旦");
        set(unit, "2027-01-02", CalendarDay.Kind.WORKDAY, "错了");
        assertTrue(year(unit, 2027).known());
        assertFalse(year(unit, 2028).known());
        DaySheet.Preview wrong = look(unit, "日期,类型,名称\n2027-02-30,放假,春节\n2027-02-06,也许,春节\n");
        assertEquals(
                "2 bad-date, 3 bad-day-kind",
                wrong.problems().stream()
                        .map(problem -> problem.line() + " " + problem.key())
                        .collect(Collectors.joining(", ")));
        assertFalse(wrong.isSound());
        DaySheet.Preview sound = look(
                unit,
                "日期,类型,名称\n2027-01-01,放假,元旦\n2027/1/2,放假,元旦\n2027年2月6日,上班,春节\n2027-02-08,放假,春节\n2027-02-09,放假,春节\n");
        assertEquals(4, sound.changes(), "one is there already, one would be otherwise, three are new");
        assertEquals("WORKDAY 错了 历戊部", said(year(unit, 2027), "2027-01-02"), "looking changes nothing");
        assertEquals(4, caller.as(ADMIN, () -> keeping.takeDays(unit, sound.entries())));
        CalendarYear year = year(unit, 2027);
        assertEquals("HOLIDAY 元旦 历戊部", said(year, "2027-01-02"));
        assertEquals(
                "2027-01-01 2027-01-02 元旦, 2027-02-06 2027-02-06 春节, 2027-02-08 2027-02-09 春节",
                year.runs().stream()
                        .map(run -> run.from() + " " + run.to() + " " + run.name())
                        .collect(Collectors.joining(", ")));
        assertEquals(0, caller.as(ADMIN, () -> keeping.takeDays(unit, sound.entries())), "once more: nothing");
        assertEquals(
                "day field-required",
                faults(() -> keeping.takeDays(
                        unit,
                        List.of(
                                new DayEntry(LocalDate.parse("2027-05-01"), CalendarDay.Kind.HOLIDAY, "劳动节"),
                                new DayEntry(null, CalendarDay.Kind.HOLIDAY, "劳动节")))));
        assertEquals(State.FREE, day(year(unit, 2027), "2027-05-01").state(), "none of a list with a fault");
        assertEquals("file days-of-file", faults(() -> keeping.takeDays(unit, List.of())));
        assertThrows(InvalidInputException.class, () -> look(unit, ""));
    }

    @Test
    void A9_aLimitIsCountedDayByDay() throws Exception {
        Long unit = unit(university(), UnitKind.DEPARTMENT, "历己部");
        var due = caller.as(
                ADMIN, () -> calendars.due(unit, LocalDateTime.parse("2026-02-12T10:00"), 5, Unit.WORKING_DAYS));
        assertEquals("2026-02-26T17:00", home(due.due()), "the example of the rules");
        assertEquals(
                "2026-02-13 1, 2026-02-14 2, 2026-02-24 3, 2026-02-25 4, 2026-02-26 5",
                due.days().stream()
                        .filter(day -> day.number() != null)
                        .map(day -> day.date() + " " + day.number())
                        .collect(Collectors.joining(", ")));
        assertEquals(15, due.days().size(), "those that do not count are shown too");
        assertEquals("春节", due.days().get(4).said());
        assertEquals("2026-02-10T17:00", due(unit, "2026-02-12T10:00", -2, Unit.WORKING_DAYS));
        var hours = caller.as(
                ADMIN, () -> calendars.due(unit, LocalDateTime.parse("2026-11-20T16:00"), 3, Unit.WORKING_HOURS));
        assertEquals("2026-11-23T10:30", home(hours.due()));
        assertEquals(
                "60, 0, 0, 120",
                hours.days().stream().map(day -> day.minutes().toString()).collect(Collectors.joining(", ")));
    }

    private DaySheet.Preview look(Long unit, String text) throws Exception {
        return caller.as(ADMIN, () -> keeping.readDays(unit, "days.csv", list(text)));
    }

    private static ByteArrayInputStream list(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private CalendarYear year(Long unit) throws Exception {
        return year(unit, 2026);
    }

    private CalendarYear year(Long unit, int year) throws Exception {
        return caller.as(ADMIN, () -> calendars.year(unit, year));
    }

    private String due(Long unit, String from, int amount, Unit counting) throws Exception {
        return home(caller.as(ADMIN, () -> calendars.due(unit, LocalDateTime.parse(from), amount, counting))
                .due());
    }

    private static String home(java.time.Instant at) {
        return at.atZone(Zones.HOME).toLocalDateTime().toString();
    }

    private static Day day(CalendarYear year, String day) {
        return year.days().stream()
                .filter(one -> one.date().toString().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static String said(CalendarYear year, String date) {
        Day day = day(year, date);
        return day.state() + " " + day.name() + " " + day.by().name();
    }

    private void set(Long unit, String day, CalendarDay.Kind kind, String name) throws Exception {
        caller.as(ADMIN, () -> run(() -> keeping.setDay(unit, new DayEntry(LocalDate.parse(day), kind, name))));
    }

    private static DayEntry day(String day) {
        return new DayEntry(LocalDate.parse(day), CalendarDay.Kind.HOLIDAY, "六一");
    }

    private void save(Long unit, PeriodEntry entry) throws Exception {
        caller.as(ADMIN, () -> run(() -> keeping.savePeriod(unit, null, entry)));
    }

    private static PeriodEntry term(String name, String from, String to) {
        return period(CalendarPeriod.Kind.TERM, name, from, to);
    }

    private static PeriodEntry rest(String name, String from, String to) {
        return period(CalendarPeriod.Kind.BREAK, name, from, to);
    }

    private static PeriodEntry period(CalendarPeriod.Kind kind, String name, String from, String to) {
        return new PeriodEntry(kind, 2025, name, LocalDate.parse(from), LocalDate.parse(to));
    }

    private Object hours(Long unit, String... times) throws Exception {
        return caller.as(
                ADMIN,
                () -> run(() -> keeping.setHours(
                        unit,
                        new OfficeHours(
                                LocalTime.parse(times[0]),
                                LocalTime.parse(times[1]),
                                LocalTime.parse(times[2]),
                                LocalTime.parse(times[3])))));
    }

    private void refused(String who, Callable<?> work) {
        assertThrows(NotPermittedException.class, () -> caller.as(who, work), who);
    }

    private String faults(Callable<?> work) {
        return assertThrows(InvalidInputException.class, () -> caller.as(ADMIN, work)).problems().stream()
                .map(problem -> problem.field() + " " + problem.key())
                .collect(Collectors.joining(", "));
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }

    private String path(Long unit) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select path from org_unit where id = ?")) {
            statement.setLong(1, unit);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private Long university() throws Exception {
        return caller.as(ADMIN, () -> organisation.findByName("示范理工大学").get(0).id());
    }

    private Long unit(Long parent, UnitKind kind, String name) throws Exception {
        String code = UUID.randomUUID().toString().substring(0, 12);
        return caller.as(
                ADMIN,
                () -> units.create(
                        parent,
                        new UnitEntry(
                                code,
                                kind,
                                name,
                                new UnitText(
                                        null,
                                        List.of(),
                                        units.begin(parent).entry().text().position(),
                                        null,
                                        null))));
    }
}

package org.liandong.calendar.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.InvalidInputException;

@DisplayName("PLT-11: a list of days, and a term's weeks")
class DaySheetTest {
    private static final DayEntry KNOWN = new DayEntry(LocalDate.parse("2027-01-01"), CalendarDay.Kind.HOLIDAY, "元旦");

    @Test
    void aListInTheProductsOwnFormOrInChineseFromExcelInChina() throws IOException {
        String chinese = "2027 年放假安排,,\n日期,名称,类型\n2027年1月1日,元旦,放假\n2027/1/3,元旦,上班\n\n2027-2-5,春节,休\n";
        for (Charset set : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            DaySheet.Preview preview = read(chinese.getBytes(set));
            assertEquals(List.of(), preview.problems());
            assertEquals(
                    "2027-01-01 HOLIDAY 元旦, 2027-01-03 WORKDAY 元旦, 2027-02-05 HOLIDAY 春节",
                    preview.entries().stream()
                            .map(entry -> entry.day() + " " + entry.kind() + " " + entry.name())
                            .collect(Collectors.joining(", ")));
            assertEquals(2, preview.changes(), "New Year is known already");
            assertTrue(preview.isSound());
        }
        assertTrue(read("kind,date,name\nHoliday,2027-05-01,劳动节\n").isSound());
    }

    @Test
    void everyFaultIsSaidWithItsLineAndNothingCanBeTaken() throws IOException {
        DaySheet.Preview preview = read("date,kind,name\n2027-13-01,holiday,元旦\n2027-01-02,maybe,元旦\n2027-01-03,,\n"
                + "2027-01-04,workday,元旦\n2027-01-04,holiday,元旦\n0207-01-05,holiday,元旦\n2027-01-06,holiday,"
                + "长".repeat(41) + "\n");
        assertEquals(
                List.of(
                        "2 date bad-date",
                        "3 kind bad-day-kind",
                        "4 kind missing-value",
                        "4 name missing-value",
                        "6 date duplicate-day",
                        "7 date calendar-year",
                        "8 name too-long"),
                preview.problems().stream()
                        .map(problem -> problem.line() + " " + problem.column() + " " + problem.key())
                        .toList());
        assertFalse(preview.isSound());
        assertEquals(List.of(), preview.entries());
    }

    @Test
    void whatIsNoSuchListIsRefused() throws IOException {
        assertEquals("missing-column", read("a,b\n1,2\n").problems().get(0).key());
        assertEquals("empty-file", read("date,kind,name\n").problems().get(0).key());
        String many = IntStream.range(0, 400)
                .mapToObj(i -> LocalDate.of(2027, 1, 1).plusDays(i) + ",holiday,x")
                .collect(Collectors.joining("\n"));
        assertEquals(
                "days-of-file",
                read("date,kind,name\n" + many).problems().get(0).key());
        assertThrows(InvalidInputException.class, () -> read(""));
        assertThrows(InvalidInputException.class, () -> read(new byte[] {'P', 'K', 3, 4, 0, 1}));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 1, its first day",
        "2026-09-06, 1, Sunday of the first week",
        "2026-09-07, 2, the Monday after",
        "2026-11-22, 12, Sunday of the twelfth week",
        "2027-01-15, 20, its last day"
    })
    void teachingWeeksAreCountedFromTheMondayOfTheFirstWeek(LocalDate day, int week, String why) {
        assertEquals(
                week,
                TeachingWeek.of(List.of(term("2026-08-31")), day).orElseThrow().week(),
                why);
        assertTrue(TeachingWeek.of(List.of(term("2026-08-31")), LocalDate.parse("2026-08-30"))
                .isEmpty());
        assertTrue(TeachingWeek.of(List.of(term("2026-08-31")), LocalDate.parse("2027-01-16"))
                .isEmpty());
    }

    @Test
    void aTermThatBeginsOnAWednesdayHasItsSecondWeekFromMondayOn() {
        List<PeriodEntry> terms = List.of(term("2026-09-02"));
        assertTrue(TeachingWeek.of(terms, LocalDate.parse("2026-09-01")).isEmpty());
        assertEquals(
                1,
                TeachingWeek.of(terms, LocalDate.parse("2026-09-06"))
                        .orElseThrow()
                        .week());
        assertEquals(
                2,
                TeachingWeek.of(terms, LocalDate.parse("2026-09-07"))
                        .orElseThrow()
                        .week());
    }

    private static PeriodEntry term(String starts) {
        return new PeriodEntry(
                CalendarPeriod.Kind.TERM, 2026, "第一学期", LocalDate.parse(starts), LocalDate.parse("2027-01-15"));
    }

    private static DaySheet.Preview read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DaySheet.Preview read(byte[] bytes) throws IOException {
        return DaySheet.read("days.csv", new ByteArrayInputStream(bytes), Map.of(KNOWN.day(), KNOWN));
    }
}

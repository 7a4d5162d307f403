package org.liandong.common.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.InvalidInputException;
import org.liandong.common.InvalidInputException.Problem;

@DisplayName("CSV as spreadsheets write it")
class CsvFileTest {
    private final Problems problems = new Problems();

    @Test
    @DisplayName("byte order mark, CRLF, any order of columns, blanks around cells and blank lines are accepted")
    void tolerant() {
        List<SheetRow> rows = read("\uFEFFb,a\r\n\r\n 2 ,一\r\n,\r\n");
        assertEquals("一", rows.get(0).required("a", 1));
        assertEquals(2, rows.get(0).number("b"));
        assertEquals(1, rows.size());
        assertEquals(List.of(), problems.found());
    }

    @Test
    @DisplayName("a row knows the line it begins on, also after blank lines and cells of several lines")
    void lines() {
        List<SheetRow> rows = read("a,b\n1,2\n\n\"x\ny\",2\n3,4");
        assertEquals(List.of(2L, 4L, 6L), rows.stream().map(SheetRow::line).toList());
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "''; f.csv:1; empty-file",
                "a; f.csv:1 b; missing-column",
                "a,b,c; f.csv:1 c; unknown-column",
                "a,b,b; f.csv:1 b; unknown-column",
                "a,b@1; f.csv:2; wrong-number-of-cells",
                "a,b@1,\"2; f.csv; malformed-csv",
            })
    void faultsOfTheFile(String text, String place, String key) {
        read(text.replace('@', '\n'));
        assertFirst(place, key);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"x, not-a-number", "-1, not-a-number", "12345678901, not-a-number", "'', missing-value"})
    void faultsOfNumbers(String cell, String key) {
        read("a,b\n1," + cell).get(0).number("b");
        assertFirst("f.csv:2 b", key);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2026-02-30, bad-date", "3.2.2026, bad-date", "'', missing-value"})
    void faultsOfDates(String cell, String key) {
        read("a,b\n1," + cell).get(0).requiredDate("b");
        assertFirst("f.csv:2 b", key);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"abcd, too-long", "'\"a\nb\"', control-character", "'', missing-value"})
    void faultsOfTexts(String cell, String key) {
        read("a,b\n1," + cell).get(0).required("b", 3);
        assertFirst("f.csv:2 b", key);
    }

    @Test
    @DisplayName("at most 200 problems are told")
    void atMost200() {
        read("a,b\n" + "1,\n".repeat(300)).forEach(row -> row.required("b", 3));
        assertEquals(
                200,
                assertThrows(InvalidInputException.class, problems::throwIfAny)
                        .problems()
                        .size());
    }

    private List<SheetRow> read(String text) {
        return CsvFile.read("f.csv", new StringReader(text), List.of("a", "b"), problems);
    }

    private void assertFirst(String place, String key) {
        Problem first = problems.found().get(0);
        assertEquals(place + " " + key, first.field() + " " + first.key());
    }
}

package org.liandong.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.sheet.Problems;

@DisplayName("Tasks that one can report on")
class ReportTaskImportTest {
    private final Problems problems = new Problems();

    @Test
    @DisplayName("the trial has the twelve tasks of the provincial measures, each with its clause")
    void twelve() throws IOException {
        try (Reader reader =
                new InputStreamReader(getClass().getResourceAsStream("/trial/tasks.csv"), StandardCharsets.UTF_8)) {
            List<ReportTask> tasks = ReportTaskImport.read(reader, Set.of(), problems);
            assertEquals(List.of(), problems.found());
            assertEquals(12, tasks.size());
            for (int i = 0; i < 12; i++) {
                assertTrue(
                        tasks.get(i).source().endsWith("》第" + (i + 1) + "条"),
                        tasks.get(i).source());
                assertEquals((i + 1) * 10, tasks.get(i).position());
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'A,任务,第1条,10\nA,任务,第2条,20', tasks.csv:3 code duplicate-code",
        "'Z,任务,第1条,10', tasks.csv:2 code already-there",
        "'A,,第1条,10', tasks.csv:2 title missing-value",
        "'A,任务,,10', tasks.csv:2 source missing-value",
        "'A,任务,第1条,x', tasks.csv:2 position not-a-number",
    })
    void faults(String lines, String expected) {
        ReportTaskImport.read(new StringReader("code,title,source,position\n" + lines), Set.of("Z"), problems);
        assertEquals(
                List.of(expected),
                problems.found().stream()
                        .map(problem -> problem.field() + " " + problem.key())
                        .toList());
    }
}

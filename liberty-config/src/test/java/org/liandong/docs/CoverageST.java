package org.liandong.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liandong.docs.Reports.Runs;

/**
 * What docs/coverage.md claims is true, and the tests that docs/security.md names ran too. Runs last, in an execution of its own, and reads the reports of all others; when the whole
 * build runs, a named test without a report is a fault, when a part runs, it is not.
 */
class CoverageST {
    private final List<Coverage> rows = Coverage.rows();

    @Test
    void everyIdIsAFeatureOrARuleAndStandsOnce() {
        Set<String> features = Coverage.lines("docs/features.csv").stream()
                .map(line -> line.split(",")[0])
                .collect(Collectors.toSet());
        assertFalse(rows.isEmpty());
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row -> !row.isRule())
                        .map(Coverage::id)
                        .filter(id -> !features.contains(id))
                        .toList());
        assertEquals(rows.size(), rows.stream().map(Coverage::id).distinct().count(), "an id stands twice");
    }

    @Test
    void everyRowNamesATestAndEveryNamedPageAndTestExists() {
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row -> row.tests().isEmpty())
                        .map(Coverage::id)
                        .toList(),
                "without a test");
        assertEquals(
                List.of(),
                rows.stream()
                        .flatMap(row -> row.pages().stream())
                        .filter(page -> !Files.exists(
                                Coverage.ROOT.resolve("web/src/main/webapp").resolve(page)))
                        .toList());
        assertEquals(
                List.of(), tests().filter(test -> !TestSources.exists(test)).toList());
    }

    @Test
    void everyNamedTestRanAndNoneFailed() throws Exception {
        Reports reports = Reports.read();
        List<String> faults = new ArrayList<>();
        for (String test : tests().filter(TestSources::exists).toList()) {
            String[] parts = test.split("#");
            String fullName = TestSources.fullName(parts[0]).orElseThrow();
            fault(fullName, reports.of(fullName, parts[1])).ifPresent(fault -> faults.add(test + " " + fault));
        }
        assertEquals(List.of(), faults);
    }

    private static Optional<String> fault(String fullName, List<Runs> runs) {
        int expected = fullName.endsWith("IT") ? 2 : 1;
        long ran = runs.stream().filter(run -> run.all() > 0).count();
        if (isWholeBuild() && ran < expected) {
            return Optional.of("ran in " + ran + " of " + expected + " executions");
        }
        return runs.stream().flatMap(run -> run.faults().stream()).findFirst();
    }

    /** Nobody chose classes by -Dit, -Dst or -Dtest. */
    private static boolean isWholeBuild() {
        return "*IT *IT *ST".equals(System.getProperty("liandong.rungs")) && System.getProperty("test") == null;
    }

    private Stream<String> tests() {
        return Stream.concat(
                        rows.stream().flatMap(row -> row.tests().stream()), Coverage.tests("docs/security.md").stream())
                .distinct();
    }
}

package org.liandong.report;

import jakarta.persistence.EntityManager;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liandong.common.sheet.CsvFile;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.SheetRow;

/**
 * Takes over tasks from a CSV file with the columns {@code code, title, source, position}: everything or nothing, in the
 * caller's transaction. Not a bean, so that the web cannot reach it (see {@code OrganisationImporter}).
 */
public final class ReportTaskImport {
    private static final List<String> COLUMNS = List.of("code", "title", "source", "position");

    private final EntityManager em;

    public ReportTaskImport(EntityManager em) {
        this.em = em;
    }

    /**
     * Writes the tasks and says how many.
     *
     * @throws org.liandong.common.InvalidInputException with the problems of cells, duplicate-code and already-there
     */
    public int importAll(Reader tasks) {
        Problems problems = new Problems();
        Set<String> known = new HashSet<>(
                em.createQuery("select t.code from ReportTask t", String.class).getResultList());
        List<ReportTask> read = read(tasks, known, problems);
        problems.throwIfAny();
        read.forEach(em::persist);
        return read.size();
    }

    static List<ReportTask> read(Reader tasks, Set<String> known, Problems problems) {
        Set<String> codes = new HashSet<>();
        return CsvFile.read("tasks.csv", tasks, COLUMNS, problems).stream()
                .map(row -> task(row, codes, known))
                .toList();
    }

    private static ReportTask task(SheetRow row, Set<String> codes, Set<String> known) {
        String code = row.required("code", 20);
        if (known.contains(code)) {
            row.report("code", "already-there", code);
        } else if (!codes.add(code)) {
            row.report("code", "duplicate-code", code, row.line());
        }
        Integer position = row.number("position");
        return new ReportTask(
                code, row.required("title", 120), row.required("source", 200), position == null ? 0 : position);
    }
}

package org.liandong.common.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a header row; a byte order mark, as Excel writes it, and blank lines are passed over. */
public final class CsvFile {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String name;
    private final List<String> columns;
    private final Problems problems;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvFile(String name, List<String> columns, Problems problems) {
        this.name = name;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * All rows of a file whose header has exactly these columns, in any order; none when the header is wrong.
     *
     * @param name what problems call the file, such as {@code units.csv}
     */
    public static List<CsvRow> read(String name, Reader reader, List<String> columns, Problems problems) {
        CsvFile file = new CsvFile(name, columns, problems);
        // Not closed: the reader belongs to the caller.
        try {
            file.readAll(CSVParser.parse(withoutMark(reader), CSVFormat.RFC4180));
        } catch (IOException | UncheckedIOException e) {
            problems.add(name, "malformed-csv");
        }
        return file.rows;
    }

    private void readAll(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            problems.add(name + ":1", "empty-file");
            return;
        }
        List<String> header = records.next().stream().map(String::strip).toList();
        if (!isExpected(header)) {
            return;
        }
        long end = parser.getCurrentLineNumber();
        while (records.hasNext()) {
            long line = end + 1;
            end = parser.getCurrentLineNumber();
            add(line, header, records.next());
        }
    }

    private boolean isExpected(List<String> header) {
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problems.add(name + ":1 " + column, "missing-column", column));
        header.stream()
                .filter(column -> !columns.contains(column) || Collections.frequency(header, column) > 1)
                .forEach(column -> problems.add(name + ":1 " + column, "unknown-column", column));
        return header.containsAll(columns) && header.size() == columns.size();
    }

    private void add(long line, List<String> header, CSVRecord cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() != header.size()) {
            problems.add(name + ":" + line, "wrong-number-of-cells", cells.size(), header.size());
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), cells.get(i).strip());
        }
        rows.add(new CsvRow(name, line, values, problems));
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        BufferedReader buffered = new BufferedReader(reader);
        buffered.mark(1);
        if (buffered.read() != BYTE_ORDER_MARK) {
            buffered.reset();
        }
        return buffered;
    }
}

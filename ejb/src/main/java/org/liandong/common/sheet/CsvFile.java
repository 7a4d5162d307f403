package org.liandong.common.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file in the product's own form: known columns, in any order; a byte order mark and blank lines are passed over. */
public final class CsvFile {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String name;
    private final List<String> columns;
    private final List<String> optional;
    private final Problems problems;
    private final List<SheetRow> rows = new ArrayList<>();
    private Layout layout;

    private CsvFile(String name, List<String> columns, List<String> optional, Problems problems) {
        this.name = name;
        this.columns = columns;
        this.optional = optional;
        this.problems = problems;
    }

    /**
     * All rows of a file whose header has exactly these columns, in any order; none when the header is wrong.
     *
     * @param name what problems call the file, such as {@code units.csv}
     */
    public static List<SheetRow> read(String name, Reader reader, List<String> columns, Problems problems) {
        return read(name, reader, columns, List.of(), problems);
    }

    /** The same, where the {@code optional} columns may be absent. */
    public static List<SheetRow> read(
            String name, Reader reader, List<String> columns, List<String> optional, Problems problems) {
        CsvFile file = new CsvFile(name, columns, optional, problems);
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
        layout = Layout.ofOwn(name, header);
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
                .filter(column -> !isWanted(column) || Collections.frequency(header, column) > 1)
                .forEach(column -> problems.add(name + ":1 " + column, "unknown-column", column));
        return header.containsAll(columns)
                && header.stream().allMatch(this::isWanted)
                && header.stream().distinct().count() == header.size();
    }

    private boolean isWanted(String column) {
        return columns.contains(column) || optional.contains(column);
    }

    private void add(long line, List<String> header, CSVRecord cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() != header.size()) {
            problems.add(name + ":" + line, "wrong-number-of-cells", cells.size(), header.size());
            return;
        }
        rows.add(new SheetRow(layout, line, cells.toList(), problems));
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

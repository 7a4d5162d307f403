package org.liandong.common.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as spreadsheets open them: UTF-8 with a byte order mark, no cell that would be taken for a formula (T5). */
public final class CsvSheet {
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final String FORMULA = "=+-@\t\r";

    private final Writer writer;
    private final CSVPrinter printer;

    /** Begins with a header; the stream stays the caller's. */
    public CsvSheet(OutputStream out, List<String> header) throws IOException {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header);
    }

    /** Adds a row; null is an empty cell. */
    public void add(Object... cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell == null ? "" : escaped(cell.toString()));
        }
        printer.println();
    }

    public void end() throws IOException {
        writer.flush();
    }

    private static String escaped(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

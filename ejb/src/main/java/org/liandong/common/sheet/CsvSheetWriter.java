package org.liandong.common.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV in UTF-8 with the mark by which Excel knows it. */
public final class CsvSheetWriter implements SheetWriter {
    private final CSVPrinter printer;

    /** The stream is flushed, not closed, at the end. */
    public CsvSheetWriter(OutputStream out) {
        try {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write('\uFEFF');
            printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void sheet(String name, List<String> headings) throws IOException {
        line(headings);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(SheetWriter::safe).toList());
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}

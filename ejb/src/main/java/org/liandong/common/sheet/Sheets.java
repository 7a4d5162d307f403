package org.liandong.common.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one list as CSV or Excel, for pages whose lines are ready. */
public final class Sheets {
    private Sheets() {}

    /** The stream stays open. */
    public static void write(
            OutputStream out, boolean excel, String name, List<String> headings, List<List<String>> lines)
            throws IOException {
        try (SheetWriter sheet = excel ? new ExcelSheetWriter(out) : new CsvSheetWriter(out)) {
            sheet.sheet(name, headings);
            for (List<String> line : lines) {
                sheet.line(line);
            }
        }
    }
}

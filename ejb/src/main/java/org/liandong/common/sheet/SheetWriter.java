package org.liandong.common.sheet;

import java.io.IOException;
import java.util.List;

/** Writes lists out, line by line; a text that a spreadsheet would take for a formula gets an apostrophe in front (T5). */
public interface SheetWriter extends AutoCloseable {
    /** Begins a list; CSV has one only. */
    void sheet(String name, List<String> headings) throws IOException;

    void line(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** Null becomes the empty text. */
    static String safe(String cell) {
        return cell == null ? "" : isFormula(cell) ? "'" + cell : cell;
    }

    /** What a spreadsheet reckons instead of showing it. */
    static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }
}

package org.liandong.common.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel file written as a stream; every cell is a text, so that 00123 stays 00123. */
public final class ExcelSheetWriter implements SheetWriter {
    private static final int FLUSH_EVERY = 500;
    private static final int WIDTH = 18;

    private final Workbook workbook;
    private Worksheet sheet;
    private int row;

    /** The stream is finished, not closed, at the end. */
    public ExcelSheetWriter(OutputStream out) {
        workbook = new Workbook(out, "Liandong", "1.0");
    }

    @Override
    public void sheet(String name, List<String> headings) throws IOException {
        finishSheet();
        sheet = workbook.newWorksheet(name);
        row = 0;
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        line(headings);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String cell = SheetWriter.safe(cells.get(column));
            if (!cell.isEmpty()) {
                sheet.inlineString(row, column, cell);
            }
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        workbook.finish();
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }
}

package org.liandong.search.export;

import java.io.OutputStream;
import org.liandong.common.sheet.CsvSheetWriter;
import org.liandong.common.sheet.ExcelSheetWriter;
import org.liandong.common.sheet.SheetWriter;

/** How it is written. */
public enum ExportFormat {
    CSV,
    XLSX;

    SheetWriter writer(OutputStream out) {
        return this == CSV ? new CsvSheetWriter(out) : new ExcelSheetWriter(out);
    }
}

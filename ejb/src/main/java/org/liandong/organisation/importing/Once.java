package org.liandong.organisation.importing;

import java.util.HashMap;
import java.util.Map;
import org.liandong.common.sheet.SheetRow;

/** A column whose value names the line: not twice in the file. */
final class Once {
    private final String column;
    private final String duplicateKey;
    private final Map<String, Long> lines = new HashMap<>();

    Once(String column, String duplicateKey) {
        this.column = column;
        this.duplicateKey = duplicateKey;
    }

    /** Whether it is the first line with this value; if not, that is reported. */
    boolean isFirst(SheetRow row, String value) {
        Long first = value == null ? null : lines.putIfAbsent(value, row.line());
        if (first != null) {
            row.report(column, duplicateKey, value, first);
        }
        return first == null;
    }
}

package org.liandong.organisation.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.liandong.common.csv.CsvRow;

/** A column whose value names the line: not twice in the file and not yet in the database. */
final class Once {
    private final String column;
    private final String duplicateKey;
    private final Set<String> known;
    private final Map<String, Long> lines = new HashMap<>();

    Once(String column, String duplicateKey, Set<String> known) {
        this.column = column;
        this.duplicateKey = duplicateKey;
        this.known = known;
    }

    void check(CsvRow row, String value) {
        if (value == null) {
            return;
        }
        Long first = lines.putIfAbsent(value, row.line());
        if (first != null) {
            row.report(column, duplicateKey, value, first);
        } else if (known.contains(value)) {
            row.report(column, "already-there", value);
        }
    }
}

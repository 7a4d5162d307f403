package org.liandong.common.sheet;

import java.io.Serializable;
import java.util.List;

/**
 * One fault of a file.
 *
 * @param line as the file counts, headings included; null when the fault is the whole file's
 * @param column as the file calls it; null when the fault is the whole line's
 * @param key of the sentence {@code error.<key>} with {@code arguments} in place
 */
public record CellProblem(String file, Long line, String column, String value, String key, List<Object> arguments)
        implements Serializable {
    /** Such as {@code units.csv:12 level}. */
    public String place() {
        return file + (line == null ? "" : ":" + line) + (column == null ? "" : " " + column);
    }
}

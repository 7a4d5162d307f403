package org.liandong.common.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each of the product's columns comes from: a column of the file, or one value for all lines. A column that is neither is
 * absent, and its cells are empty.
 */
public final class Layout {
    private final String file;
    private final List<String> headings;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();

    /** Nothing assigned yet. */
    public Layout(String file, List<String> headings) {
        this.file = file;
        this.headings = List.copyOf(headings);
    }

    /** The same names on both sides: a file in the product's own form. */
    static Layout ofOwn(String file, List<String> headings) {
        Layout layout = new Layout(file, headings);
        for (int i = 0; i < headings.size(); i++) {
            layout.from(headings.get(i), i);
        }
        return layout;
    }

    /** Takes {@code column} from the file's column at {@code place}, counted from 0. */
    public Layout from(String column, int place) {
        places.put(column, place);
        return this;
    }

    public Layout constant(String column, String value) {
        constants.put(column, value);
        return this;
    }

    public boolean has(String column) {
        return places.containsKey(column) || constants.containsKey(column);
    }

    boolean isConstant(String column) {
        return constants.containsKey(column);
    }

    String file() {
        return file;
    }

    /** What the file calls the column; the product's name for what the file has not. */
    String heading(String column) {
        Integer place = places.get(column);
        return place == null ? column : headings.get(place);
    }

    String value(String column, List<String> cells) {
        Integer place = places.get(column);
        if (place == null) {
            return constants.getOrDefault(column, "");
        }
        return place < cells.size() ? unescaped(cells.get(place).strip()) : "";
    }

    /** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
    private static String unescaped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && SheetWriter.isFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }
}

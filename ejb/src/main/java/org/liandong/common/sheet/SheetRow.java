package org.liandong.common.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.liandong.common.Text;

/**
 * One line of a file. A cell that breaks a rule is reported and taken as null, as is an empty one; rules that compare cells
 * pass over nulls.
 */
public final class SheetRow {
    private final Layout layout;
    private final long line;
    private final List<String> cells;
    private final Problems problems;

    public SheetRow(Layout layout, long line, List<String> cells, Problems problems) {
        this.layout = layout;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    /** Where the line begins in the file; the first line is 1. */
    public long line() {
        return line;
    }

    public String file() {
        return layout.file();
    }

    /** Whether the file, or a value for all lines, says anything about this column. */
    public boolean has(String column) {
        return layout.has(column);
    }

    /** Whether the line itself says something, not one value for all lines. */
    public boolean says(String column) {
        return !layout.isConstant(column) && !value(column).isEmpty();
    }

    /** What stands there, unchecked; empty for nothing. */
    public String peek(String column) {
        return value(column);
    }

    public void report(String column, String key, Object... arguments) {
        String value = value(column);
        problems.add(new CellProblem(layout.file(), line, layout.heading(column), value, key, List.of(arguments)));
    }

    /** A text that must be there, of at most {@code length} characters, without line breaks. */
    public String required(String column, int length) {
        return isFilled(column) ? optional(column, length) : null;
    }

    public String optional(String column, int length) {
        String value = value(column);
        return value.isEmpty() || !isFit(column, value, length) ? null : value;
    }

    /** A text of several lines. */
    public String text(String column, int length) {
        String value = value(column);
        if (value.length() > length) {
            report(column, "too-long", value.length(), length);
            return null;
        }
        if (!Text.isPlain(value)) {
            report(column, "control-character");
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    /** Texts divided by {@code |} or 、; empty when the cell is. */
    public List<String> list(String column, int length) {
        return Arrays.stream(value(column).split("[|、]"))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && isFit(column, value, length))
                .toList();
    }

    /** A whole number, 0 or more, that must be there. */
    public Integer number(String column) {
        return isFilled(column) ? optionalNumber(column) : null;
    }

    public Integer optionalNumber(String column) {
        String value = value(column);
        if (!value.isEmpty() && !value.matches("[0-9]{1,9}")) {
            report(column, "not-a-number", value);
            return null;
        }
        return value.isEmpty() ? null : Integer.valueOf(value);
    }

    public LocalDate requiredDate(String column) {
        return isFilled(column) ? optionalDate(column) : null;
    }

    /** A date as in 2026-09-01, 2026/9/1 or 2026年9月1日. */
    public LocalDate optionalDate(String column) {
        String value = value(column);
        Optional<LocalDate> date = Dates.parse(value);
        if (date.isEmpty() && !value.isEmpty()) {
            report(column, "bad-date", value);
        }
        return date.orElse(null);
    }

    /** One value of an enum, as {@code understand} reads it; anything else is reported under {@code key}. */
    public <E extends Enum<E>> E choice(
            String column, Class<E> type, String key, BiFunction<Class<E>, String, Optional<E>> understand) {
        String value = value(column);
        Optional<E> choice = understand.apply(type, value);
        if (choice.isEmpty() && !value.isEmpty()) {
            report(column, key, value);
        }
        return choice.orElse(null);
    }

    /** Whether something stands there; if not, that is reported. */
    public boolean isFilled(String column) {
        if (value(column).isEmpty()) {
            report(column, "missing-value");
            return false;
        }
        return true;
    }

    private String value(String column) {
        return layout.value(column, cells);
    }

    private boolean isFit(String column, String value, int length) {
        if (value.length() > length) {
            report(column, "too-long", value.length(), length);
            return false;
        }
        if (value.chars().anyMatch(Character::isISOControl) || !Text.isPlain(value)) {
            report(column, "control-character");
            return false;
        }
        return true;
    }
}

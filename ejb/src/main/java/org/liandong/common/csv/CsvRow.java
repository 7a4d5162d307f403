package org.liandong.common.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One line of a file. A cell that breaks a rule is reported and taken as null, as is an empty one; rules that compare cells
 * pass over nulls.
 */
public final class CsvRow {
    private final String file;
    private final long line;
    private final Map<String, String> values;
    private final Problems problems;

    CsvRow(String file, long line, Map<String, String> values, Problems problems) {
        this.file = file;
        this.line = line;
        this.values = values;
        this.problems = problems;
    }

    /** Where the line begins in the file; the header is line 1. */
    public long line() {
        return line;
    }

    public void report(String column, String key, Object... arguments) {
        problems.add(file + ":" + line + " " + column, key, arguments);
    }

    /** A text that must be there, of at most {@code length} characters, without line breaks. */
    public String required(String column, int length) {
        return isFilled(column) ? optional(column, length) : null;
    }

    public String optional(String column, int length) {
        String value = values.get(column);
        return value.isEmpty() || !isFit(column, value, length) ? null : value;
    }

    /** Texts divided by {@code |}; empty when the cell is. */
    public List<String> list(String column, int length) {
        return Arrays.stream(values.get(column).split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && isFit(column, value, length))
                .toList();
    }

    /** A whole number, 0 or more. */
    public Integer number(String column) {
        if (!isFilled(column)) {
            return null;
        }
        String value = values.get(column);
        if (!value.matches("[0-9]{1,9}")) {
            report(column, "not-a-number", value);
            return null;
        }
        return Integer.valueOf(value);
    }

    public LocalDate requiredDate(String column) {
        return isFilled(column) ? optionalDate(column) : null;
    }

    /** A date as in 2026-09-01. */
    public LocalDate optionalDate(String column) {
        String value = values.get(column);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            report(column, "bad-date", value);
            return null;
        }
    }

    /** A name of an enum; anything else is reported under {@code key}. */
    public <E extends Enum<E>> E choice(String column, Class<E> type, String key) {
        if (!isFilled(column)) {
            return null;
        }
        String value = values.get(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        report(column, key, value);
        return null;
    }

    private boolean isFilled(String column) {
        if (values.get(column).isEmpty()) {
            report(column, "missing-value");
            return false;
        }
        return true;
    }

    private boolean isFit(String column, String value, int length) {
        if (value.length() > length) {
            report(column, "too-long", value.length(), length);
            return false;
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            report(column, "control-character");
            return false;
        }
        return true;
    }
}

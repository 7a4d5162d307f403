package org.liandong.form;

import java.util.List;

/**
 * A field of a form.
 *
 * @param max characters of a text, digits of a number, rows of a table
 * @param columns of a table; empty for every other type
 * @param searchable requests are found by it (A18); not a table
 */
public record FormField(
        String code, Type type, boolean required, int max, List<FormField> columns, boolean searchable) {
    /** What can be filled in. */
    public enum Type {
        TEXT,
        NUMBER,
        CHOICE,
        TABLE
    }

    public static FormField text(String code, boolean required, int max) {
        return new FormField(code, Type.TEXT, required, max, List.of(), false);
    }

    public static FormField number(String code, boolean required, int digits) {
        return new FormField(code, Type.NUMBER, required, digits, List.of(), false);
    }

    public static FormField choice(String code, boolean required) {
        return new FormField(code, Type.CHOICE, required, 40, List.of(), false);
    }

    public static FormField table(String code, int maxRows, FormField... columns) {
        return new FormField(code, Type.TABLE, false, maxRows, List.of(columns), false);
    }

    /** The same field, by which requests are found. */
    public FormField found() {
        return new FormField(code, type, required, max, columns, true);
    }
}

package org.liandong.form;

import java.util.List;

/**
 * A field of a form.
 *
 * @param max characters of a text, digits of a number, rows of a table
 * @param columns of a table; empty for every other type
 */
public record FormField(String code, Type type, boolean required, int max, List<FormField> columns) {
    /** What can be filled in. */
    public enum Type {
        TEXT,
        NUMBER,
        CHOICE,
        TABLE
    }

    public static FormField text(String code, boolean required, int max) {
        return new FormField(code, Type.TEXT, required, max, List.of());
    }

    public static FormField number(String code, boolean required, int digits) {
        return new FormField(code, Type.NUMBER, required, digits, List.of());
    }

    public static FormField choice(String code, boolean required) {
        return new FormField(code, Type.CHOICE, required, 40, List.of());
    }

    public static FormField table(String code, int maxRows, FormField... columns) {
        return new FormField(code, Type.TABLE, false, maxRows, List.of(columns));
    }
}

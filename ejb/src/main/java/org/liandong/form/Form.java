package org.liandong.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liandong.common.InvalidInputException.Problem;
import org.liandong.common.Text;

/** The fields that a request of some kind asks for. */
public record Form(List<FormField> fields) {
    private static final int LONGEST_NUMBER = 30;
    private static final int DECIMALS = 4;

    public Form(FormField... fields) {
        this(List.of(fields));
    }

    /** What keeps these data from being stored even as a draft: wrong types, unknown fields, too long. */
    public List<Problem> problemsOfDraft(JsonObject data) {
        return problems("", fields, data, false);
    }

    /** What keeps these data from being submitted: the above, and what is required but empty. */
    public List<Problem> problemsOfSubmission(JsonObject data) {
        return problems("", fields, data, true);
    }

    public Optional<FormField> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** The fields by which requests are found (A18). */
    public List<FormField> searchable() {
        return fields.stream().filter(FormField::searchable).toList();
    }

    private static List<Problem> problems(String prefix, List<FormField> fields, JsonObject data, boolean complete) {
        List<Problem> problems = new ArrayList<>();
        data.keySet().stream()
                .filter(key -> fields.stream().noneMatch(field -> field.code().equals(key)))
                .forEach(key -> problems.add(new Problem(prefix + cut(key), "field-unknown")));
        for (FormField field : fields) {
            String name = prefix + field.code();
            JsonValue value = data.getOrDefault(field.code(), JsonValue.NULL);
            if (isEmpty(field, value)) {
                if (complete && field.required()) {
                    problems.add(new Problem(name, "field-required"));
                }
            } else {
                check(name, field, value, complete, problems);
            }
        }
        return problems;
    }

    private static void check(String name, FormField field, JsonValue value, boolean complete, List<Problem> problems) {
        switch (field.type()) {
            case TEXT, CHOICE -> {
                if (!(value instanceof JsonString text)) {
                    problems.add(new Problem(name, "field-not-text"));
                } else if (text.getString().length() > field.max()) {
                    problems.add(new Problem(name, "field-too-long", field.max()));
                } else if (!Text.isPlain(text.getString())) {
                    problems.add(new Problem(name, "field-characters"));
                }
            }
            case NUMBER -> {
                if (!(value instanceof JsonNumber)) {
                    problems.add(new Problem(name, "field-not-number"));
                } else if (!fits(value, field.max())) {
                    problems.add(new Problem(name, "field-number-too-long", field.max()));
                }
            }
            case TABLE -> {
                if (!(value instanceof JsonArray rows)) {
                    problems.add(new Problem(name, "field-not-table"));
                } else {
                    checkRows(name, field, rows, complete, problems);
                }
            }
        }
    }

    private static void checkRows(
            String name, FormField field, JsonArray rows, boolean complete, List<Problem> problems) {
        if (rows.size() > field.max()) {
            problems.add(new Problem(name, "field-too-many-rows", field.max()));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof JsonObject row) {
                problems.addAll(problems(name + "[" + i + "].", field.columns(), row, complete));
            } else {
                problems.add(new Problem(name + "[" + i + "]", "field-not-table"));
            }
        }
    }

    /** At most so many digits before the point and four behind it; the text is looked at first, since a number can be made too large to read. */
    private static boolean fits(JsonValue number, int digits) {
        try {
            String text = number.toString();
            BigDecimal value = text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
            return value != null && (long) value.precision() - value.scale() <= digits && value.scale() <= DECIMALS;
        } catch (NumberFormatException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean isEmpty(FormField field, JsonValue value) {
        return value == JsonValue.NULL
                || isText(field) && value instanceof JsonString text && Text.isBlank(text.getString())
                || field.type() == FormField.Type.TABLE && value instanceof JsonArray rows && rows.isEmpty();
    }

    private static boolean isText(FormField field) {
        return field.type() == FormField.Type.TEXT || field.type() == FormField.Type.CHOICE;
    }

    private static String cut(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40);
    }
}

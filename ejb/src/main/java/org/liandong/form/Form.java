package org.liandong.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liandong.common.InvalidInputException.Problem;

/** The fields that a request of some kind asks for. */
public record Form(List<FormField> fields) {
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

    private static List<Problem> problems(String prefix, List<FormField> fields, JsonObject data, boolean complete) {
        List<Problem> problems = new ArrayList<>();
        data.keySet().stream()
                .filter(key -> fields.stream().noneMatch(field -> field.code().equals(key)))
                .forEach(key -> problems.add(new Problem(prefix + cut(key), "field-unknown")));
        for (FormField field : fields) {
            String name = prefix + field.code();
            JsonValue value = data.getOrDefault(field.code(), JsonValue.NULL);
            if (isEmpty(value)) {
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
                }
            }
            case NUMBER -> {
                if (!(value instanceof JsonNumber number)) {
                    problems.add(new Problem(name, "field-not-number"));
                } else if (Math.abs(number.bigDecimalValue().precision()
                                        - number.bigDecimalValue().scale())
                                > field.max()
                        || number.bigDecimalValue().scale() > 4) {
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

    private static boolean isEmpty(JsonValue value) {
        return value == JsonValue.NULL
                || value instanceof JsonString text && text.getString().isBlank()
                || value instanceof JsonArray rows && rows.isEmpty();
    }

    private static String cut(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40);
    }
}

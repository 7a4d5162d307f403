package org.liandong.form;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What changed between two revisions, field by field, table cells one by one (A21). */
public final class FormDiff {
    /** A changed field such as {@code items[1].note}; an empty side was not there. */
    public record Change(String field, String before, String after) implements Serializable {
        /** Is it the field of a form, or something inside it? */
        public boolean isAbout(String code) {
            return field.equals(code) || field.startsWith(code + "[") || field.startsWith(code + ".");
        }
    }

    private FormDiff() {}

    public static List<Change> between(JsonObject before, JsonObject after) {
        List<Change> changes = new ArrayList<>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(String name, JsonValue before, JsonValue after, List<Change> changes) {
        if (before.equals(after)) {
            return;
        }
        if (isStructure(before) || isStructure(after)) {
            parts(before, after)
                    .forEach(part ->
                            compare(join(name, part, before, after), at(before, part), at(after, part), changes));
        } else {
            String from = text(before);
            String to = text(after);
            if (!from.equals(to)) {
                changes.add(new Change(name, from, to));
            }
        }
    }

    private static boolean isStructure(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.OBJECT || value.getValueType() == JsonValue.ValueType.ARRAY;
    }

    private static Set<String> parts(JsonValue before, JsonValue after) {
        Set<String> parts = new LinkedHashSet<>(partsOf(before));
        parts.addAll(partsOf(after));
        return parts;
    }

    private static List<String> partsOf(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> List.copyOf(value.asJsonObject().keySet());
            case ARRAY ->
                java.util.stream.IntStream.range(0, value.asJsonArray().size())
                        .mapToObj(Integer::toString)
                        .toList();
            default -> List.of();
        };
    }

    private static JsonValue at(JsonValue value, String part) {
        return switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().getOrDefault(part, JsonValue.NULL);
            case ARRAY -> {
                int index = Integer.parseInt(part);
                yield index < value.asJsonArray().size() ? value.asJsonArray().get(index) : JsonValue.NULL;
            }
            default -> JsonValue.NULL;
        };
    }

    private static String join(String name, String part, JsonValue before, JsonValue after) {
        boolean row =
                before.getValueType() == JsonValue.ValueType.ARRAY || after.getValueType() == JsonValue.ValueType.ARRAY;
        return row ? name + "[" + part + "]" : name.isEmpty() ? part : name + "." + part;
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : value == JsonValue.NULL ? "" : value.toString();
    }
}

package org.liandong.rule;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.liandong.rule.Predicate.And;
import org.liandong.rule.Predicate.Compare;
import org.liandong.rule.Predicate.Not;
import org.liandong.rule.Predicate.Operator;
import org.liandong.rule.Predicate.Or;

/**
 * Predicates as JSON: {@code {"and":[…]}}, {@code {"or":[…]}}, {@code {"not":…}} and
 * {@code {"field":"form.quantity","is":"at_least","value":10}}, where {@code {"other":"form.limit"}} compares with another field and
 * {@code {"date":"2026-12-31"}} is a date.
 */
public final class Predicates {
    private static final int DEEPEST = 8;

    private Predicates() {}

    /** Throws {@link IllegalArgumentException} for what is no predicate. */
    public static Predicate of(JsonObject json) {
        try {
            return read(json, 0);
        } catch (ClassCastException | NullPointerException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("no predicate: " + json, e);
        }
    }

    private static Predicate read(JsonObject json, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("deeper than " + DEEPEST);
        }
        if (json.containsKey("and")) {
            return new And(parts(json, "and", depth));
        }
        if (json.containsKey("or")) {
            return new Or(parts(json, "or", depth));
        }
        if (json.containsKey("not")) {
            return new Not(read(json.getJsonObject("not"), depth + 1));
        }
        Operator operator = Operator.valueOf(json.getString("is").toUpperCase(Locale.ROOT));
        return new Compare(json.getString("field"), operator, value(json), json.getString("other", null));
    }

    private static List<Predicate> parts(JsonObject json, String name, int depth) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(part -> read(part, depth + 1))
                .toList();
    }

    private static Object value(JsonObject json) {
        if (json.containsKey("date")) {
            return LocalDate.parse(json.getString("date"));
        }
        JsonValue value = json.getOrDefault("value", JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        return value instanceof JsonNumber number ? number.bigDecimalValue() : ((JsonString) value).getString();
    }

    /** What {@link #of} reads again as the same. */
    public static JsonObject json(Predicate predicate) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (predicate instanceof And and) {
            json.add("and", json(and.parts()));
        } else if (predicate instanceof Or or) {
            json.add("or", json(or.parts()));
        } else if (predicate instanceof Not not) {
            json.add("not", json(not.part()));
        } else if (predicate instanceof Compare compare) {
            json.add("field", compare.field())
                    .add("is", compare.operator().name().toLowerCase(Locale.ROOT));
            if (compare.other() != null) {
                json.add("other", compare.other());
            } else if (compare.value() instanceof LocalDate date) {
                json.add("date", date.toString());
            } else if (compare.value() instanceof BigDecimal number) {
                json.add("value", number);
            } else if (compare.value() != null) {
                json.add("value", compare.value().toString());
            }
        }
        return json.build();
    }

    private static JsonArrayBuilder json(List<Predicate> parts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(json(part)));
        return array;
    }
}

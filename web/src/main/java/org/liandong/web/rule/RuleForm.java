package org.liandong.web.rule;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liandong.common.InvalidInputException;
import org.liandong.form.FormData;
import org.liandong.rule.Facts;
import org.liandong.rule.Predicate.Operator;

/** A condition as the page writes it: groups and comparisons one below the other, what is in a group one step further in (A5). */
public final class RuleForm implements Serializable {
    private static final String FIELD = "rule";
    private static final int DEEPEST = 4;

    private final List<RuleRow> rows = new ArrayList<>();
    private final List<Facts.Offer> offers;

    /** @param json the condition as it is kept; null for none */
    public RuleForm(String json, List<Facts.Offer> offers) {
        this.offers = List.copyOf(offers);
        JsonObject kept = json == null ? JsonValue.EMPTY_JSON_OBJECT : FormData.parse(json);
        if (kept.isEmpty()) {
            rows.add(RuleRow.group(0, RuleRow.Kind.ALL));
        } else if (kept.containsKey("field")) {
            rows.add(RuleRow.group(0, RuleRow.Kind.ALL));
            read(kept, 1);
        } else {
            read(kept, 0);
        }
    }

    private void read(JsonObject json, int depth) {
        if (json.containsKey("and")) {
            group(depth, RuleRow.Kind.ALL, json.getJsonArray("and"));
        } else if (json.containsKey("or")) {
            group(depth, RuleRow.Kind.ANY, json.getJsonArray("or"));
        } else if (json.containsKey("not")) {
            JsonObject part = json.getJsonObject("not");
            group(
                    depth,
                    RuleRow.Kind.NONE,
                    part.containsKey("or")
                            ? part.getJsonArray("or")
                            : Json.createArrayBuilder().add(part).build());
        } else {
            rows.add(comparison(json, depth));
        }
    }

    private void group(int depth, RuleRow.Kind kind, JsonArray parts) {
        rows.add(RuleRow.group(depth, kind));
        parts.getValuesAs(JsonObject.class).forEach(part -> read(part, depth + 1));
    }

    private static RuleRow comparison(JsonObject json, int depth) {
        RuleRow row = RuleRow.comparison(depth);
        row.setField(json.getString("field"));
        row.setOperator(Operator.valueOf(json.getString("is").toUpperCase(Locale.ROOT)));
        row.setOther(json.getString("other", ""));
        JsonValue value = json.getOrDefault("value", json.getOrDefault("date", JsonValue.NULL));
        row.setValue(
                value instanceof JsonNumber number
                        ? number.bigDecimalValue().toPlainString()
                        : value instanceof JsonString text ? text.getString() : "");
        return row;
    }

    /** Puts a comparison at the end of a group. */
    public void add(RuleRow group) {
        insert(group, RuleRow.comparison(group.getDepth() + 1));
    }

    /** Puts a group at the end of a group. */
    public void addGroup(RuleRow group) {
        insert(group, RuleRow.group(group.getDepth() + 1, RuleRow.Kind.ANY));
    }

    /** Takes a comparison out, or a group with what is in it. */
    public void remove(RuleRow row) {
        int from = rows.indexOf(row);
        rows.subList(from, end(from)).clear();
    }

    /** A group in which another one has room. */
    public boolean mayNest(RuleRow group) {
        return group.getDepth() < DEEPEST;
    }

    private void insert(RuleRow group, RuleRow row) {
        rows.add(end(rows.indexOf(group)), row);
    }

    /** Behind the last row that belongs to it. */
    private int end(int from) {
        int to = from + 1;
        while (to < rows.size() && rows.get(to).getDepth() > rows.get(from).getDepth()) {
            to++;
        }
        return to;
    }

    /** The condition as it is kept; null where nothing is asked. */
    public String json() {
        return rows.size() <= 1 ? null : build(0).toString();
    }

    private JsonObject build(int at) {
        RuleRow row = rows.get(at);
        if (!row.isGroup()) {
            return compare(row);
        }
        JsonArrayBuilder parts = Json.createArrayBuilder();
        int end = end(at);
        int count = 0;
        for (int i = at + 1; i < end; i = end(i)) {
            parts.add(build(i));
            count++;
        }
        if (count == 0) {
            throw new InvalidInputException(FIELD, "rule-empty-group");
        }
        return switch (row.getKind()) {
            case ALL -> Json.createObjectBuilder().add("and", parts).build();
            case ANY -> Json.createObjectBuilder().add("or", parts).build();
            default ->
                Json.createObjectBuilder()
                        .add("not", Json.createObjectBuilder().add("or", parts))
                        .build();
        };
    }

    private JsonObject compare(RuleRow row) {
        if (row.getField() == null || row.getField().isEmpty()) {
            throw new InvalidInputException(FIELD, "rule-incomplete");
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("field", row.getField())
                .add("is", row.getOperator().name().toLowerCase(Locale.ROOT));
        if (row.getOperator().isUnary()) {
            return json.build();
        }
        if (row.getOther() != null && !row.getOther().isEmpty()) {
            return json.add("other", row.getOther()).build();
        }
        if (row.getValue() == null || row.getValue().isBlank()) {
            throw new InvalidInputException(FIELD, "rule-incomplete");
        }
        return constant(json, type(row.getField()), row.getValue().strip());
    }

    private static JsonObject constant(JsonObjectBuilder json, Facts.Type type, String value) {
        try {
            return switch (type) {
                case NUMBER -> json.add("value", new BigDecimal(value)).build();
                case DATE -> json.add("date", LocalDate.parse(value).toString()).build();
                case TEXT -> json.add("value", value).build();
            };
        } catch (NumberFormatException e) {
            throw new InvalidInputException(FIELD, "rule-not-number", value);
        } catch (DateTimeException e) {
            throw new InvalidInputException(FIELD, "rule-not-date", value);
        }
    }

    private Facts.Type type(String name) {
        return offers.stream()
                .filter(offer -> offer.name().equals(name))
                .map(Facts.Offer::type)
                .findFirst()
                .orElse(Facts.Type.TEXT);
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    public List<Facts.Offer> getOffers() {
        return offers;
    }

    public Operator[] getOperators() {
        return Operator.values();
    }
}

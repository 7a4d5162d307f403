package org.liandong.approval.request;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liandong.common.Text;
import org.liandong.common.Zones;
import org.liandong.form.Form;
import org.liandong.form.FormField;
import org.liandong.rule.Facts;

/**
 * What conditions of stages may ask of a request (A5): {@code form.<field>}, of a table {@code form.<table>} = how many rows it has and
 * {@code form.<table>.<column>} = the sum of a column of numbers; and of the request its title, origin and day.
 */
public final class RequestFacts {
    private static final String FORM = "form.";

    private RequestFacts() {}

    /** What can be asked of requests with this form. */
    public static List<Facts.Offer> offered(Form form) {
        List<Facts.Offer> offers = new ArrayList<>();
        for (FormField field : form.fields()) {
            String name = FORM + field.code();
            boolean figure = field.type() == FormField.Type.NUMBER || field.type() == FormField.Type.TABLE;
            offers.add(new Facts.Offer(name, figure ? Facts.Type.NUMBER : Facts.Type.TEXT));
            field.columns().stream()
                    .filter(column -> column.type() == FormField.Type.NUMBER)
                    .forEach(column -> offers.add(new Facts.Offer(name + "." + column.code(), Facts.Type.NUMBER)));
        }
        offers.add(new Facts.Offer("request.title", Facts.Type.TEXT));
        offers.add(new Facts.Offer("request.begun", Facts.Type.DATE));
        offers.add(new Facts.Offer("origin.unit", Facts.Type.TEXT));
        return List.copyOf(offers);
    }

    /** @param data read when it is first asked for */
    public static Facts of(ApprovalRequest request, Supplier<JsonObject> data) {
        return name -> {
            if (name.startsWith(FORM)) {
                return ofForm(data.get(), name.substring(FORM.length()).split("\\.", 2));
            }
            return switch (name) {
                case "request.title" -> Optional.ofNullable(request.title());
                case "request.begun" -> Optional.of(Zones.day(request.createdAt()));
                case "origin.unit" -> Optional.of(request.originName());
                default -> Optional.empty();
            };
        };
    }

    private static Optional<Object> ofForm(JsonObject data, String[] path) {
        JsonValue value = data.getOrDefault(path[0], JsonValue.NULL);
        if (path.length == 1) {
            return value(value);
        }
        return value instanceof JsonArray rows ? sum(rows, path[1]) : Optional.empty();
    }

    private static Optional<Object> sum(JsonArray rows, String column) {
        return rows.stream()
                .filter(JsonObject.class::isInstance)
                .map(row -> row.asJsonObject().get(column))
                .filter(JsonNumber.class::isInstance)
                .map(cell -> ((JsonNumber) cell).bigDecimalValue())
                .reduce(BigDecimal::add)
                .map(Object.class::cast);
    }

    private static Optional<Object> value(JsonValue value) {
        if (value instanceof JsonArray rows && !rows.isEmpty()) {
            return Optional.of(BigDecimal.valueOf(rows.size()));
        }
        if (value instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        if (value instanceof JsonString text && !Text.isBlank(text.getString())) {
            return Optional.of(text.getString());
        }
        return Optional.empty();
    }
}

package org.liandong.approval.request;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.Supplier;
import org.liandong.common.Text;
import org.liandong.common.Zones;
import org.liandong.rule.Facts;

/** What conditions of stages may ask of a request (A5): {@code form.<field>}, and of the request its title, origin and days. */
public final class RequestFacts {
    private static final String FORM = "form.";

    private RequestFacts() {}

    /** @param data read when it is first asked for */
    public static Facts of(ApprovalRequest request, Supplier<JsonObject> data) {
        return name -> {
            if (name.startsWith(FORM)) {
                return value(data.get().getOrDefault(name.substring(FORM.length()), JsonValue.NULL));
            }
            return switch (name) {
                case "request.title" -> Optional.ofNullable(request.title());
                case "request.begun" -> Optional.of(Zones.day(request.createdAt()));
                case "origin.unit" -> Optional.of(request.originName());
                default -> Optional.empty();
            };
        };
    }

    private static Optional<Object> value(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        if (value instanceof JsonString text && !Text.isBlank(text.getString())) {
            return Optional.of(text.getString());
        }
        return Optional.empty();
    }
}

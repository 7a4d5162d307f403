package org.liandong.hostile;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** What a caller of good will would send: the description of REST, and ids and codes of things that are there. */
final class Known {
    private final JsonObject description;
    private final Map<String, String> things;
    private final Map<String, List<String>> values;
    private final JsonObject design;

    Known(ServerUnderTest server, Map<String, String> things) throws IOException {
        this.things = things;
        URI address = URI.create(server.origin() + "/openapi?format=json");
        try (JsonReader reader = Json.createReader(address.toURL().openStream())) {
            description = reader.readObject();
        }
        Api admin = new Api(server, "province-admin");
        design = admin.get("/routes/four-level/versions/1").json();
        List<String> units = new ArrayList<>(List.of(things.get("unit")));
        admin.get("/units?q=u").array().stream()
                .limit(12)
                .forEach(unit -> units.add(unit.asJsonObject().get("id").toString()));
        List<String> requests = List.of(things.get("request"), things.get("draft"), things.get("list"));
        values = Map.ofEntries(
                Map.entry("unit", units),
                Map.entry("owner", units),
                Map.entry("giver", units),
                Map.entry("below", units),
                Map.entry("requests", requests),
                Map.entry("dispatches", List.of(things.get("dispatch"))),
                Map.entry("people", List.of(things.get("person"), "1", "2")),
                Map.entry("imports", List.of(things.get("job"))),
                Map.entry("file", List.of(things.get("file"))),
                Map.entry("code", List.of("four-level", "collective", "university")),
                Map.entry("route", List.of("four-level", "collective", "university")),
                Map.entry("answerRoute", List.of("four-level", "university")),
                Map.entry("format", List.of("csv", "xlsx")),
                Map.entry("what", List.of("units", "people", "appointments", "all")),
                Map.entry("day", List.of("2026-05-06")),
                Map.entry("due", List.of("2099-05-06")),
                Map.entry("from", List.of("2026-02-12")),
                Map.entry("title", List.of("标题")),
                Map.entry("name", List.of("名称.csv")),
                Map.entry("subjectType", List.of("REPORT", "report")),
                Map.entry("to", List.of("applicant", "previous", "2026-12-31")),
                Map.entry("category", List.of("COUNSELLOR")));
    }

    /** An id of a kind of thing, or a code that there is; {@code 1} for what nobody knows. */
    String value(String name, Random random) {
        if (things.containsKey(name)) {
            return things.get(name);
        }
        List<String> known = values.getOrDefault(name, List.of("1", "2", "0"));
        return known.get(random.nextInt(known.size()));
    }

    /** The operation as it is described; its path without the braces of what was filled in. */
    JsonObject operation(String method, String path) {
        return description.getJsonObject("paths").getJsonObject(path).getJsonObject(method.toLowerCase());
    }

    /** Names of what may stand in the query of an operation. */
    List<String> query(JsonObject operation) {
        JsonArray parameters = operation.getJsonArray("parameters");
        return parameters == null
                ? List.of()
                : parameters.getValuesAs(JsonObject.class).stream()
                        .filter(parameter -> parameter.getString("in").equals("query"))
                        .map(parameter -> parameter.getString("name"))
                        .toList();
    }

    /** Content type → shape of the body of an operation; null where it takes none. */
    Map.Entry<String, JsonValue> body(JsonObject operation) {
        JsonObject body = operation.getJsonObject("requestBody");
        return body == null
                ? null
                : body.getJsonObject("content").entrySet().iterator().next();
    }

    /** Something of that shape which could be meant. */
    JsonValue sample(String name, JsonObject schema, Random random) {
        if (name.equals("design")) {
            return design;
        }
        if (name.equals("data")) {
            return Api.report("HN01", "内容");
        }
        String reference = schema.getString("$ref", null);
        if (reference != null) {
            return sample(
                    name,
                    description
                            .getJsonObject("components")
                            .getJsonObject("schemas")
                            .getJsonObject(reference.replaceFirst(".*/", "")),
                    random);
        }
        if (schema.containsKey("enum")) {
            JsonArray choices = schema.getJsonArray("enum");
            return choices.get(random.nextInt(choices.size()));
        }
        return switch (schema.getString("type", "object")) {
            case "object" -> object(schema, random);
            case "array" ->
                Json.createArrayBuilder()
                        .add(sample(name.replaceFirst("s$", ""), schema.getJsonObject("items"), random))
                        .build();
            case "boolean" -> random.nextBoolean() ? JsonValue.TRUE : JsonValue.FALSE;
            case "integer" -> number(value(name, random));
            default -> text(name, random);
        };
    }

    private static JsonNumber number(String value) {
        return Json.createValue(value.matches("\\d+") ? Long.parseLong(value) : 1);
    }

    private JsonString text(String name, Random random) {
        return Json.createValue(
                name.equals("token")
                        ? new UUID(random.nextLong(), random.nextLong()).toString()
                        : values.containsKey(name) ? value(name, random) : "内容");
    }

    private JsonObject object(JsonObject schema, Random random) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        JsonObject properties = schema.getJsonObject("properties");
        List<String> required = schema.containsKey("required")
                ? schema.getJsonArray("required").getValuesAs(JsonString::getString)
                : List.of();
        if (properties != null) {
            properties.forEach((name, shape) -> {
                if (required.contains(name) || random.nextBoolean()) {
                    object.add(name, sample(name, shape.asJsonObject(), random));
                }
            });
        }
        return object.build();
    }

    static JsonValue parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}

package org.liandong.approval.route;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fields of the form a stage may write, and which it does not get to see (A2), enforced where data are read and written.
 *
 * @param writable codes of fields that its signers may change
 * @param hidden codes of fields that are not shown to who sees the request through this stage only
 */
public record FieldRights(Set<String> writable, Set<String> hidden) {
    public static final FieldRights NONE = new FieldRights(Set.of(), Set.of());

    /** Reads {@code {"write":["quantity"],"hide":["note"]}}. */
    public static FieldRights of(JsonObject json) {
        return new FieldRights(codes(json, "write"), codes(json, "hide"));
    }

    private static Set<String> codes(JsonObject json, String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** What {@link #of} reads again as the same. */
    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("write", array(writable))
                .add("hide", array(hidden))
                .build();
    }

    private static JsonArrayBuilder array(Set<String> codes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        codes.stream().sorted().forEach(array::add);
        return array;
    }
}

package org.liandong.dispatch;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;

/**
 * To whom a dispatch goes (D1): units of some levels and kinds in a part of the tree, and units of groups, and units by name, without
 * some.
 *
 * @param below the unit from which downwards (itself included) levels and kinds are looked for; null for everything the sender reaches
 * @param levels none: no unit by tree
 * @param kinds none: the nodes of the four levels
 */
public record Recipients(
        Long below, Set<Level> levels, Set<UnitKind> kinds, Set<Long> groups, Set<Long> units, Set<Long> without)
        implements Serializable {
    public static final Recipients NOBODY = new Recipients(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** All nodes of a level that the sender reaches. */
    public static Recipients ofLevel(Level level) {
        return new Recipients(null, Set.of(level), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Units by name. */
    public static Recipients of(Collection<Long> units) {
        return new Recipients(null, Set.of(), Set.of(), Set.of(), new LinkedHashSet<>(units), Set.of());
    }

    public boolean isEmpty() {
        return levels.isEmpty() && groups.isEmpty() && units.isEmpty();
    }

    String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (below != null) {
            json.add("below", below);
        }
        return json.add("levels", names(levels))
                .add("kinds", names(kinds))
                .add("groups", Json.createArrayBuilder(groups))
                .add("units", Json.createArrayBuilder(units))
                .add("without", Json.createArrayBuilder(without))
                .build()
                .toString();
    }

    private static JsonArrayBuilder names(Set<? extends Enum<?>> values) {
        return Json.createArrayBuilder(values.stream().map(Enum::name).toList());
    }

    /** What {@link #toJson} wrote. */
    static Recipients parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Recipients(
                    json.containsKey("below") ? json.getJsonNumber("below").longValue() : null,
                    named(json.getJsonArray("levels"), Level.class),
                    named(json.getJsonArray("kinds"), UnitKind.class),
                    ids(json.getJsonArray("groups")),
                    ids(json.getJsonArray("units")),
                    ids(json.getJsonArray("without")));
        }
    }

    private static <E extends Enum<E>> Set<E> named(JsonArray names, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        names.getValuesAs(JsonString.class).forEach(name -> values.add(Enum.valueOf(type, name.getString())));
        return values;
    }

    private static Set<Long> ids(JsonArray numbers) {
        Function<JsonNumber, Long> id = JsonNumber::longValue;
        return numbers.getValuesAs(JsonNumber.class).stream()
                .map(id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package org.liandong.approval.design;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.liandong.approval.design.StageDesign.Instead;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.FieldRights;
import org.liandong.approval.route.Place;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;
import org.liandong.calendar.Limit;
import org.liandong.common.MalformedException;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.rule.Predicates;

/** A design as JSON: how drafts are kept, and how REST gives and takes them. */
public final class DesignJson {
    private static final int MOST_STAGES = 40;

    private DesignJson() {}

    public static JsonObject json(Design design) {
        JsonArrayBuilder stages = Json.createArrayBuilder();
        design.stages().forEach(stage -> stages.add(json(stage)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("ownHead", design.ownHead());
        addIf(json, "limit", design.limit() == null ? null : design.limit().json());
        addIf(
                json,
                "returnLimit",
                design.returnLimit() == null ? null : design.returnLimit().json());
        return json.add("stages", stages).build();
    }

    private static JsonObject json(StageDesign stage) {
        JsonArrayBuilder withheld = Json.createArrayBuilder();
        stage.withheld().forEach(withheld::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", stage.code())
                .add("name", stage.name())
                .add("nameEn", stage.nameEn())
                .add("beside", stage.beside())
                .add("place", stage.place().name())
                .add("who", stage.who().name())
                .add("signing", stage.signing().name())
                .add("limit", stage.limit().json())
                .add("opinionRequired", stage.opinionRequired())
                .add("ifEmpty", stage.instead().ifEmpty().name())
                .add("ifApplicant", stage.instead().ifApplicant().name())
                .add("ifSigned", stage.instead().ifSigned().name())
                .add("rights", stage.rights().json())
                .add("withheld", withheld);
        if (stage.level() != null) {
            json.add("level", stage.level().name());
        }
        if (stage.unitId() != null) {
            json.add("unit", stage.unitId());
        }
        addIf(json, "voting", stage.voting() == null ? null : stage.voting().json());
        addIf(json, "condition", stage.predicate().map(Predicates::json).orElse(null));
        return json.build();
    }

    private static void addIf(JsonObjectBuilder json, String name, JsonObject value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    /** Reads what {@link #json(Design)} writes; what is missing or of the wrong kind is named (400). */
    public static Design read(JsonObject json) {
        List<StageDesign> stages = new ArrayList<>();
        List<JsonValue> found =
                part(json, "", "stages", value -> value.asJsonArray().stream().toList(), List.of());
        if (found.size() > MOST_STAGES) {
            throw new MalformedException("too-many-stages", MOST_STAGES);
        }
        for (int i = 0; i < found.size(); i++) {
            String at = "stages[" + i + "].";
            if (!(found.get(i) instanceof JsonObject stage)) {
                throw new MalformedException("body-field", "stages[" + i + "]");
            }
            stages.add(stage(stage, at));
        }
        return new Design(
                part(json, "", "ownHead", DesignJson::yes, true),
                part(json, "", "limit", DesignJson::limit, null),
                part(json, "", "returnLimit", DesignJson::limit, null),
                stages);
    }

    private static StageDesign stage(JsonObject json, String at) {
        Signing signing = part(json, at, "signing", one(Signing.class), Signing.ANY);
        String name = part(json, at, "name", DesignJson::text, "");
        return new StageDesign(
                part(json, at, "code", DesignJson::text, ""),
                name,
                part(json, at, "nameEn", DesignJson::text, name),
                part(json, at, "beside", DesignJson::yes, false),
                needed(json, at, "place", one(Place.class)),
                part(json, at, "level", one(Level.class), null),
                part(json, at, "unit", value -> ((JsonNumber) value).longValueExact(), null),
                needed(json, at, "who", one(Role.class)),
                signing,
                signing == Signing.VOTE
                        ? part(json, at, "voting", value -> Voting.of(value.asJsonObject()), Voting.MAJORITY)
                        : null,
                needed(json, at, "limit", DesignJson::limit),
                part(json, at, "opinionRequired", DesignJson::yes, false),
                new Instead(
                        part(json, at, "ifEmpty", one(Fallback.class), Instead.USUAL.ifEmpty()),
                        part(json, at, "ifApplicant", one(Fallback.class), Instead.USUAL.ifApplicant()),
                        part(json, at, "ifSigned", one(Fallback.class), Instead.USUAL.ifSigned())),
                part(
                        json,
                        at,
                        "condition",
                        value -> Predicates.json(Predicates.of(value.asJsonObject()))
                                .toString(),
                        null),
                part(json, at, "rights", value -> FieldRights.of(value.asJsonObject()), FieldRights.NONE),
                part(
                        json,
                        at,
                        "withheld",
                        value -> value.asJsonArray().stream()
                                .map(DesignJson::text)
                                .toList(),
                        List.of()));
    }

    private static <T> T needed(JsonObject json, String at, String name, Function<JsonValue, T> read) {
        T value = part(json, at, name, read, null);
        if (value == null) {
            throw new MalformedException("body-field", at + name);
        }
        return value;
    }

    private static <T> T part(JsonObject json, String at, String name, Function<JsonValue, T> read, T without) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return without;
        }
        try {
            return read.apply(value);
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException | NullPointerException e) {
            throw new MalformedException("body-field", at + name);
        }
    }

    private static Limit limit(JsonValue value) {
        return Limit.of(value.asJsonObject());
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static boolean yes(JsonValue value) {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return value == JsonValue.TRUE;
    }

    private static <E extends Enum<E>> Function<JsonValue, E> one(Class<E> type) {
        return value -> Enum.valueOf(type, text(value));
    }
}

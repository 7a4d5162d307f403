package org.liandong.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.liandong.common.MalformedException;

/** The JSON object of a call; whatever is missing or of the wrong type is named (400). */
final class Body {
    private static final int LARGEST = 1 << 20;

    private final JsonObject json;

    private Body(JsonObject json) {
        this.json = json;
    }

    static Body read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new MalformedException("body-too-large", LARGEST / 1024);
        }
        try (JsonReader reader =
                Json.createReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            return new Body(reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            throw new MalformedException("body-not-json");
        }
    }

    String text(String name) {
        String text = optionalText(name);
        if (text == null || text.isBlank()) {
            throw new MalformedException("body-field", name);
        }
        return text;
    }

    String optionalText(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new MalformedException("body-field", name);
    }

    long number(String name) {
        Long number = optionalNumber(name);
        if (number == null) {
            throw new MalformedException("body-field", name);
        }
        return number;
    }

    Long optionalNumber(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Long.SIZE) {
            return number.longValue();
        }
        throw new MalformedException("body-field", name);
    }

    /** The object under a name; an empty one when it is absent. */
    JsonObject object(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new MalformedException("body-field", name);
    }

    boolean has(String name) {
        return value(name) != JsonValue.NULL;
    }

    private JsonValue value(String name) {
        return json.getOrDefault(name, JsonValue.NULL);
    }
}

package org.liandong.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liandong.common.MalformedException;
import org.liandong.common.Text;

/** The JSON object of a call; whatever is missing or of the wrong type is named (400). */
final class Body {
    private static final int LARGEST = 1 << 20;

    private final JsonObject json;

    private Body(JsonObject json) {
        this.json = json;
    }

    /** Reads one object in UTF-8 with nothing behind it. */
    static Body read(InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new MalformedException("body-too-large", LARGEST / 1024);
            }
            return new Body(parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (IOException e) {
            throw new MalformedException("body-not-json");
        }
    }

    private static JsonObject parse(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            parser.next();
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw new MalformedException("body-not-json");
            }
            return object;
        } catch (MalformedException e) {
            throw e;
        } catch (RuntimeException e) { // the parser has several ways to refuse: syntax, depth, length of numbers
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
        return value == JsonValue.NULL ? null : text(name, value);
    }

    private static String text(String name, JsonValue value) {
        if (value instanceof JsonString text && Text.isPlain(text.getString())) {
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
        return value == JsonValue.NULL ? null : number(name, value);
    }

    private static Long number(String name, JsonValue value) {
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Long.SIZE) {
            return number.longValue();
        }
        throw new MalformedException("body-field", name);
    }

    /** The whole numbers in the array under a name; none when it is absent. */
    List<Long> numbers(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(each -> number(name, each)).toList();
        }
        throw new MalformedException("body-field", name);
    }

    /** The texts in the array under a name; none when it is absent. */
    List<String> texts(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(each -> text(name, each)).toList();
        }
        throw new MalformedException("body-field", name);
    }

    /** The arrays of texts in the array under a name; none when it is absent. */
    List<List<String>> lines(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array && array.stream().allMatch(JsonArray.class::isInstance)) {
            return array.getValuesAs(JsonArray.class).stream()
                    .map(line -> line.stream().map(each -> text(name, each)).toList())
                    .toList();
        }
        throw new MalformedException("body-field", name);
    }

    /** The objects in the array under a name; none when it is absent. */
    List<Body> bodies(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array && array.stream().allMatch(JsonObject.class::isInstance)) {
            return array.getValuesAs(JsonObject.class).stream().map(Body::new).toList();
        }
        throw new MalformedException("body-field", name);
    }

    /** The object under a name as a body of its own; an empty one when it is absent. */
    Body body(String name) {
        return new Body(object(name));
    }

    /** The day under a name, as {@code 2026-12-31}; null when it is absent. */
    LocalDate optionalDay(String name) {
        String text = optionalText(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedException("body-field", name);
        }
    }

    /** The day under a name, as {@code 2026-12-31}. */
    LocalDate day(String name) {
        LocalDate day = optionalDay(name);
        if (day == null) {
            throw new MalformedException("body-field", name);
        }
        return day;
    }

    /** The moment under a name, as {@code 2026-12-31T08:00:00Z}; null when it is absent. */
    Instant optionalInstant(String name) {
        String text = optionalText(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedException("body-field", name);
        }
    }

    /** A whole number that an int can hold. */
    int smallNumber(String name) {
        return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, number(name)));
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

    /** Whether a name says true; absent is false. */
    boolean flag(String name) {
        JsonValue value = value(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE || value == JsonValue.NULL) {
            return value == JsonValue.TRUE;
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

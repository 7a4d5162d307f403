package org.liandong.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Base64;

/** What a token that the container has verified says of the sign-in behind it. */
final class Bearer {
    private Bearer() {}

    /** {@code auth_time}, when the person signed in; without it {@code iat}, when the token was made; else long ago. */
    static Instant provedAt(String header) {
        try (JsonReader reader = Json.createReader(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(header.split("\\.")[1])))) {
            JsonObject claims = reader.readObject();
            JsonValue time = claims.containsKey("auth_time") ? claims.get("auth_time") : claims.get("iat");
            return time instanceof JsonNumber seconds ? Instant.ofEpochSecond(seconds.longValue()) : Instant.EPOCH;
        } catch (JsonException | IllegalArgumentException unreadable) {
            return Instant.EPOCH;
        }
    }
}

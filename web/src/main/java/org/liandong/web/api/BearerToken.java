package org.liandong.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** What a program brings as bearer, looked at for its kind alone; whether it is true the container has found out (T1, ADR 0049). */
final class BearerToken {
    private static final int SIGNED_PARTS = 3;

    private BearerToken() {}

    /**
     * A signed token that may be for access. An ID token says who has signed in at the product, is signed by the same key and made for the same
     * client; it is told by what only such a one has.
     */
    static boolean isForAccess(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != SIGNED_PARTS) {
            return false;
        }
        String payload;
        try {
            payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return false;
        }
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return !isIdToken(reader.readObject());
        } catch (JsonException broken) {
            return false;
        }
    }

    private static boolean isIdToken(JsonObject said) {
        return "ID".equals(said.getString("typ", ""))
                || Stream.of("nonce", "at_hash", "c_hash").anyMatch(said::containsKey);
    }
}

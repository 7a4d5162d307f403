package org.liandong.server.claims;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.security.auth.Subject;

/**
 * What an OpenID Connect provider says, in the ID token or where one asks for the profile; CAS lays it one level deeper, under
 * {@code attributes}. The server keeps both as text in a map of the subject, once it has looked at the signature.
 */
public final class TokenClaims extends ClaimsModule {
    @Override
    UnaryOperator<String> claims(Subject signedIn, Map<String, ?> settings) {
        for (Map<?, ?> kept : maps(signedIn)) {
            if (kept.get("id_token") instanceof String token) {
                JsonObject said = payload(token);
                JsonObject profile =
                        kept.get("userinfo_string") instanceof String text ? json(text) : JsonValue.EMPTY_JSON_OBJECT;
                return name -> Stream.of(said, profile)
                        .flatMap(each -> Stream.of(each, inner(each)))
                        .map(each -> text(each.get(name)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    @SuppressWarnings("rawtypes")
    private static Set<Map> maps(Subject subject) {
        return subject.getPrivateCredentials(Map.class);
    }

    static JsonObject payload(String token) {
        return json(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonObject inner(JsonObject said) {
        return said.get("attributes") instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The first of several. */
    private static String text(JsonValue value) {
        if (value instanceof JsonArray several) {
            return several.isEmpty() ? null : text(several.get(0));
        }
        return value instanceof JsonString text
                ? text.getString()
                : value instanceof JsonNumber ? value.toString() : null;
    }
}

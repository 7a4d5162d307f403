package org.liandong.web.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which signed tokens may open the API (T1). */
class BearerTokenTest {
    @Test
    void T1_anAccessTokenMay() {
        assertTrue(BearerToken.isForAccess(token("{\"typ\":\"Bearer\",\"aud\":\"liandong\"}")));
        assertTrue(BearerToken.isForAccess(token("{\"typ\":17}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"typ\":\"ID\"}",
                "{\"nonce\":\"n\"}",
                "{\"at_hash\":\"h\"}",
                "{\"c_hash\":\"h\"}",
                "[]",
                "x",
                ""
            })
    void T1_anIdTokenAndWhatCannotBeReadMayNot(String payload) {
        assertFalse(BearerToken.isForAccess(token(payload)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opaque", "a.b", "a.!.c", "a.e30.c.d"})
    void T1_norWhatIsNotSigned(String token) {
        assertFalse(BearerToken.isForAccess(token));
    }

    private static String token(String payload) {
        return "h." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + ".s";
    }
}

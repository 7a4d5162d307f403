package org.liandong.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.common.MalformedException;

/** T6: what a call's body may be, and that everything else is said to be malformed. */
class BodyTest {
    static List<byte[]> malformed() {
        return List.of(
                bytes(""),
                bytes("[]"),
                bytes("{"),
                bytes("{}{}"),
                bytes("{} x"),
                bytes("{\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}"),
                new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
                new byte[(1 << 20) + 1]);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void T6_isOneObjectInUtf8WithNothingBehindIt(byte[] body) {
        assertThrows(MalformedException.class, () -> Body.read(new ByteArrayInputStream(body)));
    }

    @Test
    void T6_readsWhatItShould() {
        Body body = body("{\"text\":\"报送\",\"number\":7,\"none\":null} ");
        assertEquals("报送", body.text("text"));
        assertEquals(7, body.number("number"));
        assertEquals(null, body.optionalText("none"));
    }

    @Test
    void T6_namesTheFieldThatIsWrong() {
        for (String wrong : List.of("1.5", "\"7\"", "99999999999999999999", "1e400", "true")) {
            MalformedException refusal = assertThrows(
                    MalformedException.class,
                    () -> body("{\"unit\":" + wrong + "}").number("unit"),
                    wrong);
            assertEquals(List.of("unit"), refusal.arguments());
        }
        assertThrows(MalformedException.class, () -> body("{\"title\":\"a\\u0000b\"}")
                .text("title"));
    }

    private static Body body(String json) {
        return Body.read(new ByteArrayInputStream(bytes(json)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

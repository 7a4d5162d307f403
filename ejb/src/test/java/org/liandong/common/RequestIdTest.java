package org.liandong.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"4bf92f3577b34da6a3ce929d0e0e4736", "req-2026.11_23"})
    void T14_whatAServerInFrontHandsOverGoesOn(String offered) {
        assertEquals(offered, RequestId.of(offered));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "a b c d e f", "line\nbreak-in-a-log", "<script>alert", "张三的请求张三的请求"})
    void T14_anythingElseIsReplaced(String offered) {
        String made = RequestId.of(offered);
        assertTrue(made.matches("[0-9a-f]{12}"), made);
        assertNotEquals(made, RequestId.of(offered), "each its own");
    }

    @Test
    void T14_isSaidWhileARequestIsAnsweredOnly() {
        RequestId.begin("abcdefgh");
        assertEquals("A file is lost, request abcdefgh", RequestId.in("A file is lost"));
        RequestId.end();
        assertEquals("A file is lost", RequestId.in("A file is lost"));
    }
}

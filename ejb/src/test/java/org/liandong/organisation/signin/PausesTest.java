package org.liandong.organisation.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PausesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 0, 300",
        "4, 0, 300",
        "5, 30, 300",
        "6, 60, 300",
        "8, 240, 300",
        "9, 480, 480",
        "10, 900, 900",
        "99, 900, 900"
    })
    void T4_pausesGrowAndEnd(int failures, long alone, long underAttack) {
        assertEquals(Duration.ofSeconds(alone), Pauses.after(failures, false));
        assertEquals(Duration.ofSeconds(underAttack), Pauses.after(failures, true));
    }

    /** A directory takes them for one name, so they are counted as one. */
    @ParameterizedTest
    @ValueSource(strings = {"zhaomin", "ZhaoMin", " zhaomin ", "zhao  min", "ｚｈａｏｍｉｎ", "zhàomin", "zhao\u200bmin"})
    void T4_spellingsAreOneName(String spelling) {
        assertEquals(
                Typed.of("zhaomin", "::1").mark(), Typed.of(spelling, "::1").mark());
    }

    @Test
    void T4_namesOfADirectoryEntryAreOne() {
        assertEquals(
                Typed.of("uid=a,ou=people", "").mark(),
                Typed.of("UID=a , ou=people", "").mark());
        assertNotEquals(Typed.of("zhaomin", "").mark(), Typed.of("zhaomei", "").mark());
    }

    @Test
    void T4_anAddressIsANetworkOfIPv6() {
        assertEquals(
                Typed.of("", "2001:db8:1:2:3:4:5:6").address(),
                Typed.of("", "2001:db8:1:2::9").address());
        assertNotEquals(
                Typed.of("", "2001:db8:1:2::1").address(),
                Typed.of("", "2001:db8:1:3::1").address());
        assertEquals("10.1.2.3", Typed.of("", "10.1.2.3").address());
        assertEquals("?", Typed.of("", "10.1.2.3:8080").address());
    }
}

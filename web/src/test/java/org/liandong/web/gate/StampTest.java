package org.liandong.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final StampSeal SEAL = new StampSeal("0123456789");
    private final Stamp stamp = Stamp.in(Stamp.Kind.LOCAL, "王.li", NOW, NOW);

    @Test
    void T4_aStampComesBackAsItWentAndOnlyWithTheKey() {
        String signed = stamp.signed(SEAL);
        assertEquals(Optional.of(stamp), Stamp.read(signed, SEAL));
        assertEquals(Optional.empty(), Stamp.read(signed, new StampSeal("another")));
        for (int i = 0; i < signed.length(); i++) {
            String forged = signed.substring(0, i) + (signed.charAt(i) == 'A' ? 'B' : 'A') + signed.substring(i + 1);
            assertEquals(Optional.empty(), Stamp.read(forged, SEAL), forged);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "IN.eA.1.1.1", "IN.eA.1.1.1.", "x"})
    void T4_nonsenseIsNoStamp(String text) {
        assertEquals(Optional.empty(), Stamp.read(text, SEAL));
    }

    @Test
    void T4_whoDoesNothingOrIsThereTooLongIsOut() {
        Duration half = Duration.ofMinutes(30);
        assertFalse(stamp.wasIdle(NOW.plus(half), half));
        assertTrue(stamp.wasIdle(NOW.plus(half).plusSeconds(1), half));
        Stamp busy = stamp.seenAt(NOW.plus(half));
        assertFalse(busy.wasIdle(NOW.plus(half).plusSeconds(1), half));
        assertTrue(busy.isOver(NOW.plus(half).plusSeconds(1), half), "whatever one does");
        assertTrue(stamp.isOf("王.li"));
        assertFalse(stamp.isOf("li"));
    }

    @Test
    void T4_whatHappenedAtTheDoorIsSoonForgotten() {
        Stamp typed = Stamp.of(Stamp.Kind.PASSWORD, "li", NOW);
        assertTrue(typed.isAtTheDoor(NOW.plusSeconds(599)));
        assertFalse(typed.isAtTheDoor(NOW.plusSeconds(600)));
        assertFalse(typed.isOf("li"), "nobody is signed in by it");
        assertFalse(stamp.isAtTheDoor(NOW));
    }
}

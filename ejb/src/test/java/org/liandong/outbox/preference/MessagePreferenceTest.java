package org.liandong.outbox.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liandong.common.InvalidInputException;

/** An address counts when its code was typed in time (D9). */
class MessagePreferenceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final MessagePreference own = new MessagePreference(1L);

    @Test
    void D9_anAddressCountsWhenItsCodeWasTyped() {
        own.give("a@example.edu", "123456", NOW);
        assertNull(own.address(), "given is not confirmed");
        assertFalse(own.confirm("654321", NOW));
        assertTrue(own.confirm("123456", NOW.plusSeconds(60)));
        assertEquals("a@example.edu", own.address());
        assertFalse(own.confirm("123456", NOW.plusSeconds(60)), "once");
    }

    @Test
    void D9_aNewAddressLeavesTheOldOneUntilItIsConfirmed() {
        own.give("a@example.edu", "123456", NOW);
        own.confirm("123456", NOW);
        own.give("b@example.edu", "111111", NOW);
        assertEquals("a@example.edu", own.address());
        own.removeAddress();
        assertNull(own.address());
        assertFalse(own.confirm("111111", NOW));
    }

    @Test
    void D9_aCodeIsGoodForHalfAnHourAndFiveTries() {
        own.give("a@example.edu", "123456", NOW);
        assertFalse(own.confirm("123456", NOW.plus(MessagePreference.CODE_LASTS)));
        own.give("a@example.edu", "123456", NOW);
        for (int i = 0; i < MessagePreference.MOST_TRIES; i++) {
            assertFalse(own.confirm("000000", NOW));
        }
        assertFalse(own.confirm("123456", NOW), "guessing ends");
    }

    @Test
    void D9_wishesThatCannotBeAreNamedAtTheirFields() {
        Wishes wrong = new Wishes(Set.of(), null, 24, 0, 22, 22, false, "fr");
        List<String> fields = assertThrows(InvalidInputException.class, wrong::check).problems().stream()
                .map(InvalidInputException.Problem::field)
                .toList();
        assertEquals(List.of("rhythm", "hour", "day", "quietTo", "language"), fields);
        Wishes.usual().check();
    }
}

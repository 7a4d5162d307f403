package org.liandong.approval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.liandong.common.Hashes;

/** A16: what the chain is made of. */
class HashesTest {
    @Test
    void A16_noTwoListsOfValuesLookAlike() {
        assertNotEquals(Hashes.of("ab", "c"), Hashes.of("a", "bc"));
        assertNotEquals(Hashes.of("", null), Hashes.of(null, ""));
        assertEquals(Hashes.of("a", 1, null), Hashes.of("a", 1, null));
    }

    @Test
    void A16_eachRecordCarriesTheHashBeforeIt() {
        JournalHead head = new JournalHead();
        ActionRecord first = new ActionRecord(entry("one"), 1, "t", head.hash());
        head.moveTo(first);
        ActionRecord second = new ActionRecord(entry("two"), 2, "t", head.hash());
        assertEquals(first.hash(), second.previousHash());
        assertEquals(second.computedHash(), second.hash());
        assertNotEquals(first.hash(), second.hash());
    }

    private static JournalEntry entry(String opinion) {
        return new JournalEntry(
                1L, 1, JournalAction.APPROVE, 2L, 3L, "P", null, "U", null, null, Instant.EPOCH, null, opinion);
    }
}

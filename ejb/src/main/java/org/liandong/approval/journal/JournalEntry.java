package org.liandong.approval.journal;

import java.time.Instant;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;

/**
 * What is to be written into the journal.
 *
 * @param onBehalfOf for whom a deputy acted; null = for himself
 * @param at cut to milliseconds; the moment of writing, never on an earlier day, which may be sealed already (ADR 0012)
 * @param detail machine-readable, such as {@code applicant jump} on a return; null if nothing to say
 */
public record JournalEntry(
        Long requestId,
        int round,
        JournalAction action,
        Long stepId,
        Long actorId,
        String actorName,
        Long onBehalfOf,
        String unitName,
        Level unitLevel,
        Role role,
        Instant at,
        String detail,
        String opinion) {}

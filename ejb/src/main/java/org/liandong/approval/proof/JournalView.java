package org.liandong.approval.proof;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.liandong.audit.check.Finding;

/**
 * The journal of a request as the auditor sees it: who did what and when, without the words of opinions and without contents (A19).
 *
 * @param finding the first link that does not fit; null = it verifies
 */
public record JournalView(String number, List<Line> lines, Finding finding) implements Serializable {
    /**
     * A record; as text, since what was tampered with must still be shown.
     *
     * @param actor null once the words were erased
     */
    public record Line(int seq, Instant at, String action, String actor, String unit, String role, String hash)
            implements Serializable {}
}

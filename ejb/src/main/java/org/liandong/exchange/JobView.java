package org.liandong.exchange;

import java.io.Serializable;
import java.time.Instant;
import org.liandong.organisation.importing.ImportMode;

/**
 * An import as pages and the API show it.
 *
 * @param fingerprint of what it would do: a confirmation names it
 * @param problems how many faults were found in all
 */
public record JobView(
        Long id,
        Long unitId,
        String unit,
        JobSource source,
        String title,
        ImportMode mode,
        JobState state,
        JobNote note,
        Instant at,
        Instant finishedAt,
        String fingerprint,
        int problems,
        Counts counts)
        implements Serializable {
    /** What it would do, or has done; {@code lines} to be written, {@code done} so far. */
    public record Counts(
            int lines, int done, int units, int people, int appointments, int changed, int ended, int unchanged)
            implements Serializable {
        public int percent() {
            return lines == 0 ? 0 : (int) (100L * done / lines);
        }
    }

    public boolean mayBeConfirmed() {
        return state == JobState.CHECKED && problems == 0 && counts.lines() > 0;
    }
}

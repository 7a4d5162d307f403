package org.liandong.organisation;

import java.time.LocalDate;

/** How terms end: what has ended is never made longer, and what ends before it begins was never in force. */
public final class Terms {
    private Terms() {}

    /**
     * The last day of a term that is ended.
     *
     * @param to its last day so far, null for none
     */
    public static LocalDate ended(LocalDate from, LocalDate to, LocalDate lastDay) {
        if (to != null && to.isBefore(lastDay)) {
            return to;
        }
        return lastDay.isBefore(from) ? from.minusDays(1) : lastDay;
    }
}

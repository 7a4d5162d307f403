package org.liandong.calendar;

import java.io.Serializable;
import java.time.LocalTime;

/** When a unit works on a working day, before and after noon, at home (A9). */
public record OfficeHours(LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo)
        implements Serializable {
    /** Where no unit of the chain says otherwise. */
    public static final OfficeHours USUAL =
            new OfficeHours(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(13, 30), LocalTime.of(17, 0));

    /** Do they follow one another? */
    public boolean isOrdered() {
        return morningFrom.isBefore(morningTo)
                && !afternoonFrom.isBefore(morningTo)
                && afternoonFrom.isBefore(afternoonTo);
    }
}

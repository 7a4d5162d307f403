package org.liandong.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which days begin and end for the user. */
public final class Zones {
    public static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private Zones() {}

    /** The day on which something happened. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HOME);
    }
}

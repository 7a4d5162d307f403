package org.liandong.common;

import java.time.ZoneId;

/** The zone in which days begin and end for the user. */
public final class Zones {
    public static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private Zones() {}
}

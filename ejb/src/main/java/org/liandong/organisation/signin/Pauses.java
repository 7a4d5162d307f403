package org.liandong.organisation.signin;

import java.time.Duration;

/** How long a name waits at an address after it failed there: nothing for four slips, then half a minute, doubling to a quarter of an hour (T4). */
final class Pauses {
    /** For so long a failure counts. */
    static final Duration REMEMBERED = Duration.ofHours(1);

    /** So many failures of a name, wherever from, are somebody trying passwords. */
    static final int OF_A_NAME = 30;

    /** So many failures at an address, whatever the name, are somebody trying names. */
    static final int OF_AN_ADDRESS = 300;

    /** More need not be counted: the pause does not grow any further. */
    static final int COUNTED = 10;

    private static final int SLIPS = 4;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration UNDER_ATTACK = Duration.ofMinutes(5);

    private Pauses() {}

    /**
     * From the last of so many failures on; zero: no pause.
     *
     * @param attack somebody is trying passwords for the name or names at the address: then one failure is enough
     */
    static Duration after(int failures, boolean attack) {
        Duration own = Duration.ZERO;
        if (failures > SLIPS) {
            Duration doubled = FIRST.multipliedBy(1L << Math.min(failures, COUNTED) - SLIPS - 1);
            own = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }
        return failures > 0 && attack && own.compareTo(UNDER_ATTACK) < 0 ? UNDER_ATTACK : own;
    }
}

package org.liandong.test;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, asking again and again; fails when it does not come true within a minute. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    public static void until(Callable<Boolean> condition) throws Exception {
        within(PATIENCE, condition);
    }

    /** As {@link #until}, for what takes longer. */
    public static void within(Duration patience, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come true within " + patience);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}

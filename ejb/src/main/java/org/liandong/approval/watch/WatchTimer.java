package org.liandong.approval.watch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets the watchdog look every night; of several servers the first one does (A20). */
@Singleton
@Startup
@DependsOn("Database")
public class WatchTimer {
    private static final Duration NOT_AGAIN = Duration.ofHours(1);

    @Inject
    private Watchdog watchdog;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "30", persistent = false)
    void look() {
        Instant last = watchdog.lookedAt();
        if (last == null || last.isBefore(clock.instant().minus(NOT_AGAIN))) {
            watchdog.look();
        }
    }
}

package org.liandong.file;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Sweeps every night, after retention has erased (T7); on every node, and what one is at, the other leaves. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepTimer {
    /** How long a content may be about to be attached. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    private ContentSweep contents;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void sweep() {
        Instant before = clock.instant().minus(PATIENCE);
        contents.sweep(before);
        contents.dropUnfinished(before);
    }
}

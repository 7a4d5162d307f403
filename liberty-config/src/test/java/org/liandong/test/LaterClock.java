package org.liandong.test;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** The product's clock, a hundred days ahead. */
@Alternative
@Priority(1)
@ApplicationScoped
public class LaterClock {
    public static final Duration AHEAD = Duration.ofDays(100);

    @Produces
    Clock clock() {
        return Clock.offset(Clock.tickMillis(ZoneOffset.UTC), AHEAD);
    }
}

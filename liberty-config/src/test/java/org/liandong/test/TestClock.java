package org.liandong.test;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The product's clock, set by a test; between two settings it goes on. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock {
    /** Before any day that a test looks at: when the server starts. */
    public static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private static volatile Duration ahead = Duration.between(Instant.now(), START);

    public static void set(Instant now) {
        ahead = Duration.between(Instant.now(), now);
    }

    @Produces
    Clock clock() {
        return new Moved(ZoneOffset.UTC);
    }

    private static final class Moved extends Clock {
        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
        }
    }
}

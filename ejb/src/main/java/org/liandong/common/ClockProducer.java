package org.liandong.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The product's only source of time, in ticks of a millisecond; a test may replace it. */
@ApplicationScoped
public class ClockProducer {
    @Produces
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}

package org.liandong.outbox.letter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a letter rests after it could not be handed over: growing, two days in all; then somebody has to look. */
final class Pauses {
    private static final List<Duration> ALL = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Pauses() {}

    /** After so many attempts (from 1); empty = it is not tried again. */
    static Optional<Duration> after(int attempts) {
        return attempts <= ALL.size() ? Optional.of(ALL.get(attempts - 1)) : Optional.empty();
    }
}

package org.liandong.calendar;

import java.time.Instant;
import java.util.Optional;

/** Looks at a matter because time has passed; implemented by the component to which the matter belongs. */
public interface DueHandler {
    /** Whose matters these are. */
    Deadline.Kind kind();

    /**
     * Does what has become due in {@code (after, now]}, in the caller's transaction; what became due several times while nobody looked
     * is done once.
     *
     * @param after null = nothing is due yet, the clocks begin now
     * @return when to look again; empty = not before the matter moves and says so
     */
    Optional<Instant> fire(Long subject, Instant after, Instant now);
}

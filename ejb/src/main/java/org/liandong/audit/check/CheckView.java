package org.liandong.audit.check;

import java.io.Serializable;
import java.time.Instant;

/**
 * A check as it is shown.
 *
 * @param subject a day or a request's number; null for everything
 * @param finding the first link that does not fit; null while there is none
 */
public record CheckView(
        Long id,
        Scope scope,
        String subject,
        State state,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        long total,
        long done,
        long erased,
        int broken,
        Finding finding)
        implements Serializable {
    /** What is checked. */
    public enum Scope {
        JOURNAL,
        DAY,
        REQUEST,
        AUDIT
    }

    /** How it stands; INTERRUPTED = it says nothing any more, because its server was stopped. */
    public enum State {
        RUNNING,
        SOUND,
        BROKEN,
        FAILED,
        INTERRUPTED
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** Whole percent, 0 while the total is not known. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}

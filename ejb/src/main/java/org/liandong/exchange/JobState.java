package org.liandong.exchange;

/** Where an import stands. */
public enum JobState {
    /** Handed in; which column is which is not settled yet. */
    DRAFT,
    /** Checked; waits for a confirmation, if nothing is wrong. */
    CHECKED,
    /** Confirmed; a server will take it up. */
    QUEUED,
    RUNNING,
    DONE,
    DISCARDED;

    public boolean isOpen() {
        return this == DRAFT || this == CHECKED;
    }

    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}

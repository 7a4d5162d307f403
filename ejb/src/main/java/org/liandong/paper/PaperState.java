package org.liandong.paper;

/** Whether a paper holds. */
public enum PaperState {
    VALID,
    /** What it was about has changed since, or another took its place. */
    SUPERSEDED,
    VOIDED
}

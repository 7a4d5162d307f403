package org.liandong.exchange;

/** Why an import stands where it stands. */
public enum JobNote {
    /** Between looking and confirming the organisation was changed: look again. */
    CHANGED_SINCE,
    /** Something failed that nobody foresaw; nothing was written. */
    FAILED,
    /** Whoever confirmed is no longer administrator of the unit. */
    NO_LONGER_PERMITTED
}

package org.liandong.organisation.newcomer;

/** What became of somebody's first sign-in. */
public enum Arrival {
    /** There is an entry with this sign-in name. */
    KNOWN,
    /** Entered now. */
    ENTERED,
    /** There is an entry with his staff number and another sign-in name; a unit administrator has to look at it. */
    NUMBER_TAKEN,
    /** The campus says nothing, or nothing of use. */
    NOT_ENTERED
}

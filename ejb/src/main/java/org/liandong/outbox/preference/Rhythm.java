package org.liandong.outbox.preference;

/** How often a person wants mail: each message at once, or all of a day or a week together. */
public enum Rhythm {
    AT_ONCE,
    DAILY,
    WEEKLY
}

package org.liandong.approval.inbox;

/** The tabs of the inbox. */
public enum Tab {
    TODO,
    DONE,
    STARTED,
    COPIED,
    UNIT
}

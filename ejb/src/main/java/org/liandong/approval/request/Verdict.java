package org.liandong.approval.request;

/** What a seat said, and how a step ended; a step that was closed without a verdict is CLOSED. */
public enum Verdict {
    APPROVED,
    REJECTED,
    RETURNED,
    CLOSED
}

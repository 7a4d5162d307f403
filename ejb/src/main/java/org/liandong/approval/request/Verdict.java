package org.liandong.approval.request;

/** What a seat said, and how a step ended: CLOSED without a verdict, TAKEN_BACK with the approval that had opened it. */
public enum Verdict {
    APPROVED,
    REJECTED,
    RETURNED,
    CLOSED,
    TAKEN_BACK
}

package org.liandong.approval.journal;

/** What a journal record says was done. */
public enum JournalAction {
    SUBMIT,
    APPROVE,
    REJECT,
    RETURN,
    WITHDRAW,
    /** A stage was left out; the detail says which and why (A3). */
    SKIP
}

package org.liandong.approval.journal;

/** What a journal record says was done. */
public enum JournalAction {
    SUBMIT,
    APPROVE,
    REJECT,
    RETURN,
    WITHDRAW,
    /** An approval was taken back; the detail is the code of the stage that had opened (A7). */
    TAKE_BACK,
    /** It was copied; the detail holds the recipients' ids (A7). */
    COPY,
    /** A stage was left out; the detail says which and why (A3). */
    SKIP
}

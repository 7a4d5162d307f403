package org.liandong.approval.request;

/** What a seat said, how a step ended, and how a seat ended without having said anything. */
public enum Verdict {
    APPROVED,
    REJECTED,
    RETURNED,
    /** Neither for nor against: counts as present where votes are counted. */
    ABSTAINED,
    /** Gave the advice that it was asked for; decides nothing. */
    ANSWERED,
    /** The step closed without it. */
    CLOSED,
    /** The step closed with the approval that had opened it. */
    TAKEN_BACK,
    /** Declared to be party to the matter: the seat no longer counts (A4). */
    RECUSED,
    /** Nobody is left in the post for it: the seat no longer counts (A4). */
    LAPSED,
    /** Taken away (减签): the seat no longer counts. */
    REMOVED;

    /** The seat is as if it had never been opened. */
    public boolean isGone() {
        return this == RECUSED || this == LAPSED || this == REMOVED;
    }
}

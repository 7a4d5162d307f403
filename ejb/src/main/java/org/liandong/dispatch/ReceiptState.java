package org.liandong.dispatch;

/** Where a unit is with what it received. */
public enum ReceiptState {
    /** Not signed for (待签收). */
    WAITING,
    /** Signed for; an answer is owed (已签收). */
    SIGNED,
    /** Its answer is being decided (已反馈). */
    ANSWERED,
    /** Its answer came back to it (退回修改). */
    RETURNED,
    /** Its answer was accepted, or it signed where signing is enough (已办结). */
    ACCEPTED,
    /** The unit is no longer there (已撤销): counts nowhere. */
    DROPPED;

    /** The unit has something to do. */
    public boolean isOpen() {
        return this == WAITING || this == SIGNED || this == RETURNED;
    }
}

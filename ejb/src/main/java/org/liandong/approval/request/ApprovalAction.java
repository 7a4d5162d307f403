package org.liandong.approval.request;

/** What a command asks for (A7). */
public enum ApprovalAction {
    SAVE,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    REJECT,
    RETURN,
    /** The last signer takes his approval back while the next has not acted. */
    TAKE_BACK,
    /** A signer or the applicant lets others know; they decide nothing. */
    COPY,
    /** A recipient of a copy says that it was read. */
    READ,
    /** The applicant throws away a draft that was never submitted. */
    DISCARD;

    /** Decides a step that waits. */
    public boolean isDecision() {
        return this == APPROVE || this == REJECT || this == RETURN;
    }

    /** Says which step it is about. */
    public boolean needsStep() {
        return isDecision() || this == TAKE_BACK;
    }

    /** Taken by who filed the request. */
    public boolean isOfApplicant() {
        return this == SAVE || this == SUBMIT || this == WITHDRAW || this == DISCARD;
    }
}

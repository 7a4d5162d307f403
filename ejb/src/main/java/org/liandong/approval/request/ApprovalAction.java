package org.liandong.approval.request;

/** What a command asks for (A7). */
public enum ApprovalAction {
    SAVE,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    REJECT,
    RETURN;

    /** Taken on a step by a signer, not by the applicant. */
    public boolean isDecision() {
        return this == APPROVE || this == REJECT || this == RETURN;
    }
}

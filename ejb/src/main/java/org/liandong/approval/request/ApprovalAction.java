package org.liandong.approval.request;

/** What a command asks for (A7). */
public enum ApprovalAction {
    SAVE,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    REJECT,
    RETURN,
    /** A voter is neither for nor against it. */
    ABSTAIN,
    /** A signer is party to the matter and leaves his seat (回避). */
    RECUSE,
    /** A signer gives his seat to another post or person for good (转办). */
    TRANSFER,
    /** A signer asks somebody for advice and waits for it (委派). */
    CONSULT,
    /** A signer lets somebody sign too, before, after or beside him (加签). */
    ADD_SIGNER,
    /** A signer takes away a seat that he had added (减签). */
    REMOVE_SIGNER,
    /** A signer asks a question; the request stays, the clock of its stage stops (沟通). */
    ASK,
    /** Who was asked or consulted answers. */
    ANSWER,
    /** A signer changes fields that his stage may write (A2). */
    EDIT,
    /** A signer sends single items of a collective request back; they go on by themselves (A10). */
    RETURN_ITEMS,
    /** A signer refuses single items of a collective request. */
    REJECT_ITEMS,
    /** A signer, or the applicant who prepares it, puts the items of a collective request in another order. */
    REORDER,
    /** The office enters what was decided on paper or in a meeting. */
    ENTER,
    /** One of several in a post takes the request for himself (认领). */
    CLAIM,
    /** He gives it back to the post. */
    RELEASE,
    /** The last signer takes his approval back while the next has not acted. */
    TAKE_BACK,
    /** The applicant, or who signed before, asks to hurry (催办). */
    URGE,
    /** A signer or the applicant lets others know; they decide nothing. */
    COPY,
    /** A recipient of a copy says that it was read. */
    READ,
    /** The applicant throws away a draft that was never submitted. */
    DISCARD,
    /** The route's owner lets it lie still (挂起). */
    SUSPEND,
    /** The route's owner lets it go on. */
    RESUME,
    /** The route's owner declares it void, running or approved (作废). */
    VOID,
    /** An administrator of the route's owner wants it to go on at another stage; a second one has to confirm it (跳转). */
    JUMP,
    /** An administrator of the route's owner wants a seat to go to somebody else; a second one has to confirm it (改派). */
    REASSIGN,
    /** Who has to keep a limit asks, before it runs out, to have it moved; an administrator of the route's owner has to confirm it (A9). */
    EXTEND,
    /** The second administrator agrees to what was proposed. */
    CONFIRM,
    /** The second administrator does not agree, or who proposed it takes it back. */
    DECLINE,
    /** The route's owner lets what was rejected, withdrawn or void go on (重启). */
    REOPEN;

    /** Decides a step that waits, as far as one seat can. */
    public boolean isDecision() {
        return this == APPROVE || this == REJECT || this == RETURN || this == ABSTAIN;
    }

    /** Taken in a seat of a step that is open. */
    public boolean isOfSeat() {
        return isDecision()
                || switch (this) {
                    case RECUSE,
                            TRANSFER,
                            CONSULT,
                            ADD_SIGNER,
                            REMOVE_SIGNER,
                            ASK,
                            EDIT,
                            CLAIM,
                            RELEASE,
                            RETURN_ITEMS,
                            REJECT_ITEMS -> true;
                    default -> false;
                };
    }

    /** Concerns single items of a collective request, which it names. */
    public boolean isOfItems() {
        return this == RETURN_ITEMS || this == REJECT_ITEMS || this == REORDER;
    }

    /** Concerns another post or person, which it names. */
    public boolean namesSomebody() {
        return this == REASSIGN || this == TRANSFER || this == CONSULT || this == ADD_SIGNER || this == ASK;
    }

    /** Says which step it is about. */
    public boolean needsStep() {
        return isOfSeat() || this == TAKE_BACK || this == ANSWER || this == ENTER || this == REASSIGN;
    }

    /** Taken by who filed the request. */
    public boolean isOfApplicant() {
        return this == SAVE || this == SUBMIT || this == WITHDRAW || this == DISCARD;
    }

    /** Taken by who administers the unit that owns the route. */
    public boolean isOfOwner() {
        return switch (this) {
            case SUSPEND, RESUME, VOID, REOPEN, JUMP, REASSIGN, CONFIRM, DECLINE -> true;
            default -> false;
        };
    }

    /** Needs words that say why. */
    public boolean needsReason() {
        return this == REJECT
                || this == RETURN
                || this == RECUSE
                || this == ASK
                || this == ANSWER
                || this == RETURN_ITEMS
                || this == REJECT_ITEMS
                || this == EXTEND
                || isOfOwner() && this != CONFIRM;
    }
}

package org.liandong.approval.journal;

/** What a journal record says was done. */
public enum JournalAction {
    SUBMIT,
    APPROVE,
    REJECT,
    RETURN,
    WITHDRAW,
    ABSTAIN,
    RECUSE,
    /** The detail says to whom: post or person (A7). */
    TRANSFER,
    CONSULT,
    /** The detail says how, and whom. */
    ADD_SIGNER,
    REMOVE_SIGNER,
    ASK,
    ANSWER,
    /** The detail says which fields (A2). */
    EDIT,
    /** An item left the list; the detail is its number; why stands in its own journal (A10). */
    RETURN_ITEM,
    REJECT_ITEM,
    /** Items changed places; the detail is their former places in the new order. */
    REORDER,
    /** An item that had left came back to its list, as a supplement (补报); the detail is its number, or the list's. */
    SUPPLEMENT,
    /** What was decided about the list was decided about its item; the detail is the list's number and what it came to. */
    WITH_LIST,
    /** What was decided on paper or in a meeting; the detail says outcome, day and number. */
    ENTER,
    CLAIM,
    RELEASE,
    URGE,
    SUSPEND,
    RESUME,
    VOID,
    REOPEN,
    /** An administrator wants it to go on elsewhere; the detail is the stage (A7). */
    PROPOSE_JUMP,
    /** An administrator wants a seat to go to somebody else; the detail is the stage and to whom. */
    PROPOSE_REASSIGN,
    /** A second one agreed: it went to the stage; the detail is the stage and who had proposed it. */
    JUMP,
    /** A second one agreed: the seat went to somebody else; the detail is who had proposed it and to whom. */
    REASSIGN,
    /** It was declined or taken back; the detail is who had proposed it. */
    DECLINE,
    /** The request had moved, so that what was proposed no longer fits; the detail is who had proposed it. */
    LAPSED,
    /** Who waits was reminded; the detail is the stage's code, or {@code whole}, or {@code returned} (A9). */
    REMIND,
    /** A limit ran out; the detail is as of a reminder. */
    EXPIRE,
    /** Somebody above may decide in the stead of who is late; the detail is the unit. */
    ESCALATE,
    /** What was returned was not given back in time. */
    FORFEIT,
    /** Somebody asks for his limit to be moved; the detail is by how many working days, and the stage. */
    ASK_EXTENSION,
    /** It was moved; the detail is by how many working days, and who had asked for it. */
    EXTEND,
    /** An administrator gave what runs another limit; the detail is the stage, the former limit and the new one (A1). */
    LIMIT,
    /** Votes were counted: for, against, abstaining, and what that came to (A4). */
    COUNTED,
    /** A seat passed to the successor in the post, or to nobody; the detail says which (A4). */
    SEAT_PASSED,
    /** An approval was taken back; the detail is the code of the stage that had opened (A7). */
    TAKE_BACK,
    /** It was copied; the detail holds the recipients' ids (A7). */
    COPY,
    /** A scan was added: of what, and the SHA-256 of its bytes (PLT-12, PLT-14). */
    SCAN,
    /** A stage was left out; the detail says which and why (A3). */
    SKIP
}

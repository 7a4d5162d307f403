package org.liandong.approval.request;

/** Where a request is in its life. */
public enum RequestState {
    DRAFT,
    RUNNING,
    /** Lies still: nobody can act until it goes on (挂起). */
    SUSPENDED,
    /** Goes with the collective request that it is an item of (A10). */
    LISTED,
    RETURNED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    VOID,
    /** The applicant did not give back in time what was returned to him (A9). */
    FORFEITED;

    /** Somebody still has to do something with it. */
    public boolean goesOn() {
        return this == DRAFT || this == RUNNING || this == SUSPENDED || this == LISTED || this == RETURNED;
    }

    /** The applicant may edit and submit. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}

package org.liandong.approval.request;

/** Where a request is in its life. */
public enum RequestState {
    DRAFT,
    RUNNING,
    RETURNED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    VOID;

    /** The applicant may edit and submit. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}

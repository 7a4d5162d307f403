package org.liandong.approval.retention;

import org.liandong.approval.request.ApprovalRequest;

/** Keeps something about requests beside them, such as papers; called in the transaction that erases one. */
public interface CaseErased {
    /** Takes out what was typed and whose names stand there; the request has lost its own already. */
    void erased(ApprovalRequest request);
}

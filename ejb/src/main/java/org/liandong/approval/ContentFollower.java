package org.liandong.approval;

import jakarta.json.JsonObject;
import org.liandong.approval.request.ApprovalRequest;

/** Keeps something beside the contents that count, such as what they are found by (A18); called in the transaction that makes them count. */
public interface ContentFollower {
    /** The request was submitted, changed by a signer, returned, or has come to an end; {@code data} is the revision that counts. */
    void counts(ApprovalRequest request, JsonObject data);
}

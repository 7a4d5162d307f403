package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The approval that had opened the step was taken back; says by whom and when. */
public class TakenBackException extends BusinessException {
    public TakenBackException(String by, java.time.Instant at) {
        super(Kind.CONFLICT, "taken-back", by, at);
    }
}

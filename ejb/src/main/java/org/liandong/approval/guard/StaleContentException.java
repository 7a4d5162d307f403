package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The contents changed since the page was opened (A13). */
public class StaleContentException extends BusinessException {
    public StaleContentException() {
        super(Kind.CONFLICT, "stale-content");
    }
}

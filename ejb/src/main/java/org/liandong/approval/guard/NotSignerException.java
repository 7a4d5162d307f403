package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The caller holds no seat of the step that is open. */
public class NotSignerException extends BusinessException {
    public NotSignerException() {
        super(Kind.FORBIDDEN, "not-signer");
    }
}

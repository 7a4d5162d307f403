package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** Nobody waits for advice of the caller. */
public class NotAskedException extends BusinessException {
    public NotAskedException() {
        super(Kind.FORBIDDEN, "not-asked");
    }
}

package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The request was not copied to the caller, who has nothing to mark as read. */
public class NotCopiedException extends BusinessException {
    public NotCopiedException() {
        super(Kind.FORBIDDEN, "not-copied");
    }
}

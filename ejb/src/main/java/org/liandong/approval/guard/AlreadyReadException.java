package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The copy was marked as read; says by whom and when. */
public class AlreadyReadException extends BusinessException {
    public AlreadyReadException(String by, java.time.Instant at) {
        super(Kind.CONFLICT, "already-read", by, at);
    }
}

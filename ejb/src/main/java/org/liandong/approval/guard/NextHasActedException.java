package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** Too late to take back: the next has decided; says who and when. */
public class NextHasActedException extends BusinessException {
    public NextHasActedException(String by, java.time.Instant at) {
        super(Kind.CONFLICT, "next-has-acted", by, at);
    }
}

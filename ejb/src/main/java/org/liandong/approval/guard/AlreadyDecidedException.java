package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The step was decided; says by whom and when (A13). */
public class AlreadyDecidedException extends BusinessException {
    public AlreadyDecidedException(String by, java.time.Instant at) {
        super(Kind.CONFLICT, "already-decided", by, at);
    }
}

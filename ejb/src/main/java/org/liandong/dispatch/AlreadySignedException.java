package org.liandong.dispatch;

import java.time.Instant;
import org.liandong.common.BusinessException;

/** The unit has signed for it; says by whom and when. */
public class AlreadySignedException extends BusinessException {
    public AlreadySignedException(String by, Instant at) {
        super(Kind.CONFLICT, "already-signed", by, at);
    }
}

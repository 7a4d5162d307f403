package org.liandong.dispatch;

import java.time.Instant;
import org.liandong.common.BusinessException;

/** The dispatch was sent; says by whom and when. */
public class AlreadySentException extends BusinessException {
    public AlreadySentException(String by, Instant at) {
        super(Kind.CONFLICT, "already-sent", by, at);
    }
}

package org.liandong.approval.guard;

import java.time.Instant;
import org.liandong.common.BusinessException;

/** It was urged today already. */
public class UrgedTodayException extends BusinessException {
    public UrgedTodayException(Instant at) {
        super(Kind.CONFLICT, "urged-today", at);
    }
}

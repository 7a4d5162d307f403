package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** Nobody decides on his own request. */
public class OwnRequestException extends BusinessException {
    public OwnRequestException() {
        super(Kind.FORBIDDEN, "own-request");
    }
}

package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** It makes no sense in the way in which the step is signed; the key says why. */
public class NotInThisModeException extends BusinessException {
    public NotInThisModeException(String key) {
        super(Kind.CONFLICT, key);
    }
}

package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The request is not in a state in which this can be done. */
public class NotWaitingException extends BusinessException {
    public NotWaitingException(org.liandong.approval.request.RequestState state) {
        super(Kind.CONFLICT, "not-waiting", state);
    }
}

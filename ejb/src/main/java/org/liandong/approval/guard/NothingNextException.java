package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The decision ended the request, so there is no next step to take it back from. */
public class NothingNextException extends BusinessException {
    public NothingNextException(org.liandong.approval.request.RequestState state) {
        super(Kind.CONFLICT, "nothing-next", state);
    }
}

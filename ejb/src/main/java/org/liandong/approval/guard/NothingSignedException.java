package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** There is no decision to take back: none was made on the step, or it was taken back already. */
public class NothingSignedException extends BusinessException {
    public NothingSignedException() {
        super(Kind.CONFLICT, "nothing-signed");
    }
}

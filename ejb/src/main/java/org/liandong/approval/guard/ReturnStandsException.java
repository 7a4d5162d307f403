package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** A return is not taken back: the contents are in the other hands already. */
public class ReturnStandsException extends BusinessException {
    public ReturnStandsException() {
        super(Kind.CONFLICT, "return-stands");
    }
}

package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** Only who filed a request may change, submit or withdraw it. */
public class NotFilerException extends BusinessException {
    public NotFilerException() {
        super(Kind.FORBIDDEN, "not-filer");
    }
}

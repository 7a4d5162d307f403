package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The caller does not keep the papers of the unit where the request stands. */
public class NotOfficeException extends BusinessException {
    public NotOfficeException() {
        super(Kind.FORBIDDEN, "not-office");
    }
}

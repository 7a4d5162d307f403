package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The caller does not administer the unit that owns the route. */
public class NotOwnerException extends BusinessException {
    public NotOwnerException() {
        super(Kind.FORBIDDEN, "not-owner");
    }
}

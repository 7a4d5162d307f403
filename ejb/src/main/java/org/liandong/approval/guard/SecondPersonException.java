package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** Nobody confirms what he himself proposed: that needs a second person (A7). */
public class SecondPersonException extends BusinessException {
    public SecondPersonException() {
        super(Kind.FORBIDDEN, "second-person");
    }
}

package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** Somebody else has to sign before. */
public class NotYourTurnException extends BusinessException {
    public NotYourTurnException(String name) {
        super(Kind.CONFLICT, "not-your-turn", name);
    }
}

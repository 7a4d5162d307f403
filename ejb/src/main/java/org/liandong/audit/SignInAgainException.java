package org.liandong.audit;

import org.liandong.common.BusinessException;

/** What the caller wants is final, and he signed in too long ago for it (T16): to be done again once he has signed in again. */
public class SignInAgainException extends BusinessException {
    SignInAgainException(long minutes) {
        super(Kind.FORBIDDEN, "sign-in-again", minutes);
    }
}

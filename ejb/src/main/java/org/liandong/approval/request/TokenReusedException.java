package org.liandong.approval.request;

import org.liandong.common.BusinessException;

/** The token belongs to another action. */
public class TokenReusedException extends BusinessException {
    public TokenReusedException() {
        super(Kind.CONFLICT, "token-reused");
    }
}

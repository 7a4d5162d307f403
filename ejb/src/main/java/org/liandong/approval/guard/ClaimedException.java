package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** Another one in the post took it for himself. */
public class ClaimedException extends BusinessException {
    public ClaimedException(String name) {
        super(Kind.CONFLICT, "claimed", name);
    }
}

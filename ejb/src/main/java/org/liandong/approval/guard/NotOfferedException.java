package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The stage does not offer the action. */
public class NotOfferedException extends BusinessException {
    public NotOfferedException() {
        super(Kind.CONFLICT, "not-offered");
    }
}

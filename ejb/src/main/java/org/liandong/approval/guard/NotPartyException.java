package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** Only the applicant and those who have or had to decide may copy a request to others. */
public class NotPartyException extends BusinessException {
    public NotPartyException() {
        super(Kind.FORBIDDEN, "not-party");
    }
}

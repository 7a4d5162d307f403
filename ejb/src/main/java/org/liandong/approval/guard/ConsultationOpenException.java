package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** The caller asked somebody for advice that has not come. */
public class ConsultationOpenException extends BusinessException {
    public ConsultationOpenException(String name) {
        super(Kind.CONFLICT, "consultation-open", name);
    }
}

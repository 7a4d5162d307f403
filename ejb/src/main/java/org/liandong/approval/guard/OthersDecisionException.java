package org.liandong.approval.guard;

import org.liandong.common.BusinessException;

/** Only who decided may take it back; says who did. */
public class OthersDecisionException extends BusinessException {
    public OthersDecisionException(String by) {
        super(Kind.FORBIDDEN, "others-decision", by);
    }
}

package org.liandong.approval.route;

import org.liandong.common.BusinessException;
import org.liandong.organisation.Role;

/** Nobody could sign where the request would go next; it stays where it is until somebody is appointed (A2, A20). */
public class UnstaffedException extends BusinessException {
    public UnstaffedException(String unit, Role role) {
        super(Kind.CONFLICT, "unstaffed", unit, role);
    }
}

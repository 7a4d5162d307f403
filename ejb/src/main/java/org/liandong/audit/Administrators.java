package org.liandong.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.common.NotPermittedException;

/**
 * Keeps the three administrators apart: who has two of their roles has none (T1). The one place that asks the container for these
 * roles. A session bean that asks is {@link RefusalsAudited}, so that each refusal is recorded under the operation refused.
 */
@Stateless
@DeclareRoles({"system-admin", "security-admin", "auditor"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Administrators {
    @Resource
    private SessionContext context;

    @Inject
    private LastSignIn lastSignIn;

    /** Lets nobody pass but an administrator of this role and of no other; throws what says which of the two is missing, or that he has to sign in again (T16). */
    public void require(AdminRole role) {
        List<AdminRole> held = held();
        if (!held.contains(role)) {
            throw new NotPermittedException("not-administrator", role);
        }
        if (held.size() > 1) {
            throw new NotPermittedException("administrators-apart", held.get(0), held.get(1));
        }
        if (role != AdminRole.AUDITOR) { // who changes nothing
            lastSignIn.require();
        }
    }

    /** Whether {@link #require} lets the caller pass: what menus ask. */
    public boolean is(AdminRole role) {
        return held().equals(List.of(role));
    }

    /** Whether the caller is one of the three at all, rightly or not. */
    public boolean isAny() {
        return !held().isEmpty();
    }

    private List<AdminRole> held() {
        return Stream.of(AdminRole.values())
                .filter(role -> context.isCallerInRole(role.role()))
                .toList();
    }
}

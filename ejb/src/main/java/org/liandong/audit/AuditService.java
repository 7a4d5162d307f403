package org.liandong.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Appends to the audit, always in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditService {
    /** Stands for whoever is not signed in: the product itself, or somebody who failed to. */
    private static final String NO_ONE = "-";

    private static final String NOBODY = "UNAUTHENTICATED";

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    /**
     * Records a refusal on a thread of its own: whoever is refused still holds a connection, and many refused at once must not wait
     * for one another's.
     */
    @Asynchronous
    public void recordRefusal(String operation, String detail) {
        record(AuditRecord.Kind.REFUSAL, operation, detail);
    }

    /** Records what the caller did or was refused; {@code detail} holds no request contents and no passwords. */
    public void record(AuditRecord.Kind kind, String operation, String detail) {
        String caller = context.getCallerPrincipal().getName();
        String actor = NOBODY.equals(caller) ? NO_ONE : caller;
        em.persist(new AuditRecord(clock.instant(), actor, kind, operation, detail));
    }
}

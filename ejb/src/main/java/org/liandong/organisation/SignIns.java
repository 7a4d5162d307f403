package org.liandong.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;

/** Records sign-ins that failed (T8). */
@Stateless
public class SignIns {
    /** In place of a name that nobody has: people type their password into the wrong field. */
    private static final String UNKNOWN = "unknown name";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditService audit;

    /** Somebody failed to sign in under a name; only one that is registered is written down. */
    public void recordFailure(String name) {
        boolean known = !em.createQuery("select p.id from Person p where p.login = :login")
                .setParameter("login", name == null ? "" : name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        audit.record(AuditRecord.Kind.REFUSAL, "sign-in", known ? name : UNKNOWN);
    }
}

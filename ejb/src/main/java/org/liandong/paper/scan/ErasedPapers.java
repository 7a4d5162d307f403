package org.liandong.paper.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.retention.CaseErased;
import org.liandong.file.Attachments;

/** What was printed of an erased request is known by its code and number alone; what was scanned goes (T7). */
@ApplicationScoped
class ErasedPapers implements CaseErased {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Attachments attachments;

    @Override
    public void erased(ApprovalRequest request) {
        em.createQuery("select s from Scan s where s.requestId = :request", Scan.class)
                .setParameter("request", request.id())
                .getResultList()
                .forEach(scan -> {
                    attachments.forget(scan.owner());
                    em.remove(scan);
                });
        em.createQuery("update Paper p set p.title = :gone, p.issuedName = :gone, p.endedName = null, p.reason = null"
                        + " where p.requestId = :request")
                .setParameter("gone", request.title())
                .setParameter("request", request.id())
                .executeUpdate();
    }
}

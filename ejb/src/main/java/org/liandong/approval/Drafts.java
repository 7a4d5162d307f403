package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Docket;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;

/** What the applicant keeps and throws away; the guards have been asked, the request is locked. */
@ApplicationScoped
class Drafts {
    private static final List<String> OF_A_DRAFT =
            List.of("FormData", "Participation", "LastLook", "ActionToken", "Cooperation");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Contents contents;

    @Inject
    private ListItems items;

    @Inject
    private AuditService audit;

    void save(Docket docket, ApprovalCommand command) {
        if (command.content() != null) {
            contents.keep(docket.request(), command.content());
        }
    }

    /** A draft was seen by nobody else and has no journal: it goes as if it had not been, but for a line in the audit. */
    void discard(Docket docket) {
        ApprovalRequest request = docket.request();
        if (request.isCollective()) {
            items.in(request.id()).forEach(this::remove);
        }
        remove(request);
        em.flush();
        audit.record(AuditRecord.Kind.DISCARD, "ApprovalDecisionService.act", "draft " + request.id());
    }

    private void remove(ApprovalRequest draft) {
        contents.discard(draft);
        for (String entity : OF_A_DRAFT) {
            em.createQuery("delete from " + entity + " e where e.requestId = :request")
                    .setParameter("request", draft.id())
                    .executeUpdate();
        }
        em.remove(draft);
    }
}

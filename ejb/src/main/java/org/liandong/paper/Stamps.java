package org.liandong.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalRequest;

/** Where a request stands, for papers about it: what happened that a sheet says. Copying, urging and the like do not change a sheet. */
@ApplicationScoped
class Stamps {
    /** What a sheet tells of. */
    static final Set<JournalAction> TOLD = EnumSet.of(
            JournalAction.SUBMIT,
            JournalAction.APPROVE,
            JournalAction.REJECT,
            JournalAction.RETURN,
            JournalAction.WITHDRAW,
            JournalAction.ABSTAIN,
            JournalAction.RECUSE,
            JournalAction.EDIT,
            JournalAction.WITH_LIST,
            JournalAction.ENTER,
            JournalAction.FORFEIT,
            JournalAction.VOID,
            JournalAction.REOPEN,
            JournalAction.SUSPEND,
            JournalAction.RESUME,
            JournalAction.JUMP,
            JournalAction.COUNTED,
            JournalAction.TAKE_BACK,
            JournalAction.SKIP);

    @PersistenceContext
    private EntityManager em;

    /** State, version of the contents, and the last record that a sheet tells of. */
    String of(ApprovalRequest request) {
        Integer last = em.createQuery(
                        "select max(r.seq) from ActionRecord r where r.requestId = :request and r.action in :told",
                        Integer.class)
                .setParameter("request", request.id())
                .setParameter("told", TOLD)
                .getSingleResult();
        return request.state() + " " + request.contentVersion() + " " + (last == null ? 0 : last);
    }

    /** The same for the request of a paper; null where there is none. */
    String of(Paper paper) {
        return paper.requestId() == null ? null : of(em.find(ApprovalRequest.class, paper.requestId()));
    }
}

package org.liandong.approval.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.view.RequestFiles;
import org.liandong.file.Attachments;

/** Takes out of ended requests what was typed and whose names stand there, each in a transaction of its own (T7). */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Erasure {
    /** Stands where something was. */
    static final String GONE = "—";

    private static final int AT_ONCE = 500;

    /** Each with the request as its only parameter. */
    private static final List<String> STATEMENTS = List.of(
            "update FormData d set d.title = '" + GONE + "', d.json = '{}' where d.requestId = :request",
            "delete from ActionText t where t.recordId in (select r.id from ActionRecord r where r.requestId = :request)",
            "update Signer s set s.signedName = null, s.onBehalfName = null"
                    + " where s.step.id in (select t.id from ApprovalStep t where t.requestId = :request)",
            "delete from RequestCopy c where c.requestId = :request",
            "delete from InboxItem i where i.requestId = :request",
            "delete from OutgoingMessage m where m.requestId = :request",
            "delete from OutboxMessage m where m.requestId = :request");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Attachments attachments;

    @Inject
    @Any
    private Instance<CaseErased> others;

    @Inject
    private Clock clock;

    /** Requests that ended before, some of them, the oldest first; items of a list only where the list did so too (A10). */
    public List<Long> due(Instant before, int most) {
        return em.createQuery(
                        "select r.id from ApprovalRequest r where r.closedAt < :before and r.erasedAt is null and (r.listing.list is null"
                                + " or exists (select l.id from ApprovalRequest l where l.id = r.listing.list and l.closedAt < :before))"
                                + " order by r.closedAt",
                        Long.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Erases it, unless somebody has let it or its list go on, or another node has erased it; whether it did. */
    public boolean erase(Long id, Instant before) {
        ApprovalRequest request = em.find(ApprovalRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!request.isErasable(before) || isOfALaterList(request, before)) {
            return false;
        }
        request.erase(GONE, clock.instant());
        em.flush();
        STATEMENTS.forEach(statement ->
                em.createQuery(statement).setParameter("request", id).executeUpdate());
        attachments.forget(RequestFiles.owner(request));
        others.forEach(other -> other.erased(request));
        return true;
    }

    private boolean isOfALaterList(ApprovalRequest request, Instant before) {
        Long list = request.listing().list();
        return list != null && !em.find(ApprovalRequest.class, list).hasEnded(before);
    }

    /** Messages of the bell that came before; how many went, at most some at once. */
    public int forgetMessages(Instant before) {
        List<Long> old = em.createQuery("select m.id from OutboxMessage m where m.createdAt < :before", Long.class)
                .setParameter("before", before)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("delete from OutboxMessage m where m.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}

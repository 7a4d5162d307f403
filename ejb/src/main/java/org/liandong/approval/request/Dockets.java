package org.liandong.approval.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.Viewer;

/** Loads requests with their steps, and stores the token that makes an action happen once. */
@ApplicationScoped
public class Dockets {
    private static final String INTEGRITY = "23";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The request locked until the transaction ends, then its steps: nobody else can move it meanwhile (A13). */
    public Docket lock(Long requestId, Viewer viewer) {
        ApprovalRequest request = em
                .createNamedQuery(ApprovalRequest.LOCKED, ApprovalRequest.class)
                .setParameter("id", requestId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("request"));
        return docket(request, viewer);
    }

    /** The request with its steps as they are, without a lock, for showing. */
    public Docket docket(ApprovalRequest request, Viewer viewer) {
        List<ApprovalStep> steps = em.createQuery(
                        "select distinct s from ApprovalStep s left join fetch s.signers where s.requestId = :request order by s.id",
                        ApprovalStep.class)
                .setParameter("request", request.id())
                .getResultList();
        return new Docket(request, steps, viewer, List.of(), clock.instant());
    }

    /** The same with the copies that were made of it. */
    public Docket withCopies(Docket docket) {
        List<RequestCopy> copies = em.createQuery(
                        "select c from RequestCopy c where c.requestId = :request order by c.at, c.id",
                        RequestCopy.class)
                .setParameter("request", docket.request().id())
                .getResultList();
        return new Docket(docket.request(), docket.steps(), docket.viewer(), copies, docket.now());
    }

    /** Writes everything that waits, the token last; a token that another action used undoes it all. */
    public void store(ActionToken token) {
        em.persist(token);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (isIntegrity(e)) {
                throw new TokenReusedException();
            }
            throw e;
        }
    }

    private static boolean isIntegrity(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith(INTEGRITY);
            }
        }
        return false;
    }
}

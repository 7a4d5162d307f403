package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Verdict;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.common.Database;
import org.liandong.common.Zones;
import org.liandong.form.FormData;
import org.liandong.organisation.Chain;
import org.liandong.organisation.OrganisationService;
import org.liandong.outbox.OutboxMessage;

/** What the applicant does with his request; the guards have been asked, the request is locked. */
@ApplicationScoped
class ApplicantMoves {
    private static final int BEFORE_THE_FIRST = -1;
    private static final List<String> OF_A_DRAFT = List.of("FormData", "Participation", "LastLook", "ActionToken");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Contents contents;

    @Inject
    private Movement movement;

    @Inject
    private Scribe scribe;

    @Inject
    private AuditService audit;

    @Inject
    private Database database;

    void save(Docket docket, ApprovalCommand command) {
        if (command.content() != null) {
            contents.keep(docket.request(), command.content());
        }
    }

    void submit(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalRequest request = docket.request();
        save(docket, command);
        FormData submitted = contents.submit(request);
        if (request.number() == null) {
            request.giveNumber(nextNumber(now));
        }
        Chain chain = organisation.chain(request.originPath(), request.namesOf(), request.subjectUnitId());
        request.submit(now);
        movement.leave(docket, Verdict.CLOSED, now);
        scribe.record(docket, JournalAction.SUBMIT, null, contents.sealOfFiles(request), command.comment(), now);
        List<Part> parts = List.of(
                new Part(request.filerId(), Participation.Role.STARTED),
                new Part(chain.origin().actingUnitId(), Participation.Role.SEES));
        movement.goOn(docket, chain, BEFORE_THE_FIRST, parts, now);
        if (request.state() == RequestState.RUNNING) {
            contents.tellSubject(request, submitted.data(), now);
        }
    }

    void withdraw(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalRequest request = docket.request();
        List<Long> waiting = docket.open().isEmpty()
                ? List.of()
                : organisation
                        .chain(request.originPath(), request.namesOf(), request.subjectUnitId())
                        .holdersOf(docket.open().get(0).postId());
        movement.leave(docket, Verdict.CLOSED, now);
        scribe.record(docket, JournalAction.WITHDRAW, null, null, command.comment(), now);
        movement.end(
                docket,
                RequestState.WITHDRAWN,
                Rail.halted(request.rail()),
                OutboxMessage.Kind.WITHDRAWN,
                waiting,
                List.of(new Part(request.filerId(), Participation.Role.STARTED)),
                now);
    }

    /** A draft was seen by nobody else and has no journal: it goes as if it had not been, but for a line in the audit. */
    void discard(Docket docket) {
        Long id = docket.request().id();
        contents.discard(docket.request());
        for (String entity : OF_A_DRAFT) {
            em.createQuery("delete from " + entity + " e where e.requestId = :request")
                    .setParameter("request", id)
                    .executeUpdate();
        }
        em.remove(docket.request());
        em.flush();
        audit.record(AuditRecord.Kind.DISCARD, "ApprovalDecisionService.act", "draft " + id);
    }

    private String nextNumber(Instant now) {
        Number next = (Number) em.createNativeQuery(database.kind().nextValueOf("request_number"))
                .getSingleResult();
        return "LD-%d-%06d".formatted(LocalDate.ofInstant(now, Zones.HOME).getYear(), next.longValue());
    }
}

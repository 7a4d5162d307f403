package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.inbox.InboxItem;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Climb;
import org.liandong.approval.route.Stop;
import org.liandong.calendar.WorkingTime;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.Level;
import org.liandong.outbox.OutboxMessage;

/**
 * The moves that all actions are made of: open a step with its seat, open a seat again, go back to the applicant, come to an end. Each
 * keeps request, inbox, participation, subject and outbox together (A15); the caller holds the request's lock.
 */
@ApplicationScoped
class Movement {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Participations participations;

    @Inject
    private Contents contents;

    @Inject
    private Scribe scribe;

    @Inject
    private WorkingTime workingTime;

    /** Goes on behind a position: back to who returned it, if he chose so, else to the next stop, else to its good end. */
    void goOn(Docket docket, Chain chain, int after, List<Part> parts, Instant at) {
        Climb climb = climb(docket, chain);
        Integer resume = docket.request().takeResume();
        Optional<Stop> next = resume == null ? climb.next(after) : Optional.of(climb.at(resume));
        if (next.isPresent()) {
            open(docket, chain, next.get(), resume != null, parts, at);
        } else {
            String rail = Rail.at(docket.request().route(), chain, highest(docket, chain), RequestState.APPROVED);
            conclude(docket, RequestState.APPROVED, rail, OutboxMessage.Kind.APPROVED, parts, at);
        }
    }

    /** Opens the step of a stop: its post has to act, its unit and all units up to its level see the request from now on (A19). */
    void open(Docket docket, Chain chain, Stop stop, boolean jumped, List<Part> parts, Instant at) {
        ApprovalRequest request = docket.request();
        stop.skipped()
                .forEach(skip -> scribe.record(
                        docket, JournalAction.SKIP, null, skip.stage().code() + " " + skip.reason(), null, at));
        ApprovalStep step = new ApprovalStep(request, stop, at, workingTime.dueAfter(at, stop.workingDays()))
                .reached(docket.nextAttempt(stop), jumped);
        em.persist(step);
        stand(docket, chain, step, at);
        List<Part> all = new ArrayList<>(parts);
        all.add(new Part(stop.post().postId(), Participation.Role.SEES));
        all.add(new Part(stop.unit().actingUnitId(), Participation.Role.SEES));
        reached(chain, stop.unit().level()).forEach(unit -> all.add(new Part(unit, Participation.Role.SEES)));
        participations.note(request.id(), all, at);
        scribe.tell(docket, OutboxMessage.Kind.TODO, holders(stop));
    }

    /** Opens a seat again in a step that was left: it waits there as before, with the limit it had (A7). */
    void reopen(Docket docket, Chain chain, ApprovalStep step, Signer seat, Instant at) {
        step.reopen(seat, at);
        stand(docket, chain, step, at);
        if (docket.signed().isEmpty()) {
            participations.forget(
                    docket.request().id(), new Part(docket.viewer().personId(), Participation.Role.DONE));
        }
    }

    /** Puts the request back into the applicant's hands, with a copy of its contents to work on. */
    void backToApplicant(Docket docket, Chain chain, Integer resumeAt, Level from, List<Part> parts, Instant at) {
        ApprovalRequest request = docket.request();
        var returned = contents.current(request);
        request.returnToApplicant(resumeAt, Rail.at(request.route(), chain, from, RequestState.RETURNED));
        em.persist(new InboxItem(request.filerId(), row(docket, null, RequestState.RETURNED.name(), null, at)));
        participations.note(request.id(), parts, at);
        scribe.tell(docket, OutboxMessage.Kind.RETURNED, List.of(request.filerId()));
        contents.beginRevision(returned);
        contents.tellSubject(request, returned.data(), at);
    }

    /** Ends the request with a decision and tells its applicant. */
    void conclude(Docket docket, RequestState end, String rail, OutboxMessage.Kind news, List<Part> parts, Instant at) {
        end(docket, end, rail, news, List.of(docket.request().filerId()), parts, at);
    }

    /** Ends the request. */
    void end(
            Docket docket,
            RequestState end,
            String rail,
            OutboxMessage.Kind news,
            List<Long> told,
            List<Part> parts,
            Instant at) {
        ApprovalRequest request = docket.request();
        request.close(end, rail, at);
        participations.note(request.id(), parts, at);
        scribe.tell(docket, news, told);
        contents.tellSubject(request, contents.current(request).data(), at);
    }

    /** Nobody has to act any more where the request stood: its inbox rows go, open steps close in the given way. */
    void leave(Docket docket, Verdict how, Instant at) {
        docket.open().forEach(step -> step.close(how, at));
        em.createQuery("delete from InboxItem i where i.requestId = :request and i.kind = :todo")
                .setParameter("request", docket.request().id())
                .setParameter("todo", InboxItem.Kind.TODO)
                .executeUpdate();
    }

    static Climb climb(Docket docket, Chain chain) {
        return new Climb(docket.request().route(), chain, docket.request().filerId(), docket.signedBy());
    }

    static InboxRow row(Docket docket, Long step, String stage, Instant due, Instant at) {
        ApprovalRequest request = docket.request();
        return new InboxRow(
                request.id(),
                step,
                request.routeCode(),
                request.title(),
                request.originName(),
                stage,
                request.rail(),
                docket.viewer().name(),
                at,
                due,
                false,
                null);
    }

    /** The request stands at the step, whose post has to act. */
    private void stand(Docket docket, Chain chain, ApprovalStep step, Instant at) {
        ApprovalRequest request = docket.request();
        request.standAt(step, Rail.at(request.route(), chain, step.unitLevel(), request.state()));
        em.persist(new InboxItem(step.postId(), row(docket, step.id(), step.code(), step.dueAt(), at)));
    }

    private static Level highest(Docket docket, Chain chain) {
        return docket.steps().stream()
                .filter(step -> step.outcome() != Verdict.TAKEN_BACK)
                .map(ApprovalStep::unitLevel)
                .min(Comparator.naturalOrder())
                .orElse(chain.origin().level());
    }

    private static List<Long> holders(Stop stop) {
        return stop.post().holders().stream().map(Holder::personId).toList();
    }

    private static List<Long> reached(Chain chain, Level level) {
        return chain.upTo(level).stream().map(Node::actingUnitId).toList();
    }
}

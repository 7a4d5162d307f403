package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.inbox.InboxItem;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.journal.Journal;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.journal.JournalEntry;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Climb;
import org.liandong.approval.route.Stop;
import org.liandong.calendar.WorkingTime;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.Holder;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.Level;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.OutboxMessage;

/**
 * The moves that all actions are made of: open a step with its seat, go back to the applicant, come to an end. Each keeps request,
 * inbox, participation, journal and outbox together (A15); the caller holds the request's lock.
 */
@ApplicationScoped
class Movement {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Participations participations;

    @Inject
    private Journal journal;

    @Inject
    private MessageService messages;

    @Inject
    private WorkingTime workingTime;

    /** Opens the step of a stop: its post has to act, its unit and all units up to its level see the request from now on (A19). */
    void open(Docket docket, Chain chain, Stop stop, List<Part> parts, Instant at) {
        ApprovalRequest request = docket.request();
        stop.skipped()
                .forEach(skip ->
                        record(docket, JournalAction.SKIP, null, skip.stage().code() + " " + skip.reason(), null, at));
        ApprovalStep step = new ApprovalStep(request, stop, at, workingTime.dueAfter(at, stop.workingDays()));
        em.persist(step);
        request.standAt(step, Rail.at(request.route(), chain, stop.unit().level(), request.state()));
        em.persist(new InboxItem(stop.post().postId(), row(docket, step.id(), step.code(), step.dueAt(), at)));
        List<Part> all = new ArrayList<>(parts);
        all.add(new Part(stop.post().postId(), Participation.Role.SEES));
        reached(chain, stop.unit().level()).forEach(unit -> all.add(new Part(unit, Participation.Role.SEES)));
        participations.note(request.id(), all, at);
        tell(docket, OutboxMessage.Kind.TODO, holders(stop));
    }

    /** Puts the request back into the applicant's hands. */
    void backToApplicant(Docket docket, Chain chain, Integer resumeAt, Level from, List<Part> parts, Instant at) {
        ApprovalRequest request = docket.request();
        request.returnToApplicant(resumeAt, Rail.at(request.route(), chain, from, RequestState.RETURNED));
        em.persist(new InboxItem(request.filerId(), row(docket, null, RequestState.RETURNED.name(), null, at)));
        participations.note(request.id(), parts, at);
        tell(docket, OutboxMessage.Kind.RETURNED, List.of(request.filerId()));
    }

    /** Ends the request and tells its applicant. */
    void end(
            Docket docket,
            RequestState end,
            String rail,
            OutboxMessage.Kind news,
            List<Long> told,
            List<Part> parts,
            Instant at) {
        docket.request().close(end, rail, at);
        participations.note(docket.request().id(), parts, at);
        tell(docket, news, told);
    }

    /** Nobody has to act any more where the request stood: its inbox rows go, open steps close. */
    void leave(Docket docket, Instant at) {
        docket.open().forEach(step -> step.close(Verdict.CLOSED, at));
        em.createQuery("delete from InboxItem i where i.requestId = :request and i.kind = :todo")
                .setParameter("request", docket.request().id())
                .setParameter("todo", InboxItem.Kind.TODO)
                .executeUpdate();
    }

    void record(Docket docket, JournalAction action, ApprovalStep step, String detail, String opinion, Instant at) {
        ApprovalRequest request = docket.request();
        Viewer viewer = docket.viewer();
        Optional<Viewer.HeldPost> post = step == null
                ? viewer.filingPost(request.originId())
                : viewer.posts().stream()
                        .filter(held -> held.postId().equals(step.postId()))
                        .findFirst();
        journal.append(
                request.journal(),
                new JournalEntry(
                        request.id(),
                        request.round(),
                        action,
                        step == null ? null : step.id(),
                        viewer.personId(),
                        viewer.name(),
                        post.map(Viewer.HeldPost::unitName).orElse(request.originName()),
                        post.map(Viewer.HeldPost::level).orElse(Level.CLASS),
                        post.map(Viewer.HeldPost::role).orElse(null),
                        at,
                        detail,
                        opinion));
    }

    static Climb climb(Docket docket, Chain chain) {
        return new Climb(docket.request().route(), chain, docket.request().filerId(), docket.signedBy());
    }

    private static List<Long> holders(Stop stop) {
        return stop.post().holders().stream().map(Holder::personId).toList();
    }

    private static List<Long> reached(Chain chain, Level level) {
        return chain.upTo(level).stream().map(Node::actingUnitId).toList();
    }

    private static InboxRow row(Docket docket, Long step, String stage, Instant due, Instant at) {
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
                null);
    }

    /** One message per person about the journal record just written (A15). */
    private void tell(Docket docket, OutboxMessage.Kind kind, List<Long> people) {
        ApprovalRequest request = docket.request();
        String event = "request-" + request.id() + "-" + request.journal().seq();
        messages.queue(
                new MessageService.News(
                        event,
                        kind,
                        request.id(),
                        request.title(),
                        docket.viewer().name()),
                people);
    }
}

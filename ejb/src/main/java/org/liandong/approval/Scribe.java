package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.journal.Journal;
import org.liandong.approval.journal.JournalEntry;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.organisation.Level;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.OutboxMessage;

/** Writes what an action did into the journal, and tells people about it (A15); the caller holds the request's lock. */
@ApplicationScoped
class Scribe {
    @Inject
    private Journal journal;

    @Inject
    private MessageService messages;

    void record(Docket docket, Act.Line line, Instant at) {
        ApprovalRequest request = docket.request();
        Viewer viewer = docket.viewer();
        ApprovalStep step = line.step();
        Optional<Viewer.HeldPost> post = Optional.ofNullable(line.post());
        journal.append(
                request.journal(),
                new JournalEntry(
                        request.id(),
                        request.round(),
                        line.action(),
                        step == null ? null : step.id(),
                        viewer.personId(),
                        viewer.name(),
                        line.principal() == null ? null : line.principal().id(),
                        post.map(Viewer.HeldPost::unitName)
                                .orElse(step == null ? request.originName() : step.unitName()),
                        post.map(Viewer.HeldPost::level).orElse(step == null ? Level.CLASS : step.unitLevel()),
                        post.map(Viewer.HeldPost::role).orElse(null),
                        at,
                        line.detail(),
                        line.opinion()));
    }

    /** One message per person about the journal record just written. */
    void tell(Docket docket, OutboxMessage.Kind kind, List<Long> people) {
        tell(docket, kind, people, List.of());
    }

    /** As above, and the robots of the units where it waits. */
    void tell(Docket docket, OutboxMessage.Kind kind, List<Long> people, List<Long> units) {
        ApprovalRequest request = docket.request();
        String event = "request-" + request.id() + "-" + request.journal().seq();
        messages.queue(
                new MessageService.News(
                        event,
                        kind,
                        request.id(),
                        request.title(),
                        docket.viewer().name()),
                people,
                units);
    }
}

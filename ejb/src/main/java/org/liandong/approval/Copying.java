package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.approval.Recipient.Holder;
import org.liandong.approval.inbox.InboxItem;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.RequestCopy;
import org.liandong.common.InvalidInputException;
import org.liandong.outbox.OutboxMessage;

/** Copies with a read mark (A7): whoever gets one sees the request from now on (A19) and decides nothing; the request is locked. */
@ApplicationScoped
class Copying {
    static final int MOST_AT_ONCE = 20;
    private static final int MOST_PER_REQUEST = 200;
    private static final int LONGEST_NOTE = 200;
    private static final String FIELD = "recipients";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RecipientService recipients;

    @Inject
    private Participations participations;

    @Inject
    private Scribe scribe;

    /** Gives the request to who has not got it yet; who has keeps the one copy with its mark. */
    void copy(Docket docket, ApprovalCommand command, Instant now) {
        List<Recipient> fresh = fresh(docket, command.recipients());
        checkLength(command.comment(), LONGEST_NOTE);
        ApprovalRequest request = docket.request();
        String ids = fresh.stream().map(recipient -> recipient.id().toString()).collect(Collectors.joining(" "));
        ApprovalStep step = docket.isFiler() ? null : docket.seat().orElse(null);
        scribe.record(docket, Act.Line.of(docket, JournalAction.COPY, step, null, ids, command.comment()), now);
        for (Recipient to : fresh) {
            em.persist(new RequestCopy(
                    request.id(), to.id(), to.unitName(), to.role(), to.person(), docket.viewer(), now));
            em.persist(InboxItem.copy(to.id(), row(docket, now)));
        }
        participations.note(
                request.id(),
                fresh.stream()
                        .map(to -> new Part(to.id(), Participation.Role.COPIED))
                        .toList(),
                now);
        scribe.tell(
                docket,
                OutboxMessage.Kind.COPIED,
                fresh.stream()
                        .flatMap(to -> to.holders().stream())
                        .map(Holder::id)
                        .filter(person -> !person.equals(docket.viewer().personId()))
                        .toList());
    }

    /** Marks what came to the viewer as read; no effect on the request, so nothing for the journal. */
    void read(Docket docket, ApprovalCommand command, Instant now) {
        checkLength(command.comment(), LONGEST_NOTE);
        docket.copiesToMe().stream()
                .filter(copy -> !copy.isRead())
                .forEach(copy -> copy.read(docket.viewer(), command.comment(), now));
    }

    private List<Recipient> fresh(Docket docket, List<Long> ids) {
        if (ids.isEmpty()) {
            throw new InvalidInputException(FIELD, "recipients-missing");
        }
        if (ids.size() > MOST_AT_ONCE) {
            throw new InvalidInputException(FIELD, "recipients-too-many", MOST_AT_ONCE);
        }
        List<Recipient> found = recipients.findAll(ids);
        if (found.size() < ids.size()) {
            throw new InvalidInputException(FIELD, "recipients-unknown");
        }
        Set<Long> known = docket.copies().stream().map(RequestCopy::recipientId).collect(Collectors.toSet());
        List<Recipient> fresh =
                found.stream().filter(to -> !known.contains(to.id())).toList();
        if (fresh.isEmpty()) {
            throw new InvalidInputException(FIELD, "recipients-have-it");
        }
        if (known.size() + fresh.size() > MOST_PER_REQUEST) {
            throw new InvalidInputException(FIELD, "copies-too-many", MOST_PER_REQUEST);
        }
        return fresh;
    }

    private static void checkLength(String note, int longest) {
        if (note != null && note.length() > longest) {
            throw new InvalidInputException("comment", "field-too-long", longest);
        }
    }

    private static InboxRow row(Docket docket, Instant now) {
        String stage = docket.open().stream()
                .findFirst()
                .map(ApprovalStep::code)
                .orElse(docket.request().state().name());
        return Ledger.row(docket, null, stage, null, now);
    }
}

package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.liandong.approval.clock.Clocks;
import org.liandong.approval.inbox.InboxItem;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Docket.Waiting;
import org.liandong.approval.request.RequestState;
import org.liandong.calendar.Deadline;
import org.liandong.calendar.Deadlines;
import org.liandong.calendar.WorkingTime;
import org.liandong.form.FormData;
import org.liandong.outbox.OutboxMessage;

/** Writes what an action leaves: steps, journal, inbox, participation, messages, and what its subject has to know (A15). */
@ApplicationScoped
class Ledger {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Participations participations;

    @Inject
    private Contents contents;

    @Inject
    private Scribe scribe;

    @Inject
    private ListItems items;

    @Inject
    private Deadlines deadlines;

    @Inject
    private WorkingTime workingTime;

    void write(Act act) {
        act.lapse();
        if (act.before() == RequestState.RETURNED && !act.request().state().goesOn() || act.reopens()) {
            contents.dropUnsubmitted(act.request());
        }
        act.opened().forEach(em::persist);
        act.lines().forEach(line -> scribe.record(act.docket(), line, act.now()));
        List<Long> asked = settleInbox(act);
        participations.note(act.request().id(), act.parts(), act.now());
        if (act.takesBack() && act.docket().signed().isEmpty()) {
            forgetDone(act);
        }
        tell(act, asked);
        if (act.before() != act.request().state()) {
            tellSubject(act);
            if (act.request().isCollective()) {
                items.follow(act);
            }
        }
        setClock(act);
        act.others().forEach(other -> alsoWrite(act, other));
    }

    /**
     * It has to be looked at when something happens next, if nobody moves it before (A9). Earlier does no harm: who then finds nothing to
     * do sets the next time. So what moves on costs no statement here.
     */
    private void setClock(Act act) {
        ApprovalRequest request = act.request();
        new Clocks(workingTime)
                .next(act.docket(), act.chain())
                .filter(next -> request.clockAt() == null || next.isBefore(request.clockAt()))
                .ifPresent(next -> {
                    deadlines.set(Deadline.Kind.REQUEST, request.id(), next);
                    request.lookAt(next);
                });
    }

    /** What moved with it; an item that left its list is seen on by who saw the list. */
    private void alsoWrite(Act act, Act other) {
        write(other);
        if (act.request().id().equals(other.request().listing().list())) {
            participations.share(act.request().id(), other.request().id(), act.now());
        }
    }

    /** What waits is what the open seats say, no more and no less (A20); gives the people who were asked anew. */
    private List<Long> settleInbox(Act act) {
        List<Waiting> wanted = new ArrayList<>(act.docket().waiting());
        if (act.opened().containsAll(act.docket().open())) {
            clear(act.request()); // nothing of what waited waits on
        } else {
            rows(act.request()).forEach(row -> keep(row, wanted, act.request().dueAt()));
        }
        List<Long> people = new ArrayList<>();
        for (Waiting waiting : wanted) {
            em.persist(new InboxItem(waiting.owner(), waiting.post(), row(act, waiting.step())));
            if (waiting.step() != null) {
                people.addAll(
                        waiting.owner().equals(waiting.post())
                                ? act.holdersOf(waiting.post())
                                : List.of(waiting.owner()));
            }
        }
        return people;
    }

    private void clear(ApprovalRequest request) {
        em.createQuery("delete from InboxItem i where i.requestId = :request and i.kind = :todo")
                .setParameter("request", request.id())
                .setParameter("todo", InboxItem.Kind.TODO)
                .executeUpdate();
    }

    private List<InboxItem> rows(ApprovalRequest request) {
        return em.createQuery(
                        "select i from InboxItem i where i.requestId = :request and i.kind = :todo", InboxItem.class)
                .setParameter("request", request.id())
                .setParameter("todo", InboxItem.Kind.TODO)
                .getResultList();
    }

    /** A row that is wanted stays, with the limit as it is now; any other goes. */
    private void keep(InboxItem row, List<Waiting> wanted, Instant due) {
        Optional<Waiting> same = wanted.stream()
                .filter(waiting -> row.isFor(waiting.owner(), step(waiting)))
                .findFirst();
        same.ifPresentOrElse(
                waiting -> {
                    wanted.remove(waiting);
                    row.limit(waiting.step() == null ? due : waiting.step().dueAt());
                },
                () -> em.remove(row));
    }

    private static Long step(Waiting waiting) {
        return waiting.step() == null ? null : waiting.step().id();
    }

    private static InboxRow row(Act act, ApprovalStep step) {
        return step == null
                ? row(
                        act.docket(),
                        null,
                        act.request().state().name(),
                        act.request().dueAt(),
                        act.now())
                : row(act.docket(), step.id(), step.code(), step.dueAt(), act.now());
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

    /** Who took his only signature back has done nothing that stands. */
    private void forgetDone(Act act) {
        participations.forget(act.request().id(), new Part(act.viewer().personId(), Participation.Role.DONE));
    }

    /** One message per person; what one has to do comes before what one should know, and nobody is told what he did himself. */
    private void tell(Act act, List<Long> asked) {
        Set<Long> told = new HashSet<>();
        told.add(act.viewer().personId());
        scribe.tell(
                act.docket(),
                OutboxMessage.Kind.TODO,
                asked.stream().filter(told::add).toList(),
                asked.isEmpty() ? List.of() : standsAt(act));
        act.news()
                .forEach(news -> scribe.tell(
                        act.docket(),
                        news.kind(),
                        news.people().stream()
                                .filter(Objects::nonNull)
                                .filter(told::add)
                                .toList(),
                        unitsOf(act, news.kind())));
    }

    /** Units that the news concerns; their robots are told. */
    private static List<Long> unitsOf(Act act, OutboxMessage.Kind kind) {
        return switch (kind) {
            case REQUEST_URGED -> standsAt(act);
            case RETURNED -> List.of(act.request().originId());
            default -> List.of();
        };
    }

    /** Units where it waits. */
    private static List<Long> standsAt(Act act) {
        return act.docket().open().stream().map(ApprovalStep::unitId).distinct().toList();
    }

    private void tellSubject(Act act) {
        ApprovalRequest request = act.request();
        RequestState now = request.state();
        if (now == RequestState.SUSPENDED || act.before() == RequestState.SUSPENDED && now == RequestState.RUNNING) {
            return; // lying still changes nothing for the subject
        }
        FormData submitted = contents.submittedForm(request);
        if (now == RequestState.RETURNED) {
            contents.beginRevision(submitted);
        }
        contents.tellSubject(request, submitted.data(), act.now());
    }
}

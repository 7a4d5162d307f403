package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Listing;
import org.liandong.approval.request.RequestState;
import org.liandong.common.InvalidInputException;
import org.liandong.form.FormData;
import org.liandong.organisation.Viewer;

/** Items of collective requests in the database (A10); only who holds the list's lock changes an item that goes with it. */
@ApplicationScoped
class ListItems {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Contents contents;

    @Inject
    private Numbers numbers;

    @Inject
    private Scribe scribe;

    @Inject
    private Participations participations;

    /** Items that go with the list, locked, in their order; those that have left are not touched, so that nobody waits crosswise. */
    List<ApprovalRequest> in(Long list) {
        return em
                .createQuery(
                        "select r from ApprovalRequest r where r.listing.list = :list and r.listing.way = :together",
                        ApprovalRequest.class)
                .setParameter("list", list)
                .setParameter("together", Listing.Way.TOGETHER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(
                                (ApprovalRequest item) -> item.listing().rank())
                        .thenComparing(ApprovalRequest::id))
                .toList();
    }

    /** The items that the command names, which leave the list with numbers of their own; all of them when it puts them in order. */
    List<ApprovalRequest> concerned(Docket docket, ApprovalCommand command) {
        List<ApprovalRequest> all = in(docket.request().id());
        if (command.action() == ApprovalAction.REORDER) {
            return all;
        }
        List<Long> named = command.particulars().items();
        List<ApprovalRequest> chosen =
                all.stream().filter(item -> named.contains(item.id())).toList();
        if (chosen.isEmpty() || chosen.size() < named.size()) {
            throw new InvalidInputException("items", named.isEmpty() ? "items-missing" : "items-gone");
        }
        if (chosen.size() == all.size()) {
            throw new InvalidInputException("items", "items-all");
        }
        chosen.forEach(item -> item.leaveList(numbers.next(docket.now())));
        return chosen;
    }

    /** The list was submitted, came back, or came to an end: so did what goes with it. */
    void follow(Act act) {
        RequestState to = act.request().state();
        boolean lay = to == RequestState.SUSPENDED || act.before() == RequestState.SUSPENDED;
        boolean submitted = act.before().isEditable() && to == RequestState.APPROVED; // nobody had to sign on its way
        if (to == RequestState.RUNNING && !lay || submitted) {
            enlist(act);
        }
        if (to != RequestState.SUSPENDED && to != RequestState.RUNNING) {
            items(act, submitted).forEach(item -> settle(act, item));
        }
    }

    /** As they are in memory, where they were enlisted in this very action. */
    private List<ApprovalRequest> items(Act act, boolean enlisted) {
        return enlisted ? act.items() : in(act.request().id());
    }

    private void settle(Act act, ApprovalRequest item) {
        ApprovalRequest list = act.request();
        if (item.number() == null) {
            release(item, act.now());
            return;
        }
        FormData submitted = contents.submittedForm(item);
        record(act, item, JournalAction.WITH_LIST, list.number() + " " + list.state());
        if (list.state() == RequestState.RETURNED) {
            item.returnToApplicant(null, list.rail(), act.now(), null);
            contents.beginRevision(submitted);
        } else {
            boolean typed = item.state().isEditable();
            item.close(list.state(), list.rail(), act.now());
            if (typed) {
                contents.dropUnsubmitted(item);
            }
        }
        contents.tellSubject(item, submitted.data(), act.now());
    }

    /** A draft that was to go with it and never did stays with its applicant, by itself. */
    private void release(ApprovalRequest draft, Instant at) {
        draft.leaveList(null);
        participations.note(draft.id(), List.of(new Part(draft.filerId(), Participation.Role.STARTED)), at);
    }

    /** Every item must be complete; each gets the list's number with one of its own behind it. */
    private void enlist(Act act) {
        ApprovalRequest list = act.request();
        List<ApprovalRequest> items = in(list.id());
        act.withItems(items);
        complete(items);
        int given = numbered(list.id());
        for (ApprovalRequest item : items) {
            if (item.number() == null) {
                item.giveNumber("%s-%02d".formatted(list.number(), ++given));
            }
            if (item.state().isEditable()) {
                record(act, item, JournalAction.SUBMIT, contents.sealOfFiles(item));
            }
            item.enlist(null, list.rail(), act.now());
            contents.tellSubject(item, contents.submitted(item), act.now());
        }
    }

    private int numbered(Long list) {
        return em.createQuery(
                        "select count(r) from ApprovalRequest r where r.listing.list = :list and r.number is not null",
                        Long.class)
                .setParameter("list", list)
                .getSingleResult()
                .intValue();
    }

    private void complete(List<ApprovalRequest> items) {
        if (items.isEmpty()) {
            throw new InvalidInputException("items", "list-empty");
        }
        List<String> incomplete = new ArrayList<>();
        for (ApprovalRequest item : items) {
            try {
                contents.submit(item);
            } catch (InvalidInputException problems) {
                incomplete.add(String.valueOf(items.indexOf(item) + 1));
            }
        }
        if (!incomplete.isEmpty()) {
            throw new InvalidInputException("items", "items-incomplete", String.join(", ", incomplete));
        }
    }

    private void record(Act act, ApprovalRequest item, JournalAction action, String detail) {
        Docket docket = new Docket(item, List.of(), act.viewer(), List.of(), act.now());
        Viewer.HeldPost post = action == JournalAction.SUBMIT
                ? act.viewer().filingPost(item.originId()).orElse(null)
                : null;
        scribe.record(docket, new Act.Line(action, null, post, null, detail, null), act.now());
    }
}

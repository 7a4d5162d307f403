package org.liandong.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Verdict;
import org.liandong.outbox.OutboxMessage;

/** What the administrators of the route's owner do with a request, and how it is hurried (A7); guards asked, request locked. */
class OwnerMoves {
    private final Movement movement;
    private final Reseating reseating;

    OwnerMoves(Movement movement, Reseating reseating) {
        this.movement = movement;
        this.reseating = reseating;
    }

    void urge(Act act) {
        act.request().urge(act.now());
        act.record(JournalAction.URGE, null, null);
        act.tell(OutboxMessage.Kind.REQUEST_URGED, movement.waiting(act));
    }

    void suspend(Act act) {
        List<Long> told = concerned(act);
        act.request().suspend(act.now());
        act.record(JournalAction.SUSPEND, null, null);
        act.tell(OutboxMessage.Kind.SUSPENDED, told);
    }

    /** Limits move on by the time it lay still; seats go to who holds the posts now. */
    void resume(Act act) {
        Instant since = act.request().resume();
        movement.prolong(act, act.docket().open(), since);
        act.record(JournalAction.RESUME, null, null);
        act.tell(OutboxMessage.Kind.RESUMED, List.of(act.request().filerId()));
        reseating.reseat(act);
        if (act.request().state() == RequestState.RUNNING) {
            movement.stand(act);
        }
    }

    void declareVoid(Act act) {
        List<Long> told = concerned(act);
        movement.leave(act, Verdict.CLOSED);
        act.record(JournalAction.VOID, null, null);
        movement.end(act, RequestState.VOID, Rail.halted(act.request().rail()));
        act.tell(OutboxMessage.Kind.VOIDED, told);
    }

    /** Goes on in a new round where it was when it ended. */
    void reopen(Act act) {
        ApprovalRequest request = act.request();
        List<ApprovalStep> steps = act.docket().steps().stream()
                .filter(step -> step.outcome() != Verdict.TAKEN_BACK)
                .toList();
        request.reopen();
        act.record(JournalAction.REOPEN, null, null);
        act.tell(OutboxMessage.Kind.REOPENED, List.of(request.filerId()));
        if (steps.isEmpty()) {
            movement.goOn(act, ApplicantMoves.BEFORE_THE_FIRST);
        } else {
            movement.openAgain(act, steps.get(steps.size() - 1).position());
        }
    }

    private List<Long> concerned(Act act) {
        List<Long> people = new ArrayList<>(movement.waiting(act));
        people.add(act.request().filerId());
        return people;
    }
}

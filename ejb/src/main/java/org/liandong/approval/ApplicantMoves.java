package org.liandong.approval;

import java.util.List;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Verdict;
import org.liandong.outbox.OutboxMessage;

/** How a request leaves its applicant, and comes back because he says so; the guards have been asked, the request is locked. */
class ApplicantMoves {
    static final int BEFORE_THE_FIRST = -1;

    private final Movement movement;

    ApplicantMoves(Movement movement) {
        this.movement = movement;
    }

    /** @param files what the journal says of the files that go with it; null without */
    void submit(Act act, String files) {
        act.request().submit(act.now());
        movement.beginWhole(act);
        act.record(JournalAction.SUBMIT, null, files);
        act.started();
        act.shows(List.of(act.chain().origin().actingUnitId()));
        movement.goOn(act, BEFORE_THE_FIRST);
    }

    void withdraw(Act act) {
        List<Long> waiting = movement.waiting(act);
        movement.leave(act, Verdict.CLOSED);
        act.record(JournalAction.WITHDRAW, null, null);
        act.started();
        movement.end(act, RequestState.WITHDRAWN, Rail.halted(act.request().rail()));
        act.tell(OutboxMessage.Kind.WITHDRAWN, waiting);
    }
}

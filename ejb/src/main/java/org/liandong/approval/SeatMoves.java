package org.liandong.approval;

import java.util.List;
import java.util.Locale;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Signer.Kind;
import org.liandong.approval.request.Signer.Seated;
import org.liandong.approval.request.Verdict;
import org.liandong.common.InvalidInputException;
import org.liandong.common.RuleException;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.OutboxMessage;

/** Seats open, change hands and end (A7); the guards have been asked, the request is locked. */
class SeatMoves {
    private static final String TARGET = "recipients";

    private final Movement movement;

    SeatMoves(Movement movement) {
        this.movement = movement;
    }

    /** Gives the seat to another post or person for good; limits stay. */
    void transfer(Act act) {
        Recipient to = target(act, act.step());
        ApprovalStep step = act.step();
        act.record(JournalAction.TRANSFER, step, principal(act), name(to));
        step.hand(seat(act), seated(to));
        act.shows(List.of(to.id(), to.post()));
        act.done();
    }

    /** Asks somebody for advice and waits for it. */
    void consult(Act act) {
        open(act, Kind.CONSULT, Join.BEFORE, JournalAction.CONSULT);
    }

    /** Asks a question; nobody waits, but the clock stands still. */
    void ask(Act act) {
        open(act, Kind.ASK, Join.BESIDE, JournalAction.ASK);
    }

    /** Lets somebody sign too. */
    void add(Act act) {
        Join join = act.command().particulars().join();
        if (join == null) {
            throw new InvalidInputException("join", "field-required");
        }
        open(act, Kind.DECIDE, join, JournalAction.ADD_SIGNER);
    }

    private void open(Act act, Kind kind, Join join, JournalAction action) {
        Recipient to = target(act, act.step());
        ApprovalStep step = act.step();
        Signer own = seat(act);
        String how = action == JournalAction.ADD_SIGNER ? join.name().toLowerCase(Locale.ROOT) + " " : "";
        step.open(kind, seated(to), own, join, act.viewer(), act.now());
        act.record(action, step, principal(act), how + name(to));
        act.shows(List.of(to.id(), to.post()));
    }

    /** Takes away a seat that the viewer had opened and nobody has used. */
    void remove(Act act) {
        ApprovalStep step = act.step();
        Integer number = act.command().particulars().seat();
        Signer removed = step.seats().all().stream()
                .filter(seat -> number != null && seat.seat() == number)
                .filter(seat -> seat.isOpen() && act.viewer().personId().equals(seat.openedBy()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("seat", "seat-not-yours"));
        if (step.seats().counting().equals(List.of(removed))) {
            throw new RuleException("recuse-leaves-nobody");
        }
        act.record(
                JournalAction.REMOVE_SIGNER,
                step,
                principal(act),
                removed.personName() == null ? removed.unitName() : removed.personName());
        step.end(removed, Verdict.REMOVED, act.now());
        movement.questionEnded(act, step, removed);
        movement.settled(act, step);
    }

    /** Leaves the seat for good; it no longer counts. */
    void recuse(Act act) {
        ApprovalStep step = act.step();
        Signer own = seat(act);
        act.record(JournalAction.RECUSE, step, principal(act), null);
        step.end(own, Verdict.RECUSED, act.now());
        act.done();
        movement.settled(act, step);
    }

    /** Changes fields that the stage may write; whoever has the page open sees them before he decides. */
    void edit(Act act, String fields) {
        act.record(JournalAction.EDIT, act.step(), principal(act), fields);
        act.done();
    }

    void claim(Act act) {
        ApprovalStep step = act.step();
        act.record(JournalAction.CLAIM, step, null);
        step.claim(seat(act), act.viewer());
    }

    void release(Act act) {
        ApprovalStep step = act.step();
        act.record(JournalAction.RELEASE, step, null);
        step.claim(seat(act), null);
    }

    /** Answers what was asked; for the time that a question was open the clock stood still. */
    void answer(Act act) {
        ApprovalStep step = act.step();
        Signer asked =
                step.seats().askedOf(act.viewer(), act.request().routeCode()).orElseThrow();
        var principal = asked.principal(act.viewer(), act.request().routeCode()).orElse(null);
        step.sign(asked, Verdict.ANSWERED, act.viewer(), principal, act.now());
        act.record(JournalAction.ANSWER, step, principal, null);
        act.done();
        movement.questionEnded(act, step, asked);
        act.tell(OutboxMessage.Kind.ANSWERED, List.of(asked.openedBy()));
    }

    private static Signer seat(Act act) {
        return act.docket().seatIn(act.step()).orElseThrow();
    }

    static Viewer.Principal principal(Act act) {
        return seat(act).principal(act.viewer(), act.request().routeCode()).orElse(null);
    }

    /** The one post or person that the command names: neither the applicant nor somebody who sits in the step already (A4). */
    static Recipient target(Act act, ApprovalStep step) {
        if (act.targets().size() != 1) {
            throw new InvalidInputException(TARGET, act.targets().isEmpty() ? "recipients-missing" : "recipient-one");
        }
        Recipient to = act.targets().get(0);
        boolean asks = act.command().action() == ApprovalAction.ASK;
        boolean filerOnly =
                to.holders().stream().allMatch(holder -> act.request().isFiledBy(holder.id()));
        if (filerOnly && !asks) {
            throw new InvalidInputException(TARGET, "recipient-is-applicant");
        }
        boolean seated = step.seats().all().stream()
                .filter(seat -> seat.isOpen() || seat.counts())
                .anyMatch(seat -> to.id().equals(Movement.owner(seat)));
        if (seated || to.id().equals(act.viewer().personId())) {
            throw new InvalidInputException(TARGET, "recipient-sits-here");
        }
        return to;
    }

    static Seated seated(Recipient to) {
        return new Seated(
                to.post(), to.role(), to.unit(), to.unitName(), to.person() == null ? null : to.id(), to.person());
    }

    static String name(Recipient to) {
        return to.person() == null ? to.unitName() + " " + to.role() : to.person();
    }
}

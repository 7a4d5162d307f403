package org.liandong.approval;

import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.Verdict;
import org.liandong.calendar.WorkingTime;

/** Which move carries out which action (A7); knows no database, so that a test can let it run by itself. */
class Engine {
    private final ApplicantMoves applicant;
    private final SignerMoves signer;
    private final SeatMoves seats;
    private final OwnerMoves owner;
    private final ListMoves lists;
    private final InterventionMoves interventions;

    Engine(
            ApplicantMoves applicant,
            SignerMoves signer,
            SeatMoves seats,
            OwnerMoves owner,
            ListMoves lists,
            InterventionMoves interventions) {
        this.applicant = applicant;
        this.signer = signer;
        this.seats = seats;
        this.owner = owner;
        this.lists = lists;
        this.interventions = interventions;
    }

    static Engine of(WorkingTime workingTime) {
        Movement movement = new Movement(workingTime);
        return new Engine(
                new ApplicantMoves(movement),
                new SignerMoves(movement),
                new SeatMoves(movement),
                new OwnerMoves(movement, new Reseating(movement)),
                new ListMoves(movement),
                new InterventionMoves(movement));
    }

    /** @param detail what the journal says of contents that go with it: files that are submitted, fields that were changed; null without */
    void carryOut(Act act, String detail) {
        switch (act.command().action()) {
            case SUBMIT -> applicant.submit(act, detail);
            case WITHDRAW -> applicant.withdraw(act);
            case APPROVE -> signer.sign(act, Verdict.APPROVED, JournalAction.APPROVE);
            case REJECT -> signer.sign(act, Verdict.REJECTED, JournalAction.REJECT);
            case ABSTAIN -> signer.sign(act, Verdict.ABSTAINED, JournalAction.ABSTAIN);
            case RETURN -> signer.sendBack(act);
            case ENTER -> signer.enter(act);
            case TAKE_BACK -> signer.takeBack(act);
            case RECUSE -> seats.recuse(act);
            case TRANSFER -> seats.transfer(act);
            case CONSULT -> seats.consult(act);
            case ADD_SIGNER -> seats.add(act);
            case REMOVE_SIGNER -> seats.remove(act);
            case ASK -> seats.ask(act);
            case ANSWER -> seats.answer(act);
            case EDIT -> seats.edit(act, detail);
            case CLAIM -> seats.claim(act);
            case RELEASE -> seats.release(act);
            case URGE -> owner.urge(act);
            case SUSPEND -> owner.suspend(act);
            case RESUME -> owner.resume(act);
            case VOID -> owner.declareVoid(act);
            case REOPEN -> owner.reopen(act);
            case JUMP -> interventions.proposeJump(act);
            case REASSIGN -> interventions.proposeReassignment(act);
            case EXTEND -> interventions.proposeExtension(act);
            case CONFIRM -> interventions.confirm(act);
            case DECLINE -> interventions.decline(act);
            case RETURN_ITEMS -> lists.sendBack(act);
            case REJECT_ITEMS -> lists.reject(act);
            case REORDER -> lists.reorder(act);
            case SAVE, DISCARD, COPY, READ ->
                throw new IllegalStateException("no move: " + act.command().action());
        }
    }
}

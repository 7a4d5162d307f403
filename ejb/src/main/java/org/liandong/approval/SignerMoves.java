package org.liandong.approval;

import java.util.List;
import java.util.Optional;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Signing;
import org.liandong.common.Checks;
import org.liandong.common.Text;
import org.liandong.common.Zones;
import org.liandong.outbox.OutboxMessage;

/** What a signer decides in his seat; the guards have been asked, the request is locked. */
class SignerMoves {
    /** What a record of one vote says, which decides nothing by itself. */
    static final String VOTE = "vote";

    private static final List<Verdict> PAPER = List.of(Verdict.APPROVED, Verdict.REJECTED, Verdict.RETURNED);
    private static final int LONGEST_NUMBER = 80;

    private final Movement movement;

    SignerMoves(Movement movement) {
        this.movement = movement;
    }

    /** Approves, refuses or abstains; what that comes to depends on how the step is signed (A4). */
    void sign(Act act, Verdict verdict, JournalAction action) {
        ApprovalStep step = act.step();
        put(act, step, verdict, action, step.signing() == Signing.VOTE ? VOTE : null);
        movement.settled(act, step);
    }

    void sendBack(Act act) {
        ApprovalCommand command = act.command();
        ApprovalStep from = act.step();
        Optional<ApprovalStep> target = ReturnTarget.of(act.docket(), from, command.to());
        String detail = target.map(ApprovalStep::code).orElse(ApprovalCommand.TO_APPLICANT)
                + (command.jump() ? " jump" : " walk");
        put(act, from, Verdict.RETURNED, JournalAction.RETURN, detail);
        from.close(Verdict.RETURNED, act.now());
        movement.leave(act, Verdict.CLOSED);
        Integer resume = command.jump() ? Integer.valueOf(from.position()) : null;
        if (target.isPresent()) {
            movement.backWithin(act, resume, target.get().position());
        } else {
            movement.backToApplicant(act, resume, from.unitLevel());
        }
    }

    /** Closes what the approval had opened and opens the seat again; contents and round stay, so the version does too (A13). */
    void takeBack(Act act) {
        ApprovalStep step = act.step();
        Signer seat = step.seats().signedBy(act.viewer().personId()).orElseThrow();
        List<ApprovalStep> next = step.isOpen()
                ? List.of()
                : act.docket().open().stream()
                        .filter(open -> !open.openedAt().isBefore(step.closedAt()))
                        .toList();
        List<Long> waited = movement.waiting(act);
        next.forEach(each -> each.close(Verdict.TAKEN_BACK, act.now()));
        next.stream().filter(ApprovalStep::jumped).findFirst().ifPresent(each -> act.request()
                .resumeAt(each.position()));
        act.record(
                JournalAction.TAKE_BACK,
                step,
                next.isEmpty() ? step.code() : next.get(0).code());
        step.reopen(seat, act.now());
        if (step.dueAt().isBefore(act.now())) {
            step.prolong(movement.clocks().toCome(act.chain(), step, act.now()), act.now());
        }
        movement.stand(act);
        if (!next.isEmpty()) {
            act.tell(OutboxMessage.Kind.TAKEN_BACK, waited);
        }
    }

    /** Enters what was decided on paper or in a meeting: it decides the step, whoever sits there. */
    void enter(Act act) {
        ApprovalStep step = act.step();
        ApprovalCommand.Paper paper = act.command().particulars().paper();
        checkPaper(paper, act);
        act.record(
                JournalAction.ENTER,
                step,
                paper.outcome() + " " + paper.day() + " " + paper.number().strip());
        act.done();
        if (paper.outcome() == Verdict.RETURNED) {
            step.close(Verdict.RETURNED, act.now());
            movement.leave(act, Verdict.CLOSED);
            movement.backToApplicant(act, null, step.unitLevel());
        } else {
            movement.decide(act, step, paper.outcome());
        }
    }

    private static void checkPaper(ApprovalCommand.Paper paper, Act act) {
        Checks checks = new Checks();
        boolean decides = paper != null && PAPER.contains(paper.outcome());
        checks.reportIf(!decides, "outcome", "field-required");
        checks.reportIf(paper == null || Text.isBlank(paper.number()), "minutes", "field-required");
        checks.reportIf(paper == null || paper.day() == null, "day", "field-required");
        checks.throwIfAny();
        checks.reportIf(paper.number().length() > LONGEST_NUMBER, "minutes", "field-too-long", LONGEST_NUMBER);
        checks.reportIf(!Text.isPlain(paper.number()), "minutes", "field-characters");
        checks.reportIf(paper.day().isAfter(Zones.day(act.now())), "day", "in-the-future");
        checks.throwIfAny();
    }

    private static void put(Act act, ApprovalStep step, Verdict verdict, JournalAction action, String detail) {
        Signer seat = act.docket().seatIn(step).orElseThrow();
        var principal = seat.principal(act.viewer(), act.request().routeCode()).orElse(null);
        step.sign(seat, verdict, act.viewer(), principal, act.now());
        act.record(action, step, principal, detail);
        act.done();
    }
}

package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.organisation.Chain;
import org.liandong.organisation.OrganisationService;
import org.liandong.outbox.OutboxMessage;

/** What a signer does with the step of his post; the guards have been asked, the request is locked. */
@ApplicationScoped
class SignerMoves {
    @Inject
    private OrganisationService organisation;

    @Inject
    private Movement movement;

    @Inject
    private Scribe scribe;

    void approve(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalStep step = sign(docket, command, Verdict.APPROVED, JournalAction.APPROVE, null, now);
        movement.goOn(docket, chain(docket), step.position(), List.of(done(docket)), now);
    }

    void reject(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalStep step = sign(docket, command, Verdict.REJECTED, JournalAction.REJECT, null, now);
        String rail = Rail.at(docket.request().route(), chain(docket), step.unitLevel(), RequestState.REJECTED);
        movement.conclude(docket, RequestState.REJECTED, rail, OutboxMessage.Kind.REJECTED, List.of(done(docket)), now);
    }

    void sendBack(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalRequest request = docket.request();
        ApprovalStep from = docket.step(command.step()).orElseThrow();
        Optional<ApprovalStep> target = ReturnTarget.of(docket, from, command.to());
        String detail = target.map(ApprovalStep::code).orElse(ApprovalCommand.TO_APPLICANT)
                + (command.jump() ? " jump" : " walk");
        sign(docket, command, Verdict.RETURNED, JournalAction.RETURN, detail, now);
        Chain chain = chain(docket);
        Integer resume = command.jump() ? Integer.valueOf(from.position()) : null;
        if (target.isPresent()) {
            request.beginRound(resume);
            movement.open(
                    docket,
                    chain,
                    Movement.climb(docket, chain).at(target.get().position()),
                    false,
                    List.of(done(docket)),
                    now);
        } else {
            movement.backToApplicant(docket, chain, resume, from.unitLevel(), List.of(done(docket)), now);
        }
    }

    /** Closes what the approval had opened and opens the seat again; contents and round stay, so the version does too (A13). */
    void takeBack(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalStep step = docket.step(command.step()).orElseThrow();
        Signer seat = step.decidedBy().orElseThrow();
        List<ApprovalStep> next = docket.open();
        Chain chain = chain(docket);
        movement.leave(docket, Verdict.TAKEN_BACK, now);
        next.stream().filter(ApprovalStep::jumped).forEach(each -> docket.request()
                .resumeAt(each.position()));
        scribe.record(docket, JournalAction.TAKE_BACK, step, next.get(0).code(), command.comment(), now);
        movement.reopen(docket, chain, step, seat, now);
        List<Long> waited = next.stream()
                .flatMap(each -> chain.holdersOf(each.postId()).stream())
                .filter(person -> !person.equals(docket.viewer().personId()))
                .toList();
        scribe.tell(docket, OutboxMessage.Kind.TAKEN_BACK, waited);
    }

    private ApprovalStep sign(
            Docket docket, ApprovalCommand command, Verdict verdict, JournalAction action, String detail, Instant now) {
        ApprovalStep step = docket.step(command.step()).orElseThrow();
        step.sign(step.seatOf(docket.viewer()).orElseThrow(), verdict, docket.viewer(), now);
        movement.leave(docket, Verdict.CLOSED, now);
        scribe.record(docket, action, step, detail, command.comment(), now);
        return step;
    }

    private Chain chain(Docket docket) {
        return organisation.chain(
                docket.request().originPath(),
                docket.request().namesOf(),
                docket.request().subjectUnitId());
    }

    private static Part done(Docket docket) {
        return new Part(docket.viewer().personId(), Participation.Role.DONE);
    }
}

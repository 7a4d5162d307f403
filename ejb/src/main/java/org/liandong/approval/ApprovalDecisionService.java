package org.liandong.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.guard.Guards;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ActionToken;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Dockets;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.TokenReusedException;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Climb;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.Stop;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.BusinessException;
import org.liandong.common.Database;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.Zones;
import org.liandong.form.FormData;
import org.liandong.organisation.Chain;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.OutboxMessage;

/** Carries out actions on requests, each exactly once (A7, A8, A13–A15). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ApprovalDecisionService {
    private static final int LONGEST_OPINION = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationService organisation;

    @Inject
    private Dockets dockets;

    @Inject
    private Contents contents;

    @Inject
    private Movement movement;

    @Inject
    private Participations participations;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * Carries out an action on fresh data under the request's lock, or says why not.
     *
     * @return the receipt; the one of the first time when the token took effect before
     * @throws BusinessException the first guard that refuses (A14); nothing is written then
     */
    public ActionReceipt act(ApprovalCommand command) {
        Viewer viewer = user.viewer();
        Docket docket = dockets.lock(command.request(), viewer);
        Optional<BusinessException> refusal =
                Guards.refusal(docket, command.action(), command.step(), command.version());
        if (refusal.isPresent()) {
            checkVisible(command, viewer);
            return repeated(command, viewer).orElseThrow(refusal::get);
        }
        checkOpinion(docket, command);
        Instant now = clock.instant();
        switch (command.action()) {
            case SAVE -> save(docket, command);
            case SUBMIT -> submit(docket, command, now);
            case WITHDRAW -> withdraw(docket, command, now);
            case APPROVE -> approve(docket, command, now);
            case REJECT -> reject(docket, command, now);
            case RETURN -> sendBack(docket, command, now);
            default -> throw new IllegalStateException(command.action().name());
        }
        ActionToken token = new ActionToken(
                command.token(), viewer.personId(), command.action().name(), docket.request(), now);
        dockets.store(token);
        return ActionReceipt.of(token);
    }

    private void save(Docket docket, ApprovalCommand command) {
        if (command.content() != null) {
            contents.keep(docket.request(), command.content());
        }
    }

    private void submit(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalRequest request = docket.request();
        save(docket, command);
        FormData submitted = contents.submit(request);
        if (request.number() == null) {
            request.giveNumber(nextNumber(now));
        }
        Chain chain = organisation.chain(request.originPath());
        request.submit(now);
        movement.leave(docket, now);
        movement.record(docket, JournalAction.SUBMIT, null, contents.sealOfFiles(request), command.comment(), now);
        Climb climb = Movement.climb(docket, chain);
        Integer resume = request.takeResume();
        List<Part> parts = List.of(
                new Part(request.filerId(), Participation.Role.STARTED),
                new Part(request.originId(), Participation.Role.SEES));
        goOn(docket, chain, resume == null ? climb.first() : Optional.of(climb.at(resume)), parts, now);
        contents.tellSubject(request, submitted.data(), now);
    }

    private void withdraw(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalRequest request = docket.request();
        List<Long> waiting = docket.open().isEmpty()
                ? List.of()
                : organisation
                        .chain(request.originPath())
                        .holdersOf(docket.open().get(0).postId());
        movement.leave(docket, now);
        movement.record(docket, JournalAction.WITHDRAW, null, null, command.comment(), now);
        movement.end(
                docket,
                RequestState.WITHDRAWN,
                Rail.halted(request.rail()),
                OutboxMessage.Kind.WITHDRAWN,
                waiting,
                List.of(new Part(request.filerId(), Participation.Role.STARTED)),
                now);
        contents.tellSubject(request, contents.current(request).data(), now);
    }

    private void approve(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalStep step = sign(docket, command, Verdict.APPROVED, JournalAction.APPROVE, null, now);
        Chain chain = organisation.chain(docket.request().originPath());
        Climb climb = Movement.climb(docket, chain);
        Integer resume = docket.request().takeResume();
        Optional<Stop> next = resume == null ? climb.next(step.position()) : Optional.of(climb.at(resume));
        goOn(docket, chain, next, List.of(done(docket)), now);
    }

    private void reject(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalStep step = sign(docket, command, Verdict.REJECTED, JournalAction.REJECT, null, now);
        finish(docket, step, RequestState.REJECTED, OutboxMessage.Kind.REJECTED, now);
    }

    private void sendBack(Docket docket, ApprovalCommand command, Instant now) {
        ApprovalRequest request = docket.request();
        ApprovalStep from = docket.step(command.step()).orElseThrow();
        Optional<ApprovalStep> target = ReturnTarget.of(docket, from, command.to());
        String detail = target.map(ApprovalStep::code).orElse(ApprovalCommand.TO_APPLICANT)
                + (command.jump() ? " jump" : " walk");
        sign(docket, command, Verdict.RETURNED, JournalAction.RETURN, detail, now);
        Chain chain = organisation.chain(request.originPath());
        Integer resume = command.jump() ? Integer.valueOf(from.position()) : null;
        if (target.isPresent()) {
            request.beginRound(resume);
            movement.open(
                    docket,
                    chain,
                    Movement.climb(docket, chain).at(target.get().position()),
                    List.of(done(docket)),
                    now);
        } else {
            FormData returned = contents.current(request);
            movement.backToApplicant(docket, chain, resume, from.unitLevel(), List.of(done(docket)), now);
            contents.beginRevision(returned);
            contents.tellSubject(request, returned.data(), now);
        }
    }

    private ApprovalStep sign(
            Docket docket, ApprovalCommand command, Verdict verdict, JournalAction action, String detail, Instant now) {
        ApprovalStep step = docket.step(command.step()).orElseThrow();
        step.sign(step.seatOf(docket.viewer()).orElseThrow(), verdict, docket.viewer(), now);
        movement.leave(docket, now);
        movement.record(docket, action, step, detail, command.comment(), now);
        return step;
    }

    private void goOn(Docket docket, Chain chain, Optional<Stop> next, List<Part> parts, Instant now) {
        if (next.isPresent()) {
            movement.open(docket, chain, next.get(), parts, now);
        } else {
            conclude(
                    docket,
                    Rail.at(docket.request().route(), chain, highest(docket, chain), RequestState.APPROVED),
                    RequestState.APPROVED,
                    OutboxMessage.Kind.APPROVED,
                    parts,
                    now);
        }
    }

    private void finish(Docket docket, ApprovalStep step, RequestState end, OutboxMessage.Kind news, Instant now) {
        Chain chain = organisation.chain(docket.request().originPath());
        conclude(
                docket,
                Rail.at(docket.request().route(), chain, step.unitLevel(), end),
                end,
                news,
                List.of(done(docket)),
                now);
    }

    private void conclude(
            Docket docket, String rail, RequestState end, OutboxMessage.Kind news, List<Part> parts, Instant now) {
        ApprovalRequest request = docket.request();
        movement.end(docket, end, rail, news, List.of(request.filerId()), parts, now);
        contents.tellSubject(request, contents.current(request).data(), now);
    }

    private static Level highest(Docket docket, Chain chain) {
        return docket.steps().stream()
                .map(ApprovalStep::unitLevel)
                .min(Comparator.naturalOrder())
                .orElse(chain.origin().level());
    }

    private static Part done(Docket docket) {
        return new Part(docket.viewer().personId(), Participation.Role.DONE);
    }

    private static void checkOpinion(Docket docket, ApprovalCommand command) {
        boolean needed =
                switch (command.action()) {
                    case REJECT, RETURN -> true;
                    case APPROVE ->
                        docket.step(command.step())
                                .flatMap(step -> docket.request().route().stage(step.code()))
                                .filter(RouteStage::opinionRequired)
                                .isPresent();
                    default -> false;
                };
        if (needed && command.comment() == null) {
            throw new InvalidInputException("comment", "opinion-required");
        }
        if (command.comment() != null && command.comment().length() > LONGEST_OPINION) {
            throw new InvalidInputException("comment", "field-too-long", LONGEST_OPINION);
        }
    }

    /** The receipt of the first time, if this very action took effect before. */
    private Optional<ActionReceipt> repeated(ApprovalCommand command, Viewer viewer) {
        ActionToken token = em.find(ActionToken.class, command.token());
        if (token == null) {
            return Optional.empty();
        }
        if (!token.isOf(viewer.personId(), command.request(), command.action().name())) {
            throw new TokenReusedException();
        }
        return Optional.of(ActionReceipt.of(token));
    }

    /** Who may not see the request is told that there is none, whatever else is wrong (A19). */
    private void checkVisible(ApprovalCommand command, Viewer viewer) {
        if (!participations.sees(viewer, command.request())) {
            throw new NotFoundException("request");
        }
    }

    private String nextNumber(Instant now) {
        Number next = (Number) em.createNativeQuery(database.kind().nextValueOf("request_number"))
                .getSingleResult();
        return "LD-%d-%06d".formatted(LocalDate.ofInstant(now, Zones.HOME).getYear(), next.longValue());
    }
}

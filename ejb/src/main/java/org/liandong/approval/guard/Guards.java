package org.liandong.approval.guard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Proposal;
import org.liandong.approval.request.RequestCopy;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.calendar.Limit;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;
import org.liandong.common.Zones;

/** The ordered guards of an action (A14): the first that refuses speaks. */
public final class Guards {
    private Guards() {}

    /**
     * Why the viewer of the docket may not do this now; empty = may.
     *
     * @param stepId the step to decide on, or whose decision to take back; ignored for other actions
     * @param version the content version that the caller saw; ignored where contents do not matter, for copies
     */
    public static Optional<BusinessException> refusal(Docket docket, ApprovalAction action, Long stepId, int version) {
        if (action.isOfSeat()) {
            return SeatGuards.refusal(docket, action, stepId, version);
        }
        if (action.isOfOwner()) {
            return ofOwner(docket, action);
        }
        return switch (action) {
            case TAKE_BACK -> ofTakingBack(docket, stepId, version);
            case ANSWER -> ofAnswering(docket, stepId);
            case ENTER -> ofEntering(docket, stepId, version);
            case EXTEND -> ofExtending(docket, stepId, version);
            case URGE -> ofUrging(docket);
            case COPY -> ofCopying(docket);
            case READ -> ofReading(docket);
            case REORDER -> ofReordering(docket, stepId, version);
            default -> ofApplicant(docket, action, version);
        };
    }

    private static Optional<BusinessException> ofApplicant(Docket docket, ApprovalAction action, int version) {
        RequestState state = docket.request().state();
        boolean waits =
                switch (action) {
                    case WITHDRAW -> state == RequestState.RUNNING || state == RequestState.RETURNED;
                    case DISCARD -> state == RequestState.DRAFT;
                    default -> state.isEditable();
                };
        return first(List.of(
                unless(docket.isFiler(), NotFilerException::new),
                unless(waits, () -> new NotWaitingException(state)),
                unless(
                        action != ApprovalAction.SUBMIT
                                || !docket.request().listing().isIn(),
                        () -> new NotInThisModeException("goes-with-its-list")),
                current(docket.request(), version)));
    }

    /** The applicant while he prepares the list, a signer while it waits for him (A10). */
    private static Optional<BusinessException> ofReordering(Docket docket, Long stepId, int version) {
        return docket.request().state().isEditable()
                ? first(List.of(
                        ofApplicant(docket, ApprovalAction.REORDER, version),
                        unless(docket.request().isCollective(), () -> new NotInThisModeException("not-a-list"))))
                : SeatGuards.refusal(docket, ApprovalAction.REORDER, stepId, version);
    }

    /** Who has to keep a limit, signer or applicant, asks before it runs out, and gets one extension (A9). */
    private static Optional<BusinessException> ofExtending(Docket docket, Long stepId, int version) {
        if (stepId != null) {
            return SeatGuards.refusal(docket, ApprovalAction.EXTEND, stepId, version);
        }
        ApprovalRequest request = docket.request();
        return first(List.of(
                unless(docket.isFiler(), NotFilerException::new),
                unless(request.state() == RequestState.RETURNED, () -> new NotWaitingException(request.state())),
                current(request, version),
                request.route()
                        .returnLimit()
                        .filter(limit -> request.dueAt() != null)
                        .map(limit -> extendable(docket, limit, request.dueAt(), request.extendedDays()))
                        .orElseGet(() -> Optional.of(new NotInThisModeException("extension-none")))));
    }

    static Optional<BusinessException> extendable(Docket docket, Limit limit, Instant due, int extended) {
        return first(List.of(
                unless(limit.extension() > 0, () -> new NotInThisModeException("extension-none")),
                unless(extended == 0, () -> new NotInThisModeException("extension-once")),
                unless(docket.now().isBefore(due), () -> new NotInThisModeException("extension-late")),
                unless(docket.request().proposal().isEmpty(), () -> new NotInThisModeException("proposal-waits"))));
    }

    /** Nobody can have decided on his own request, so there is nothing of one's own to take back. */
    private static Optional<BusinessException> ofTakingBack(Docket docket, Long stepId, int version) {
        Optional<ApprovalStep> found = docket.step(stepId);
        if (found.isEmpty()) {
            return Optional.of(new NotFoundException("step"));
        }
        ApprovalStep step = found.get();
        if (docket.seatIn(step).isEmpty()) {
            return Optional.of(new NotSignerException());
        }
        Optional<Signer> decided = step.seats().decidedBy();
        if (decided.isEmpty()) {
            return Optional.of(new NothingSignedException());
        }
        Optional<Signer> own = step.seats().signedBy(docket.viewer().personId());
        if (own.isEmpty()) {
            return Optional.of(new OthersDecisionException(decided.get().signedName()));
        }
        RequestState state = docket.request().state();
        return first(List.of(
                docket.decidedAfter(step, own.get())
                        .map(next -> new NextHasActedException(next.signedName(), next.signedAt())),
                unless(own.get().verdict() != Verdict.RETURNED, ReturnStandsException::new),
                current(docket.request(), version),
                unless(state == RequestState.RUNNING, () -> new NothingNextException(state))));
    }

    private static Optional<BusinessException> ofAnswering(Docket docket, Long stepId) {
        RequestState state = docket.request().state();
        return docket.step(stepId)
                .map(step -> first(List.of(
                        unless(
                                step.seats()
                                        .askedOf(
                                                docket.viewer(),
                                                docket.request().routeCode())
                                        .isPresent(),
                                NotAskedException::new),
                        unless(step.isOpen() && state == RequestState.RUNNING, () -> new NotWaitingException(state)))))
                .orElseGet(() -> Optional.of(new NotFoundException("step")));
    }

    private static Optional<BusinessException> ofEntering(Docket docket, Long stepId, int version) {
        RequestState state = docket.request().state();
        return docket.step(stepId)
                .map(step -> first(List.of(
                        unless(docket.viewer().office(step.unitId()).isPresent(), NotOfficeException::new),
                        unless(!docket.isFiler(), OwnRequestException::new),
                        current(docket.request(), version),
                        unless(step.isOpen() && state == RequestState.RUNNING, () -> new NotWaitingException(state)))))
                .orElseGet(() -> Optional.of(new NotFoundException("step")));
    }

    private static Optional<BusinessException> ofUrging(Docket docket) {
        ApprovalRequest request = docket.request();
        return first(List.of(
                unless(docket.isFiler() || docket.signed().isPresent(), NotPartyException::new),
                unless(request.state() == RequestState.RUNNING, () -> new NotWaitingException(request.state())),
                unless(
                        request.urgedAt() == null
                                || !Zones.day(request.urgedAt()).equals(Zones.day(docket.now())),
                        () -> new UrgedTodayException(request.urgedAt()))));
    }

    private static Optional<BusinessException> ofOwner(Docket docket, ApprovalAction action) {
        RequestState state = docket.request().state();
        boolean waits =
                switch (action) {
                    case SUSPEND, JUMP, REASSIGN -> state == RequestState.RUNNING;
                    case CONFIRM, DECLINE -> state == RequestState.RUNNING || state == RequestState.RETURNED;
                    case RESUME -> state == RequestState.SUSPENDED;
                    case VOID ->
                        state == RequestState.RUNNING
                                || state == RequestState.SUSPENDED
                                || state == RequestState.RETURNED
                                || state == RequestState.APPROVED;
                    default -> // what was erased has nothing to decide on any more
                        docket.request().erasedAt() == null
                                && (state == RequestState.REJECTED
                                        || state == RequestState.WITHDRAWN
                                        || state == RequestState.FORFEITED
                                        || state == RequestState.VOID);
                };
        return first(List.of(
                unless(docket.viewer().administers(docket.request().ownerPath()), NotOwnerException::new),
                unless(!docket.isFiler(), OwnRequestException::new),
                unless(waits, () -> new NotWaitingException(state)),
                ofProposal(docket, action)));
    }

    /** One thing is proposed at a time, and who proposed it does not confirm it (A7). */
    private static Optional<BusinessException> ofProposal(Docket docket, ApprovalAction action) {
        Optional<Proposal> proposal = docket.request().proposal();
        return switch (action) {
            case JUMP, REASSIGN -> unless(proposal.isEmpty(), () -> new NotInThisModeException("proposal-waits"));
            case DECLINE -> unless(proposal.isPresent(), () -> new NotInThisModeException("nothing-proposed"));
            case CONFIRM ->
                first(List.of(
                        unless(proposal.isPresent(), () -> new NotInThisModeException("nothing-proposed")),
                        unless(
                                proposal.filter(one -> one.isBy(docket.viewer().personId()))
                                        .isEmpty(),
                                SecondPersonException::new)));
            default -> Optional.empty();
        };
    }

    private static Optional<BusinessException> ofCopying(Docket docket) {
        RequestState state = docket.request().state();
        boolean known =
                switch (state) {
                    case RUNNING, RETURNED, APPROVED, REJECTED -> true;
                    default -> false;
                };
        return first(List.of(
                unless(docket.isFiler() || docket.seat().isPresent(), NotPartyException::new),
                unless(known, () -> new NotWaitingException(state))));
    }

    private static Optional<BusinessException> ofReading(Docket docket) {
        List<RequestCopy> mine = docket.copiesToMe();
        if (mine.isEmpty()) {
            return Optional.of(new NotCopiedException());
        }
        RequestCopy first = mine.get(0);
        return unless(
                mine.stream().anyMatch(copy -> !copy.isRead()),
                () -> new AlreadyReadException(first.readName(), first.readAt()));
    }

    static Optional<BusinessException> current(ApprovalRequest request, int version) {
        return unless(request.contentVersion() == version, StaleContentException::new);
    }

    static Optional<BusinessException> unless(boolean fine, Supplier<BusinessException> refusal) {
        return fine ? Optional.empty() : Optional.of(refusal.get());
    }

    static Optional<BusinessException> first(List<Optional<? extends BusinessException>> guards) {
        return guards.stream()
                .flatMap(guard -> guard.stream().map(BusinessException.class::cast))
                .findFirst();
    }
}

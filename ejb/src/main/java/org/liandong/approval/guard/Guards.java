package org.liandong.approval.guard;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.RequestCopy;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;

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
        return switch (action) {
            case APPROVE, REJECT, RETURN -> ofDecision(docket, stepId, version);
            case TAKE_BACK -> ofTakingBack(docket, stepId, version);
            case COPY -> ofCopying(docket);
            case READ -> ofReading(docket);
            case SAVE, SUBMIT, WITHDRAW, DISCARD -> ofApplicant(docket, action, version);
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
                current(docket.request(), version)));
    }

    private static Optional<BusinessException> ofDecision(Docket docket, Long stepId, int version) {
        Optional<ApprovalStep> found = docket.step(stepId);
        if (found.isEmpty()) {
            return Optional.of(new NotFoundException("step"));
        }
        ApprovalStep step = found.get();
        RequestState state = docket.request().state();
        return first(List.of(
                unless(step.seatOf(docket.viewer()).isPresent(), NotSignerException::new),
                unless(!docket.isFiler(), OwnRequestException::new),
                step.decidedBy().map(Guards::alreadyDecided),
                takenBack(docket, step),
                current(docket.request(), version),
                unless(step.isOpen() && state == RequestState.RUNNING, () -> new NotWaitingException(state))));
    }

    /** Nobody can have decided on his own request, so there is nothing of one's own to take back. */
    private static Optional<BusinessException> ofTakingBack(Docket docket, Long stepId, int version) {
        Optional<ApprovalStep> found = docket.step(stepId);
        if (found.isEmpty()) {
            return Optional.of(new NotFoundException("step"));
        }
        ApprovalStep step = found.get();
        if (step.seatOf(docket.viewer()).isEmpty()) {
            return Optional.of(new NotSignerException());
        }
        if (step.decidedBy().isEmpty()) {
            return Optional.of(new NothingSignedException());
        }
        Signer decided = step.decidedBy().get();
        RequestState state = docket.request().state();
        return first(List.of(
                unless(
                        decided.signedBy().equals(docket.viewer().personId()),
                        () -> new OthersDecisionException(decided.signedName())),
                docket.decidedAfter(step).map(next -> new NextHasActedException(next.signedName(), next.signedAt())),
                unless(step.outcome() != Verdict.RETURNED, ReturnStandsException::new),
                current(docket.request(), version),
                unless(state == RequestState.RUNNING, () -> new NothingNextException(state))));
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

    private static BusinessException alreadyDecided(Signer signer) {
        return new AlreadyDecidedException(signer.signedName(), signer.signedAt());
    }

    private static Optional<BusinessException> takenBack(Docket docket, ApprovalStep step) {
        return step.outcome() == Verdict.TAKEN_BACK
                ? docket.takenBackFor(step)
                        .map(signer -> new TakenBackException(signer.signedName(), signer.takenBackAt()))
                : Optional.empty();
    }

    private static Optional<BusinessException> current(ApprovalRequest request, int version) {
        return unless(request.contentVersion() == version, StaleContentException::new);
    }

    private static Optional<BusinessException> unless(boolean fine, Supplier<BusinessException> refusal) {
        return fine ? Optional.empty() : Optional.of(refusal.get());
    }

    private static Optional<BusinessException> first(List<Optional<? extends BusinessException>> guards) {
        return guards.stream()
                .flatMap(guard -> guard.stream().map(BusinessException.class::cast))
                .findFirst();
    }
}

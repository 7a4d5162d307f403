package org.liandong.approval.guard;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;

/** The ordered guards of an action (A14): the first that refuses speaks. */
public final class Guards {
    private Guards() {}

    /**
     * Why the viewer of the docket may not do this now; empty = may.
     *
     * @param stepId the step to decide on; ignored for the applicant's actions
     * @param version the content version that the caller saw
     */
    public static Optional<BusinessException> refusal(Docket docket, ApprovalAction action, Long stepId, int version) {
        return action.isDecision() ? ofDecision(docket, stepId, version) : ofApplicant(docket, action, version);
    }

    private static Optional<BusinessException> ofApplicant(Docket docket, ApprovalAction action, int version) {
        RequestState state = docket.request().state();
        boolean waits = action == ApprovalAction.WITHDRAW
                ? state == RequestState.RUNNING || state == RequestState.RETURNED
                : state.isEditable();
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
                current(docket.request(), version),
                unless(step.isOpen() && state == RequestState.RUNNING, () -> new NotWaitingException(state))));
    }

    private static BusinessException alreadyDecided(Signer signer) {
        return new AlreadyDecidedException(signer.signedName(), signer.signedAt());
    }

    private static Optional<BusinessException> current(ApprovalRequest request, int version) {
        return unless(request.contentVersion() == version, StaleContentException::new);
    }

    private static Optional<BusinessException> unless(boolean fine, Supplier<BusinessException> refusal) {
        return fine ? Optional.empty() : Optional.of(refusal.get());
    }

    private static Optional<BusinessException> first(List<Optional<BusinessException>> guards) {
        return guards.stream().flatMap(Optional::stream).findFirst();
    }
}

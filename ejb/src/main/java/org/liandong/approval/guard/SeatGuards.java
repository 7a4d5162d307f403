package org.liandong.approval.guard;

import static org.liandong.approval.guard.Guards.current;
import static org.liandong.approval.guard.Guards.first;
import static org.liandong.approval.guard.Guards.unless;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Signing;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;

/** What keeps somebody from acting in a seat of a step (A14), and what makes no sense in the way it is signed (A7). */
final class SeatGuards {
    private SeatGuards() {}

    static Optional<BusinessException> refusal(Docket docket, ApprovalAction action, Long stepId, int version) {
        Optional<ApprovalStep> found = docket.step(stepId);
        if (found.isEmpty()) {
            return Optional.of(new NotFoundException("step"));
        }
        ApprovalStep step = found.get();
        Optional<Signer> seat = docket.seatIn(step);
        if (seat.isEmpty()) {
            return Optional.of(notHis(docket, step));
        }
        RequestState state = docket.request().state();
        return first(List.of(
                unless(!isOwn(docket, seat.get()), OwnRequestException::new),
                settled(step, seat.get()),
                takenBack(docket, step),
                current(docket.request(), version),
                unless(step.isOpen() && state == RequestState.RUNNING, () -> new NotWaitingException(state)),
                waits(step, seat.get(), action),
                unless(isOffered(docket, step, action), NotOfferedException::new),
                senseless(docket, step, seat.get(), action)));
    }

    private static BusinessException notHis(Docket docket, ApprovalStep step) {
        return step.seats().counting().stream()
                .filter(seat -> seat.isClaimed() && docket.viewer().holds(seat.postId()))
                .findFirst()
                .<BusinessException>map(seat -> new ClaimedException(seat.personName()))
                .orElseGet(NotSignerException::new);
    }

    /** Nobody decides on his own request, and nobody lets a deputy do so (A12). */
    private static boolean isOwn(Docket docket, Signer seat) {
        return docket.isFiler()
                || seat.principal(docket.viewer(), docket.request().routeCode())
                        .filter(principal -> docket.request().isFiledBy(principal.id()))
                        .isPresent();
    }

    /** Signed by whoever sits there or by another for him, or the step was decided without. */
    private static Optional<BusinessException> settled(ApprovalStep step, Signer seat) {
        Optional<Signer> by = seat.hasSigned()
                ? Optional.of(seat)
                : step.isOpen() ? step.seats().signedFor(seat) : step.seats().decidedBy();
        return by.map(signer -> new AlreadyDecidedException(signer.signedName(), signer.signedAt()));
    }

    private static Optional<BusinessException> takenBack(Docket docket, ApprovalStep step) {
        return step.outcome() == Verdict.TAKEN_BACK
                ? docket.takenBackFor(step)
                        .map(signer -> new TakenBackException(signer.signedName(), signer.takenBackAt()))
                : Optional.empty();
    }

    /** To ask, to take a seat away, to take or give the request back one need not be next. */
    private static Optional<BusinessException> waits(ApprovalStep step, Signer seat, ApprovalAction action) {
        return switch (action) {
            case ASK, EXTEND, REMOVE_SIGNER, CLAIM, RELEASE -> Optional.empty();
            default ->
                step.seats()
                        .before(seat)
                        .<BusinessException>map(before -> before.kind() == Signer.Kind.CONSULT
                                ? new ConsultationOpenException(name(before))
                                : new NotYourTurnException(name(before)));
        };
    }

    private static String name(Signer seat) {
        return seat.personName() == null ? seat.unitName() : seat.personName();
    }

    private static boolean isOffered(Docket docket, ApprovalStep step, ApprovalAction action) {
        return docket.request()
                .route()
                .stage(step.code())
                .map(stage -> stage.offers(action.name().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    private static Optional<BusinessException> senseless(
            Docket docket, ApprovalStep step, Signer seat, ApprovalAction action) {
        boolean vote = step.signing() == Signing.VOTE;
        return switch (action) {
            case ABSTAIN ->
                unless(
                        vote && seat.kind() == Signer.Kind.DECIDE,
                        () -> new NotInThisModeException("abstain-only-in-votes"));
            case RETURN -> byPresiding(step, seat);
            case RETURN_ITEMS, REJECT_ITEMS, REORDER ->
                first(List.of(
                        unless(docket.request().isCollective(), () -> new NotInThisModeException("not-a-list")),
                        byPresiding(step, seat),
                        unless(
                                action != ApprovalAction.REORDER
                                        || step.seats().all().stream().noneMatch(Signer::hasSigned),
                                () -> new NotInThisModeException("order-is-signed"))));
            case EXTEND ->
                Guards.extendable(
                        docket, docket.request().route().limitOf(step.code()), step.dueAt(), step.extendedDays());
            case RECUSE ->
                unless(step.seats().counting().size() > 1, () -> new NotInThisModeException("recuse-leaves-nobody"));
            case TRANSFER -> unless(!vote, () -> new NotInThisModeException("vote-is-not-handed-over"));
            case ADD_SIGNER -> unless(!vote, () -> new NotInThisModeException("vote-has-its-voters"));
            case REMOVE_SIGNER ->
                unless(
                        step.seats().all().stream().anyMatch(other -> isRemovable(docket, other)),
                        () -> new NotInThisModeException("nothing-to-remove"));
            case EDIT -> unless(!docket.writable(step).isEmpty(), () -> new NotInThisModeException("nothing-to-write"));
            case CLAIM -> unless(seat.personId() == null, () -> new NotInThisModeException("seat-is-personal"));
            case RELEASE -> unless(seat.isClaimed(), () -> new NotInThisModeException("nothing-claimed"));
            default -> Optional.empty();
        };
    }

    /** What one signer settles for all, settles in a vote only who presides. */
    private static Optional<BusinessException> byPresiding(ApprovalStep step, Signer seat) {
        return unless(
                step.signing() != Signing.VOTE
                        || step.seats().presiding().filter(seat::equals).isPresent(),
                () -> new NotInThisModeException("return-by-presiding"));
    }

    /** A seat that the viewer had opened and nobody has used. */
    private static boolean isRemovable(Docket docket, Signer seat) {
        return seat.isOpen() && docket.viewer().personId().equals(seat.openedBy());
    }
}

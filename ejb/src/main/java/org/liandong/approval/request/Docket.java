package org.liandong.approval.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.approval.route.Stop;
import org.liandong.organisation.Viewer;

/**
 * A request with all its steps, as one viewer meets it: what guards and moves look at.
 *
 * @param copies to whom it was copied; read only where an action or a page asks for them
 */
public record Docket(ApprovalRequest request, List<ApprovalStep> steps, Viewer viewer, List<RequestCopy> copies) {
    public Docket(ApprovalRequest request, List<ApprovalStep> steps, Viewer viewer) {
        this(request, steps, viewer, List.of());
    }

    public boolean isFiler() {
        return request.isFiledBy(viewer.personId());
    }

    public Optional<ApprovalStep> step(Long id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public List<ApprovalStep> open() {
        return steps.stream().filter(ApprovalStep::isOpen).toList();
    }

    /** The latest step where the viewer has or had to decide; one whose opening was taken back never was his. */
    public Optional<ApprovalStep> seat() {
        return steps.stream()
                .filter(step -> step.outcome() != Verdict.TAKEN_BACK)
                .filter(step -> step.seatOf(viewer).isPresent())
                .reduce((older, newer) -> newer);
    }

    /** The latest step that the viewer decided, if that still counts. */
    public Optional<ApprovalStep> signed() {
        return steps.stream()
                .filter(step -> step.decidedBy()
                        .filter(seat -> seat.signedBy().equals(viewer.personId()))
                        .isPresent())
                .reduce((older, newer) -> newer);
    }

    /** Whoever decided since a step was decided. */
    public Optional<Signer> decidedAfter(ApprovalStep decided) {
        return steps.stream()
                .filter(step -> step != decided && !step.openedAt().isBefore(decided.closedAt()))
                .flatMap(step -> step.decidedBy().stream())
                .min(Comparator.comparing(Signer::signedAt));
    }

    /** The signature whose taking back closed this step. */
    public Optional<Signer> takenBackFor(ApprovalStep closed) {
        return steps.stream()
                .flatMap(step -> step.takenBack().stream())
                .filter(seat -> seat.takenBackAt().equals(closed.closedAt()))
                .findFirst();
    }

    /** Which attempt at this stop in this round comes next: the second, once an opening was taken back. */
    public int nextAttempt(Stop stop) {
        return 1
                + (int) steps.stream()
                        .filter(step -> step.isAt(stop, request.round()))
                        .count();
    }

    /** Copies that came to the viewer, to a post or in person. */
    public List<RequestCopy> copiesToMe() {
        return copies.stream()
                .filter(copy -> viewer.inboxOwners().contains(copy.recipientId()))
                .toList();
    }

    /** People who approved in the current round. */
    public Set<Long> signedBy() {
        return steps.stream()
                .filter(step -> step.round() == request.round() && step.outcome() == Verdict.APPROVED)
                .flatMap(step -> step.decidedBy().stream())
                .map(Signer::signedBy)
                .collect(Collectors.toSet());
    }

    /** Stages passed before this step, the nearest first, each once: where a return may go (A7). */
    public List<ApprovalStep> passedBefore(ApprovalStep current) {
        return steps.stream()
                .filter(step -> step.position() < current.position() && step.outcome() == Verdict.APPROVED)
                .collect(Collectors.toMap(ApprovalStep::position, step -> step, (older, newer) -> newer))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(ApprovalStep::position).reversed())
                .toList();
    }
}

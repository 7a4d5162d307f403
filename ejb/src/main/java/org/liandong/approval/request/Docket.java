package org.liandong.approval.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.organisation.Viewer;

/** A request with all its steps, as one viewer meets it: what guards and moves look at. */
public record Docket(ApprovalRequest request, List<ApprovalStep> steps, Viewer viewer) {
    public boolean isFiler() {
        return request.isFiledBy(viewer.personId());
    }

    public Optional<ApprovalStep> step(Long id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public List<ApprovalStep> open() {
        return steps.stream().filter(ApprovalStep::isOpen).toList();
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

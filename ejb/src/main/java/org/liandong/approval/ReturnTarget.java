package org.liandong.approval;

import java.util.List;
import java.util.Optional;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.common.InvalidInputException;

/** Where a return goes (A7): empty = to the applicant. */
final class ReturnTarget {
    private ReturnTarget() {}

    static Optional<ApprovalStep> of(Docket docket, ApprovalStep from, String to) {
        if (to == null || to.equals(ApprovalCommand.TO_APPLICANT)) {
            return Optional.empty();
        }
        List<ApprovalStep> passed = docket.passedBefore(from);
        if (to.equals(ApprovalCommand.TO_PREVIOUS)) {
            return passed.stream().findFirst();
        }
        return Optional.of(passed.stream()
                .filter(step -> step.code().equals(to))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("to", "return-target-unknown", to)));
    }
}

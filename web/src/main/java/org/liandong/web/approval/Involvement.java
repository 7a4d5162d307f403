package org.liandong.web.approval;

import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.approval.request.ApprovalAction;

/** The actions that need a post or person, as addresses name them. */
final class Involvement {
    private Involvement() {}

    static Optional<ApprovalAction> parse(String code) {
        return Stream.of(ApprovalAction.TRANSFER, ApprovalAction.CONSULT, ApprovalAction.ADD_SIGNER, ApprovalAction.ASK)
                .filter(action -> action.name().equals(code))
                .findFirst();
    }
}

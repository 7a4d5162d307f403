package org.liandong.approval.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Fixture.NOW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.approval.Fixture;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Climb;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** The ordered guards of rule A14, each with its own exception. */
class GuardsTest {
    private final Viewer filer = Fixture.viewer(Fixture.CLASS_HEAD, 401, Role.HEAD);
    private final Viewer head = Fixture.viewer(Fixture.FACULTY_HEAD, 301, Role.HEAD);
    private final Viewer stranger = Fixture.viewer(99, 999, Role.HEAD);
    private ApprovalRequest request;
    private ApprovalStep step;

    @BeforeEach
    void submitted() {
        request = Fixture.draft(filer);
        request.submit(NOW);
        Climb climb = new Climb(Fixture.fourLevel(), Fixture.chain(), Fixture.CLASS_HEAD, java.util.Set.of());
        step = new IdentifiedStep(request, climb);
    }

    @Test
    void A14_signerMayDecide() {
        assertTrue(refusal(head, ApprovalAction.APPROVE, 1).isEmpty());
    }

    @Test
    void A14_unknownStepIsNotFound() {
        assertEquals(NotFoundException.class, type(Guards.refusal(docket(head), ApprovalAction.APPROVE, 8L, 1)));
    }

    @Test
    void A14_whoHoldsNoSeatIsNotPermitted() {
        assertEquals(NotSignerException.class, type(refusal(stranger, ApprovalAction.REJECT, 1)));
    }

    @Test
    void A14_nobodyDecidesOnHisOwnRequest() {
        Viewer both = Fixture.viewer(Fixture.CLASS_HEAD, 301, Role.HEAD);
        assertEquals(OwnRequestException.class, type(refusal(both, ApprovalAction.APPROVE, 1)));
    }

    @Test
    void A14_decidedSeatSaysByWhomAndWhen() {
        step.sign(step.seatOf(head).orElseThrow(), Verdict.APPROVED, head, NOW);
        BusinessException refusal = refusal(head, ApprovalAction.APPROVE, 7).orElseThrow();
        assertEquals(AlreadyDecidedException.class, refusal.getClass());
        assertEquals(List.of("P31", NOW), refusal.arguments());
    }

    @Test
    void A13_staleContentIsRefused() {
        assertEquals(StaleContentException.class, type(refusal(head, ApprovalAction.APPROVE, 0)));
        assertEquals(StaleContentException.class, type(refusal(filer, ApprovalAction.WITHDRAW, 0)));
    }

    @Test
    void A14_closedStepNoLongerWaits() {
        step.close(Verdict.CLOSED, NOW);
        request.close(RequestState.WITHDRAWN, "WWWW", NOW);
        assertEquals(NotWaitingException.class, type(refusal(head, ApprovalAction.APPROVE, 1)));
    }

    @Test
    void A7_onlyTheFilerSavesSubmitsAndWithdraws() {
        for (ApprovalAction action : List.of(ApprovalAction.SAVE, ApprovalAction.SUBMIT, ApprovalAction.WITHDRAW)) {
            assertEquals(NotFilerException.class, type(refusal(head, action, 1)));
        }
        assertTrue(refusal(filer, ApprovalAction.WITHDRAW, 1).isEmpty());
        assertEquals(NotWaitingException.class, type(refusal(filer, ApprovalAction.SUBMIT, 1)));
    }

    private Optional<BusinessException> refusal(Viewer viewer, ApprovalAction action, int version) {
        return Guards.refusal(docket(viewer), action, 7L, version);
    }

    private Docket docket(Viewer viewer) {
        return new Docket(request, List.of(step), viewer);
    }

    private static Class<?> type(Optional<BusinessException> refusal) {
        return refusal.orElseThrow().getClass();
    }

    /** A step with an id, as the database would give it. */
    private static final class IdentifiedStep extends ApprovalStep {
        IdentifiedStep(ApprovalRequest request, Climb climb) {
            super(request, climb.first().orElseThrow(), NOW, NOW);
        }

        @Override
        public Long id() {
            return 7L;
        }
    }
}

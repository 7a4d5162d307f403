package org.liandong.approval.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Fixture.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liandong.approval.Fixture;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.RequestCopy;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Climb;
import org.liandong.approval.route.Stop;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;
import org.liandong.rule.Facts;

/** The ordered guards of rule A14, each with its own exception. */
class GuardsTest {
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Viewer filer = Fixture.viewer(Fixture.CLASS_HEAD, 401, Role.HEAD);
    private final Viewer head = Fixture.viewer(Fixture.FACULTY_HEAD, 301, Role.HEAD);
    private final Viewer stranger = Fixture.viewer(99, 999, Role.HEAD);
    private ApprovalRequest request;
    private ApprovalStep step;

    @BeforeEach
    void submitted() {
        request = Fixture.draft(filer);
        request.submit(NOW);
        Climb climb =
                new Climb(Fixture.fourLevel(), Fixture.chain(), Fixture.CLASS_HEAD, java.util.Set.of(), Facts.NONE);
        step = new IdentifiedStep(request, climb.first().orElseThrow().stops().get(0), 7L);
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
        sign(step, head, Verdict.APPROVED, NOW);
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

    @Test
    void A14_nextSignerIsToldWhoTookItBackAndWhen() {
        Viewer reviewer = Fixture.viewer(Fixture.REVIEWER, 202, Role.REVIEWER);
        ApprovalStep next = approved();
        next.close(Verdict.TAKEN_BACK, LATER);
        step.reopen(step.seats().decidedBy().orElseThrow(), LATER);
        BusinessException refusal = Guards.refusal(docket(reviewer, next), ApprovalAction.APPROVE, 8L, 1)
                .orElseThrow();
        assertEquals(TakenBackException.class, refusal.getClass());
        assertEquals(List.of("P31", LATER), refusal.arguments());
        assertTrue(Guards.refusal(docket(head, next), ApprovalAction.APPROVE, 7L, 1)
                .isEmpty());
        assertEquals(
                NothingSignedException.class,
                type(Guards.refusal(docket(head, next), ApprovalAction.TAKE_BACK, 7L, 1)));
    }

    @Test
    void A7_onlyWhoDecidedTakesBackAndOnlyWhileTheNextHasNotActed() {
        ApprovalStep next = approved();
        assertTrue(takingBack(head, next).isEmpty());
        assertEquals(NotSignerException.class, type(takingBack(stranger, next)));
        assertEquals(
                OthersDecisionException.class,
                type(takingBack(Fixture.viewer(32, 301, Role.HEAD), next)),
                "another member of the post");
        assertEquals(
                StaleContentException.class, type(Guards.refusal(docket(head, next), ApprovalAction.TAKE_BACK, 7L, 2)));
        Viewer reviewer = Fixture.viewer(Fixture.REVIEWER, 202, Role.REVIEWER);
        sign(next, reviewer, Verdict.APPROVED, LATER);
        BusinessException late = takingBack(head, next).orElseThrow();
        assertEquals(NextHasActedException.class, late.getClass());
        assertEquals(List.of("P22", LATER), late.arguments());
    }

    @Test
    void A7_whatEndedOrWasReturnedIsNotTakenBack() {
        sign(step, head, Verdict.RETURNED, NOW);
        assertEquals(ReturnStandsException.class, type(refusal(head, ApprovalAction.TAKE_BACK, 1)));
        submitted();
        sign(step, head, Verdict.APPROVED, NOW);
        request.close(RequestState.APPROVED, "PPPP", NOW);
        BusinessException ended = refusal(head, ApprovalAction.TAKE_BACK, 1).orElseThrow();
        assertEquals(NothingNextException.class, ended.getClass());
        assertEquals(List.of(RequestState.APPROVED), ended.arguments());
    }

    @Test
    void A7_applicantAndSignersCopyOnceItRuns() {
        assertTrue(refusal(filer, ApprovalAction.COPY, 0).isEmpty());
        assertTrue(refusal(head, ApprovalAction.COPY, 0).isEmpty());
        assertEquals(NotPartyException.class, type(refusal(stranger, ApprovalAction.COPY, 0)));
        request = Fixture.draft(filer);
        assertEquals(NotWaitingException.class, type(refusal(filer, ApprovalAction.COPY, 1)));
    }

    @Test
    void A7_whoGotACopyMarksItReadOnce() {
        RequestCopy copy = new RequestCopy(1L, 999L, "class", Role.HEAD, null, filer, NOW);
        assertEquals(NotCopiedException.class, type(reading(head, copy)));
        assertTrue(reading(stranger, copy).isEmpty());
        copy.read(stranger, null, LATER);
        assertEquals(AlreadyReadException.class, type(reading(stranger, copy)));
    }

    @Test
    void A7_onlyADraftIsDiscardedAndOnlyByItsAuthor() {
        assertEquals(NotWaitingException.class, type(refusal(filer, ApprovalAction.DISCARD, 1)));
        request = Fixture.draft(filer);
        assertTrue(refusal(filer, ApprovalAction.DISCARD, 1).isEmpty());
        assertEquals(NotFilerException.class, type(refusal(head, ApprovalAction.DISCARD, 1)));
        assertEquals(StaleContentException.class, type(refusal(filer, ApprovalAction.DISCARD, 2)));
    }

    private static void sign(ApprovalStep at, Viewer by, Verdict verdict, Instant when) {
        at.sign(at.seats().of(by, "test").orElseThrow(), verdict, by, null, when);
        at.close(verdict, when);
    }

    /** The head approves, which opens the next step. */
    private ApprovalStep approved() {
        sign(step, head, Verdict.APPROVED, NOW);
        Climb climb =
                new Climb(Fixture.fourLevel(), Fixture.chain(), Fixture.CLASS_HEAD, java.util.Set.of(), Facts.NONE);
        return new IdentifiedStep(
                request, climb.next(step.position()).orElseThrow().stops().get(0), 8L);
    }

    private Optional<BusinessException> takingBack(Viewer viewer, ApprovalStep next) {
        return Guards.refusal(docket(viewer, next), ApprovalAction.TAKE_BACK, 7L, 1);
    }

    private Optional<BusinessException> reading(Viewer viewer, RequestCopy copy) {
        return Guards.refusal(
                new Docket(request, List.of(step), viewer, List.of(copy), LATER), ApprovalAction.READ, null, 1);
    }

    private Docket docket(Viewer viewer, ApprovalStep next) {
        return new Docket(request, List.of(step, next), viewer, List.of(), LATER);
    }

    private Optional<BusinessException> refusal(Viewer viewer, ApprovalAction action, int version) {
        return Guards.refusal(docket(viewer), action, 7L, version);
    }

    private Docket docket(Viewer viewer) {
        return new Docket(request, List.of(step), viewer, List.of(), LATER);
    }

    private static Class<?> type(Optional<BusinessException> refusal) {
        return refusal.orElseThrow().getClass();
    }

    /** A step with an id, as the database would give it. */
    private static final class IdentifiedStep extends ApprovalStep {
        private final Long id;

        IdentifiedStep(ApprovalRequest request, Stop stop, Long id) {
            super(request, stop, NOW, NOW);
            this.id = id;
        }

        @Override
        public Long id() {
            return id;
        }
    }
}

package org.liandong.approval.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Fixture.CLASS_HEAD;
import static org.liandong.approval.Fixture.NOW;
import static org.liandong.approval.Fixture.UNIVERSITY_HEAD;
import static org.liandong.approval.Fixture.faculty;
import static org.liandong.approval.Fixture.node;
import static org.liandong.approval.Fixture.post;
import static org.liandong.approval.Fixture.province;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liandong.approval.Fixture;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.InCharge;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;
import org.liandong.rule.Facts;

/** The leader in charge of the origin (分管领导) as signer of a stage: rule A2. */
class InChargeTest {
    private static final long LEADERS = 209;
    private static final long CLASS = 4;
    private static final long FACULTY = 3;
    private static final long UNIVERSITY = 2;
    private static final long FIRST = 61;
    private static final long SECOND = 62;

    @Test
    void A2_ofSeveralLeadersTheOneInChargeSignsInPerson() {
        Stop stop = stop(chain(has(SECOND, CLASS)), Signing.ANY).orElseThrow();
        assertEquals(List.of(SECOND), people(stop));
        assertEquals(LEADERS, stop.post().postId());
        assertEquals(CLASS, stop.post().inChargeOf());
    }

    @Test
    void A2_whoHasChargeOfTheNearestUnitAboveTheOriginComesBeforeThoseOfHigherOnes() {
        assertEquals(
                List.of(SECOND),
                people(stop(chain(has(FIRST, UNIVERSITY), has(SECOND, FACULTY)), Signing.ANY)
                        .orElseThrow()));
        assertEquals(
                List.of(FIRST),
                people(stop(chain(has(FIRST, UNIVERSITY)), Signing.ANY).orElseThrow()));
    }

    @Test
    void A2_whereNobodyThereHasChargeThePostIsEmpty() {
        InCharge elsewhere = new InCharge(LEADERS + 1, FIRST, CLASS);
        InCharge formerLeader = has(99, CLASS);
        for (Chain chain : List.of(chain(), chain(has(FIRST, 77)), chain(elsewhere), chain(formerLeader))) {
            assertTrue(stop(chain, Signing.ANY).isEmpty(), chain.charges().toString());
        }
        Leg skipped = climb(chain(), Fallback.SKIP, CLASS_HEAD).first().orElseThrow();
        assertEquals(Stop.Reason.POST_EMPTY, skipped.skipped().get(0).reason());
        Stop higher = climb(chain(), Fallback.NEXT_HIGHER, CLASS_HEAD)
                .first()
                .orElseThrow()
                .stops()
                .get(0);
        assertEquals("leader", higher.code());
        assertEquals(Role.HEAD, higher.post().role());
        assertThrows(UnstaffedException.class, () -> climb(chain(), Fallback.STOP, CLASS_HEAD)
                .first());
    }

    @Test
    void A2_whoHasChargeAndFiledItDoesNotSign() {
        Chain chain = chain(has(FIRST, CLASS));
        assertEquals(
                Stop.Reason.APPLICANT,
                climb(chain, Fallback.SKIP, FIRST)
                        .first()
                        .orElseThrow()
                        .skipped()
                        .get(0)
                        .reason());
        Chain both = chain(has(FIRST, CLASS), has(SECOND, CLASS));
        assertEquals(
                List.of(SECOND),
                people(climb(both, Fallback.SKIP, FIRST)
                        .first()
                        .orElseThrow()
                        .stops()
                        .get(0)));
    }

    @Test
    void A4_ofTwoInChargeEitherSignsForBothAndWithAllBothSign() {
        Chain both = chain(has(FIRST, CLASS), has(SECOND, CLASS));
        ApprovalStep any = step(stop(both, Signing.ANY).orElseThrow());
        assertEquals(2, any.free().size());
        assertEquals(1, any.seats().wanting());
        Signer second = any.free().get(1);
        any.sign(second, Verdict.APPROVED, viewer(SECOND), null, NOW);
        assertEquals(Optional.of(Verdict.APPROVED), any.result(null));
        assertEquals(List.of(), any.free(), "nothing waits for the other");
        assertEquals(
                Optional.of(second), any.seats().signedFor(any.seats().all().get(0)));

        ApprovalStep all = step(stop(both, Signing.ALL).orElseThrow());
        all.sign(all.free().get(1), Verdict.APPROVED, viewer(SECOND), null, NOW);
        assertEquals(Optional.empty(), all.result(null));
        assertEquals(1, all.free().size());
    }

    @Test
    void A4_aSeatInChargePassesAndIsNobodysChargeOnceItIsHandedOver() {
        ApprovalStep step = step(stop(chain(has(FIRST, FACULTY)), Signing.ANY).orElseThrow());
        Signer seat = step.free().get(0);
        step.pass(seat, new Chain.Holder(SECOND, "P62"), CLASS);
        assertEquals(SECOND, seat.personId());
        assertEquals(CLASS, seat.inChargeOf());
        step.hand(seat, new Signer.Seated(301L, Role.HEAD, FACULTY, "faculty", null, null));
        assertNull(seat.inChargeOf());
    }

    private static InCharge has(long leader, long unit) {
        return new InCharge(LEADERS, leader, unit);
    }

    private static Chain chain(InCharge... charges) {
        return Fixture.chain(
                        province(),
                        node(
                                UNIVERSITY,
                                Level.UNIVERSITY,
                                post(201, Role.HEAD, UNIVERSITY_HEAD),
                                post(LEADERS, Role.LEADER, FIRST, SECOND)),
                        faculty(),
                        node(CLASS, Level.CLASS, post(401, Role.HEAD, CLASS_HEAD)))
                .charged(Arrays.asList(charges));
    }

    private static Climb climb(Chain chain, Fallback empty, long filer) {
        return climb(chain, Signing.ANY, empty, filer);
    }

    private static Climb climb(Chain chain, Signing signing, Fallback empty, long filer) {
        return new Climb(
                new RouteVersion(
                        new ApprovalRoute("test", "test", "report"),
                        1,
                        false,
                        List.of(
                                RouteStage.atLevel(10, "leader", Level.UNIVERSITY, Role.LEADER, 1)
                                        .signed(signing, null)
                                        .fallbacks(empty, Fallback.SKIP, Fallback.SKIP),
                                RouteStage.atLevel(20, "province", Level.PROVINCE, Role.HEAD, 1))),
                chain,
                filer,
                Set.of(),
                Facts.NONE);
    }

    /** Where the leader in charge signs; empty where the stage is left out. */
    private static Optional<Stop> stop(Chain chain, Signing signing) {
        return climb(chain, signing, Fallback.SKIP, CLASS_HEAD).first().orElseThrow().stops().stream()
                .filter(stop -> stop.code().equals("leader"))
                .findFirst();
    }

    private static List<Long> people(Stop stop) {
        return stop.seats().stream().map(seat -> seat.person().personId()).toList();
    }

    private static ApprovalStep step(Stop stop) {
        ApprovalRequest request = Fixture.draft(Fixture.viewer(CLASS_HEAD, 401, Role.HEAD));
        return new ApprovalStep(request, stop, NOW, NOW);
    }

    private static Viewer viewer(long person) {
        return Fixture.viewer(person, LEADERS, Role.LEADER);
    }
}

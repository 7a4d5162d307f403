package org.liandong.approval.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Fixture.department;
import static org.liandong.approval.Fixture.faculty;
import static org.liandong.approval.Fixture.fourLevel;
import static org.liandong.approval.Fixture.node;
import static org.liandong.approval.Fixture.post;
import static org.liandong.approval.Fixture.province;
import static org.liandong.approval.Fixture.route;
import static org.liandong.approval.Fixture.university;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liandong.approval.Fixture;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.rule.Facts;
import org.liandong.rule.Predicate;

/** Where a request goes on its chain: rules A2 and A3. */
class ClimbTest {
    private static final Set<Long> NOBODY = Set.of();

    @Test
    void A3_climbsLevelByLevelToTheTop() {
        assertEquals(
                List.of("faculty-head", "university-reviewer", "university-head", "province-head"),
                codes(climb(chain(), Fixture.CLASS_HEAD)));
    }

    @Test
    void A3_ownHeadSignsBeforeItLeavesTheUnitUnlessHeFiledIt() {
        assertEquals(
                List.of("own-head", "faculty-head", "university-reviewer", "university-head", "province-head"),
                codes(climb(chain(), Fixture.CLERK)));
        assertEquals(401L, only(climb(chain(), Fixture.CLERK).first()).post().postId());
    }

    @Test
    void A3_ownHeadIsNotAskedTwiceWhereTheRouteAsksHim() {
        Chain fromFaculty = chain(province(), university(), faculty());
        assertEquals(
                List.of("faculty-head", "university-reviewer", "university-head", "province-head"),
                codes(climb(fromFaculty, Fixture.CLERK)));
    }

    @Test
    void A3_entersAtTheFirstStageAtOrAboveItsOrigin() {
        assertEquals(
                List.of("university-reviewer", "university-head", "province-head"),
                codes(climb(chain(province(), university()), Fixture.CLERK)));
    }

    @Test
    void A3_departmentClimbsThroughTheNodeItHangsUnder() {
        Chain chain = chain(province(), university(), department(5, post(501, Role.HEAD, 51L)));
        assertEquals(
                List.of("own-head", "university-reviewer", "university-head", "province-head"),
                codes(climb(chain, Fixture.CLERK)));
    }

    @Test
    void A3_lackingLevelIsSkippedAndSaid() {
        Chain withoutFaculty =
                chain(province(), university(), node(4, Level.CLASS, post(401, Role.HEAD, Fixture.CLASS_HEAD)));
        Leg first = climb(withoutFaculty, Fixture.CLASS_HEAD).first().orElseThrow();
        assertEquals("university-reviewer", only(Optional.of(first)).code());
        assertEquals(Stop.Reason.LEVEL_LACKING, first.skipped().get(0).reason());
        assertEquals("faculty-head", first.skipped().get(0).stage().code());
    }

    @Test
    void A2_emptyPostGoesToTheNextHigherPost() {
        Chain chain = chain(province(), university(), node(3, Level.FACULTY, post(301, Role.HEAD)), classNode());
        Stop first = only(climb(chain, Fixture.CLASS_HEAD).first());
        assertEquals("faculty-head", first.code());
        assertEquals(201L, first.post().postId());
    }

    @Test
    void A2_emptyPostGoesToTheUnitAdministrator() {
        Chain chain = chain(
                province(),
                node(2, Level.UNIVERSITY, post(202, Role.REVIEWER, Fixture.REVIEWER), post(203, Role.UNIT_ADMIN, 23L)));
        assertEquals(203L, only(climb(chain, Fixture.CLERK).next(20)).post().postId());
    }

    @Test
    void A2_emptyPostStopsWhereTheRouteSaysSo() {
        Chain chain = chain(node(1, Level.PROVINCE, post(101, Role.HEAD)), university(), faculty(), classNode());
        assertThrows(
                UnstaffedException.class, () -> climb(chain, Fixture.CLASS_HEAD).next(30));
    }

    @Test
    void A2_applicantNeverSignsHimself() {
        Chain chain = chain(province(), university(), faculty());
        assertEquals(
                "university-reviewer",
                only(climb(chain, Fixture.FACULTY_HEAD).first()).code());
        Stop reviewer =
                only(climb(chain(province(), university()), Fixture.REVIEWER).first());
        assertEquals(201L, reviewer.post().postId());
    }

    @Test
    void A2_sharedPostOfTheApplicantIsSignedByTheOther() {
        Chain chain = chain(
                province(), university(), node(3, Level.FACULTY, post(301, Role.HEAD, Fixture.FACULTY_HEAD, 39L)));
        assertEquals(
                301L, only(climb(chain, Fixture.FACULTY_HEAD).first()).post().postId());
    }

    @Test
    void A2_whoSignedBeforeSignsAgainOrIsSkipped() {
        Chain chain =
                chain(province(), node(2, Level.UNIVERSITY, post(201, Role.HEAD, 21L), post(202, Role.REVIEWER, 21L)));
        assertEquals(
                "university-head",
                only(new Climb(fourLevel(), chain, 1L, Set.of(21L), Facts.NONE).next(20))
                        .code());
        RouteVersion once = route(RouteStage.atLevel(10, "head", Level.UNIVERSITY, Role.HEAD, 1)
                .fallbacks(Fallback.STOP, Fallback.STOP, Fallback.SKIP));
        assertTrue(new Climb(once, chain, 1L, Set.of(21L), Facts.NONE).next(0).isEmpty());
    }

    @Test
    void A6_previewEndsWhereNobodyCouldSign() {
        Chain chain = chain(node(1, Level.PROVINCE), university(), faculty(), classNode());
        assertEquals(
                List.of("faculty-head", "university-reviewer", "university-head"),
                codes(climb(chain, Fixture.CLASS_HEAD)));
    }

    @Test
    void A5_aStageIsLeftOutWhereItsConditionDoesNotHold() {
        Predicate large = new Predicate.Compare("form.quantity", Predicate.Operator.AT_LEAST, BigDecimal.TEN, null);
        RouteVersion route = route(
                RouteStage.atLevel(10, "faculty", Level.FACULTY, Role.HEAD, 1),
                RouteStage.atLevel(20, "university", Level.UNIVERSITY, Role.HEAD, 1)
                        .onlyIf(large),
                RouteStage.atLevel(30, "province", Level.PROVINCE, Role.HEAD, 1));
        Leg small = new Climb(route, chain(), Fixture.CLASS_HEAD, NOBODY, quantity(9))
                .next(10)
                .orElseThrow();
        assertEquals("province", small.stops().get(0).code());
        assertEquals(Stop.Reason.CONDITION, small.skipped().get(0).reason(), "and it is recorded");
        assertEquals(
                "university",
                only(new Climb(route, chain(), Fixture.CLASS_HEAD, NOBODY, quantity(10)).next(10))
                        .code());
        assertEquals(
                "province",
                only(new Climb(route, chain(), Fixture.CLASS_HEAD, NOBODY, Facts.NONE).next(10))
                        .code(),
                "nothing is true of an empty value");
    }

    @Test
    void A6_stagesOfOnePositionStandSideBySide() {
        RouteVersion route = route(
                RouteStage.atLevel(10, "reviewer", Level.UNIVERSITY, Role.REVIEWER, 1),
                RouteStage.atLevel(10, "head", Level.UNIVERSITY, Role.HEAD, 1),
                RouteStage.atLevel(20, "province", Level.PROVINCE, Role.HEAD, 1));
        Climb climb = new Climb(route, chain(), Fixture.CLASS_HEAD, NOBODY, Facts.NONE);
        assertEquals(
                List.of("reviewer", "head"),
                climb.first().orElseThrow().stops().stream().map(Stop::code).toList());
        assertEquals("province", only(climb.next(10)).code());
    }

    @Test
    void A4_everyPersonInThePostGetsASeatButTheApplicantAndEachOnlyOne() {
        Chain chain = chain(
                province(),
                node(
                        2,
                        Level.UNIVERSITY,
                        post(201, Role.HEAD, 21L),
                        post(202, Role.REVIEWER, 21L, 22L, Fixture.CLERK)));
        Voting voting = new Voting(
                Map.of(Role.HEAD, 2, Role.REVIEWER, 1),
                Voting.MAJORITY.quorum(),
                Voting.MAJORITY.threshold(),
                Voting.Of.CAST,
                Voting.Tie.REJECT,
                null);
        RouteVersion route = route(RouteStage.atLevel(10, "vote", Level.UNIVERSITY, Role.REVIEWER, 1)
                .signed(Signing.VOTE, voting));
        Stop vote = only(new Climb(route, chain, Fixture.CLERK, NOBODY, Facts.NONE).next(0));
        assertEquals(
                List.of("21x2", "22x1"),
                vote.seats().stream()
                        .map(seat -> seat.person().personId() + "x" + seat.weight())
                        .toList());
    }

    @Test
    void A4_whereAllButTheApplicantSignedBeforeTheStageIsLeftOut() {
        Chain chain = chain(province(), node(2, Level.UNIVERSITY, post(201, Role.HEAD, 21L, Fixture.CLERK)));
        RouteVersion route = route(RouteStage.atLevel(10, "all", Level.UNIVERSITY, Role.HEAD, 1)
                .signed(Signing.ALL, null)
                .fallbacks(Fallback.STOP, Fallback.STOP, Fallback.SKIP));
        assertTrue(new Climb(route, chain, Fixture.CLERK, Set.of(21L), Facts.NONE)
                .next(0)
                .isEmpty());
    }

    private static Facts quantity(int quantity) {
        return name -> name.equals("form.quantity") ? Optional.of(BigDecimal.valueOf(quantity)) : Optional.empty();
    }

    private static Chain.Node classNode() {
        return node(4, Level.CLASS, post(401, Role.HEAD, Fixture.CLASS_HEAD));
    }

    private static Chain chain(Chain.Node... nodes) {
        return Fixture.chain(nodes);
    }

    private static Chain chain() {
        return Fixture.chain();
    }

    private static Climb climb(Chain chain, long filer) {
        return new Climb(fourLevel(), chain, filer, NOBODY, Facts.NONE);
    }

    /** The one stop of a leg. */
    private static Stop only(Optional<Leg> leg) {
        assertEquals(1, leg.orElseThrow().stops().size());
        return leg.get().stops().get(0);
    }

    private static List<String> codes(Climb climb) {
        return climb.preview(-1).stream()
                .flatMap(leg -> leg.stops().stream())
                .map(Stop::code)
                .toList();
    }
}

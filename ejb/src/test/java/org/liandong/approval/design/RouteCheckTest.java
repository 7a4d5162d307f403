package org.liandong.approval.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.approval.Fixture;
import org.liandong.approval.design.Finding.Kind;
import org.liandong.approval.design.StageDesign.Instead;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.FieldRights;
import org.liandong.approval.route.Place;
import org.liandong.approval.route.Share;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;
import org.liandong.calendar.Limit;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;

/** Each way in which a route can stall, and what is doubtful: the check names it at its stage (A2–A6, A9). */
class RouteCheckTest {
    private static final Design SOUND = Design.of(Fixture.fourLevel())
            .with(Design.of(Fixture.fourLevel()).stages().stream()
                    .map(stage -> instead(stage, Fallback.NEXT_HIGHER, Fallback.SKIP, Fallback.SIGN_AGAIN))
                    .toList());

    private final Town town = new Town();

    /** Everybody is there, unless a test says otherwise. */
    private static final class Town implements Situation {
        private final List<String> vacant = new ArrayList<>();
        private final Set<Role> missingOnTop = new java.util.HashSet<>();
        private Named named = new Named("宣传部", true, UnitKind.DEPARTMENT, true);

        @Override
        public List<String> vacant(Level level, Role role) {
            return vacant;
        }

        @Override
        public Optional<Named> unit(Long id, Role role) {
            return Optional.ofNullable(named);
        }

        @Override
        public boolean isStaffedOnTop(Role role) {
            return !missingOnTop.contains(role);
        }

        @Override
        public Level owner() {
            return Level.PROVINCE;
        }
    }

    @Test
    void A1_aSoundRouteHasNoFinding() {
        assertEquals(List.of(), findings(SOUND));
    }

    @Test
    void A1_noStageAtAllStalls() {
        assertEquals(List.of("NO_STAGE null"), findings(Design.EMPTY));
    }

    @Test
    void A2_anEmptyPostStallsWhereTheStageStopsThere() {
        town.vacant.addAll(List.of("甲院", "乙院", "丙院", "丁院"));
        assertEquals(List.of(), findings(SOUND), "another one signs");
        Design stops = first(stage -> instead(stage, Fallback.STOP, Fallback.SKIP, Fallback.SIGN_AGAIN));
        assertEquals(List.of("POST_EMPTY faculty-head"), findings(stops));
        assertEquals(List.of("甲院、乙院、丙院", "4"), check(stops).get(0).arguments(), "some by name, and how many");
    }

    @Test
    void A2_nobodyInsteadStalls() {
        town.missingOnTop.add(Role.HEAD);
        assertEquals(4, findings(SOUND).size());
        town.missingOnTop.add(Role.UNIT_ADMIN);
        Design admin = first(stage -> instead(stage, Fallback.UNIT_ADMIN, Fallback.SKIP, Fallback.SIGN_AGAIN));
        assertTrue(findings(admin).contains("NOBODY_INSTEAD faculty-head"));
    }

    @Test
    void A2_aNamedUnitThatIsClosedOrGoneStalls() {
        Design named = first(stage -> at(stage, Place.UNIT, null, 7L, Role.HEAD));
        assertEquals(List.of(), findings(named));
        town.named = new Situation.Named("宣传部", false, UnitKind.DEPARTMENT, true);
        assertEquals(List.of("UNIT_CLOSED faculty-head"), findings(named));
        town.named = null;
        assertEquals(List.of("UNIT_CLOSED faculty-head"), findings(named));
        town.named = new Situation.Named("专家委", true, UnitKind.EXPERT_COMMITTEE, true);
        assertEquals(List.of("NO_SUCH_POST faculty-head"), findings(named), "a body has no head");
        town.named = new Situation.Named("宣传部", true, UnitKind.DEPARTMENT, false);
        assertEquals(
                List.of("POST_EMPTY faculty-head"),
                findings(first(stage -> instead(
                        at(stage, Place.UNIT, null, 7L, Role.HEAD),
                        Fallback.STOP,
                        Fallback.SKIP,
                        Fallback.SIGN_AGAIN))));
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                Arguments.of(Kind.NO_SUCH_POST, (UnaryOperator<StageDesign>)
                        stage -> at(stage, Place.LEVEL, Level.FACULTY, null, Role.CHAIR)),
                Arguments.of(Kind.SIGNED_STOPS, (UnaryOperator<StageDesign>)
                        stage -> instead(stage, Fallback.SKIP, Fallback.SKIP, Fallback.STOP)),
                Arguments.of(Kind.APPLICANT_STOPS, (UnaryOperator<StageDesign>)
                        stage -> instead(stage, Fallback.SKIP, Fallback.STOP, Fallback.SKIP)),
                Arguments.of(Kind.CONDITION_FIELD, (UnaryOperator<StageDesign>)
                        stage -> onlyIf(stage, "{\"field\":\"form.nowhere\",\"is\":\"not_empty\"}")),
                Arguments.of(Kind.CONDITION_FIELD, (UnaryOperator<StageDesign>)
                        stage -> onlyIf(stage, "{\"field\":\"form.text\",\"is\":\"equal\",\"other\":\"form.gone\"}")),
                Arguments.of(Kind.QUORUM, (UnaryOperator<StageDesign>) stage -> vote(stage, ">1/1", null, Map.of())),
                Arguments.of(Kind.WEIGHTS, (UnaryOperator<StageDesign>)
                        stage -> vote(stage, ">=1/2", null, Map.of(Role.HEAD, 0))),
                Arguments.of(Kind.VETO_SILENT, (UnaryOperator<StageDesign>)
                        stage -> vote(stage, ">=1/2", Role.LEADER, Map.of(Role.HEAD, 1))),
                Arguments.of(Kind.RIGHTS_FIELD, (UnaryOperator<StageDesign>)
                        stage -> rights(stage, Set.of("nowhere"), Set.of())),
                Arguments.of(Kind.WRITES_HIDDEN, (UnaryOperator<StageDesign>)
                        stage -> rights(stage, Set.of("text"), Set.of("text"))),
                Arguments.of(Kind.LIMIT_FIELD, (UnaryOperator<StageDesign>)
                        stage -> within(stage, -2, Limit.Anchor.FIELD, "nowhere")),
                Arguments.of(Kind.LIMIT_WHOLE, (UnaryOperator<StageDesign>)
                        stage -> within(stage, -2, Limit.Anchor.WHOLE, null)),
                Arguments.of(Kind.LIMIT_BEFORE, (UnaryOperator<StageDesign>)
                        stage -> within(stage, -2, Limit.Anchor.ARRIVAL, null)),
                Arguments.of(Kind.MAY_LACK, (UnaryOperator<StageDesign>) stage -> instead(
                        at(stage, Place.COOPERATING, null, null, Role.HEAD),
                        Fallback.STOP,
                        Fallback.SKIP,
                        Fallback.SKIP)));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void A2_A4_A5_A9_eachFaultIsNamedAtItsStage(Kind kind, UnaryOperator<StageDesign> change) {
        assertEquals(List.of(kind + " faculty-head"), findings(first(change)));
    }

    @Test
    void A6_whatStandsSideBySideAsksDifferentPosts() {
        Design same = SOUND.with(Stream.concat(
                        SOUND.stages().stream(),
                        Stream.of(named(SOUND.stages().get(3), "again").placed(true)))
                .toList());
        assertEquals(List.of("BESIDE_SAME again"), findings(same));
        Design behind = SOUND.with(Stream.concat(
                        SOUND.stages().stream(), Stream.of(named(SOUND.stages().get(3), "again")))
                .toList());
        assertEquals(List.of(), findings(behind));
    }

    @Test
    void A2_whatIsWrittenAfterItWasWithheldIsDoubtful() {
        Design design = SOUND.with(List.of(
                rights(SOUND.stages().get(0), Set.of(), Set.of("text")),
                rights(SOUND.stages().get(1), Set.of("text"), Set.of())));
        assertEquals(List.of("HIDDEN_EARLIER university-reviewer"), findings(design));
        assertFalse(check(design).get(0).kind().stalls());
    }

    @Test
    void A5_whereEveryStageHasAConditionNobodyMaySign() {
        Design design =
                SOUND.with(List.of(onlyIf(SOUND.stages().get(0), "{\"field\":\"form.text\",\"is\":\"not_empty\"}")));
        assertEquals(List.of("ALL_CONDITIONAL null"), findings(design));
    }

    @Test
    void A1_whatStallsStandsFirst() {
        Design design = SOUND.with(List.of(
                instead(SOUND.stages().get(0), Fallback.SKIP, Fallback.STOP, Fallback.SKIP),
                instead(SOUND.stages().get(1), Fallback.SKIP, Fallback.SKIP, Fallback.STOP)));
        assertEquals(List.of("SIGNED_STOPS university-reviewer", "APPLICANT_STOPS faculty-head"), findings(design));
    }

    /** Every kind is tried here; a new one needs its case. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsCase(Kind kind) throws Exception {
        String source = java.nio.file.Files.readString(
                java.nio.file.Path.of("src/test/java/org/liandong/approval/design/RouteCheckTest.java"));
        boolean above = kind == Kind.ABOVE_OWNER; // tried with a real tree: DesignIT
        assertTrue(above || source.contains(kind.name() + " ") || source.contains("Kind." + kind.name() + ","));
    }

    private List<String> findings(Design design) {
        return check(design).stream()
                .map(finding -> finding.kind() + " " + finding.stage())
                .toList();
    }

    private List<Finding> check(Design design) {
        return new RouteCheck(design, Set.of("task", "text", "items"), Set.of("form.text", "form.items.quantity"), town)
                .findings();
    }

    /** The sound route with a changed first stage. */
    private static Design first(UnaryOperator<StageDesign> change) {
        return SOUND.with(change.apply(SOUND.stages().get(0)));
    }

    private static StageDesign instead(StageDesign stage, Fallback empty, Fallback applicant, Fallback signed) {
        return copy(
                stage,
                stage.place(),
                stage.level(),
                stage.unitId(),
                stage.who(),
                stage.limit(),
                new Instead(empty, applicant, signed),
                stage.rights());
    }

    private static StageDesign at(StageDesign stage, Place place, Level level, Long unit, Role who) {
        return copy(stage, place, level, unit, who, stage.limit(), stage.instead(), stage.rights());
    }

    private static StageDesign rights(StageDesign stage, Set<String> write, Set<String> hide) {
        return copy(
                stage,
                stage.place(),
                stage.level(),
                stage.unitId(),
                stage.who(),
                stage.limit(),
                stage.instead(),
                new FieldRights(write, hide));
    }

    private static StageDesign within(StageDesign stage, int amount, Limit.Anchor anchor, String field) {
        Limit limit = new Limit(amount, Limit.Unit.WORKING_DAYS, anchor, field, List.of(), Limit.Expiry.LATE, 0);
        return copy(
                stage,
                stage.place(),
                stage.level(),
                stage.unitId(),
                stage.who(),
                limit,
                stage.instead(),
                stage.rights());
    }

    private static StageDesign copy(
            StageDesign stage,
            Place place,
            Level level,
            Long unit,
            Role who,
            Limit limit,
            Instead instead,
            FieldRights rights) {
        return new StageDesign(
                stage.code(),
                stage.name(),
                stage.nameEn(),
                stage.beside(),
                place,
                level,
                unit,
                who,
                stage.signing(),
                stage.voting(),
                limit,
                stage.opinionRequired(),
                instead,
                stage.condition(),
                rights,
                stage.withheld());
    }

    private static StageDesign onlyIf(StageDesign stage, String condition) {
        return with(stage, stage.code(), stage.signing(), stage.voting(), condition);
    }

    private static StageDesign vote(StageDesign stage, String quorum, Role veto, Map<Role, Integer> weights) {
        Voting voting =
                new Voting(weights, Share.of(quorum), Share.of(">1/2"), Voting.Of.CAST, Voting.Tie.REJECT, veto);
        return with(stage, stage.code(), Signing.VOTE, voting, stage.condition());
    }

    private static StageDesign named(StageDesign stage, String code) {
        return with(stage, code, stage.signing(), stage.voting(), stage.condition());
    }

    private static StageDesign with(StageDesign stage, String code, Signing signing, Voting voting, String condition) {
        return new StageDesign(
                code,
                stage.name(),
                stage.nameEn(),
                stage.beside(),
                stage.place(),
                stage.level(),
                stage.unitId(),
                stage.who(),
                signing,
                voting,
                stage.limit(),
                stage.opinionRequired(),
                stage.instead(),
                condition,
                stage.rights(),
                stage.withheld());
    }
}

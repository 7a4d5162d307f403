package org.liandong.approval.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liandong.approval.Fixture.department;
import static org.liandong.approval.Fixture.faculty;
import static org.liandong.approval.Fixture.node;
import static org.liandong.approval.Fixture.post;
import static org.liandong.approval.Fixture.province;
import static org.liandong.approval.Fixture.university;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liandong.approval.Fixture;
import org.liandong.approval.request.Rail;
import org.liandong.approval.request.RequestState;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.Node;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.rule.Facts;

/** An answer climbs to the unit that gave the task, and no further (A2, D1). */
class AnswerClimbTest {
    private static final Node CLASS = node(4, Level.CLASS, post(401, Role.HEAD, Fixture.CLASS_HEAD));
    private static final RouteStage ACCEPT = RouteStage.atSubject(50, "accept", Role.REVIEWER, 5)
            .fallbacks(Fallback.NEXT_HIGHER, Fallback.NEXT_HIGHER, Fallback.SIGN_AGAIN);

    @Test
    void D1_isAcceptedByWhoGaveIt() {
        assertEquals(List.of("own-head@4", "accept@2"), stops(direct(), university(), Fixture.CLERK));
        assertEquals(List.of("accept@2"), stops(direct(), university(), Fixture.CLASS_HEAD));
        assertEquals(
                List.of("accept@3"),
                stops(direct(), faculty(), Fixture.CLASS_HEAD),
                "no reviewer there: its head does");
    }

    @Test
    void D1_levelByLevelEndsAtTheLevelOfWhoGaveIt() {
        assertEquals(
                List.of("faculty-head@3", "accept@2"),
                stops(byLevels(), university(), Fixture.CLASS_HEAD),
                "the university's own stages are the giver's");
        assertEquals(List.of("accept@3"), stops(byLevels(), faculty(), Fixture.CLASS_HEAD));
        assertEquals(
                List.of("faculty-head@3", "university-reviewer@2", "university-head@2", "accept@1"),
                stops(byLevels(), province(), Fixture.CLASS_HEAD));
    }

    @Test
    void D1_aDepartmentOffTheChainAcceptsWhatItGave() {
        Node giver = department(5, post(501, Role.HEAD, 51L));
        assertEquals(List.of("accept@5"), stops(direct(), giver, Fixture.CLASS_HEAD));
        Node empty = department(5);
        assertEquals(
                List.of("accept@2"),
                stops(direct(), empty, Fixture.CLASS_HEAD),
                "nobody there: the head of the node of its level");
    }

    @Test
    void railEndsWhereItIsAccepted() {
        assertEquals("PHOO", rail(faculty(), Level.FACULTY));
        assertEquals("PPHO", rail(university(), Level.UNIVERSITY));
        assertEquals("HWWW", rail(province(), Level.CLASS));
    }

    private static String rail(Node giver, Level here) {
        return Rail.at(direct(), chain(giver), here, RequestState.RUNNING);
    }

    private static List<String> stops(RouteVersion route, Node giver, Long filer) {
        return new Climb(route, chain(giver), filer, Set.of(), Facts.NONE)
                .preview(-1).stream()
                        .flatMap(leg -> leg.stops().stream())
                        .map(stop -> stop.code() + "@" + stop.unit().unitId())
                        .toList();
    }

    private static Chain chain(Node giver) {
        return new Chain(List.of(province(), university(), faculty(), CLASS), giver, List.of(), List.of());
    }

    private static RouteVersion direct() {
        return Fixture.route(ACCEPT);
    }

    private static RouteVersion byLevels() {
        return Fixture.route(Stream.concat(
                        Fixture.fourLevel().stages().stream().filter(stage -> stage.level() != Level.PROVINCE),
                        Stream.of(ACCEPT))
                .toArray(RouteStage[]::new));
    }
}

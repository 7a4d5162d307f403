package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Fixture.CLASS_HEAD;
import static org.liandong.approval.Fixture.node;
import static org.liandong.approval.Fixture.post;
import static org.liandong.approval.Fixture.province;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.RouteVersion;
import org.liandong.approval.route.Signing;
import org.liandong.calendar.WorkingTime;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Chain.ChainPost;
import org.liandong.organisation.Chain.InCharge;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;
import org.liandong.rule.Facts;

/** What becomes of seats when posts and charges change hands: rules A2 and A4. */
class ReseatingTest {
    private static final long LEADERS = 209;
    private static final long FACULTY = 3;
    private static final long UNIVERSITY = 2;
    private static final long FIRST = 61;
    private static final long SECOND = 62;

    private final Movement movement = new Movement(new WorkingTime());

    @Test
    void A4_theSeatGoesToWhoHasChargeNowAndStaysWithWhoStillHasIt() {
        Docket docket = opened(leader(Fallback.SKIP), leaders(has(FIRST, FACULTY)));
        assertFalse(reseat(docket, leaders(has(FIRST, FACULTY), has(SECOND, 4))), "nobody is pushed out");
        assertEquals("leader [61]", standing(docket));
        assertTrue(reseat(docket, leaders(has(SECOND, UNIVERSITY))));
        assertEquals("leader [62]", standing(docket));
        assertFalse(reseat(docket, leaders(has(SECOND, UNIVERSITY))));
    }

    @Test
    void A4_withoutAnybodyInChargeTheStageDoesWhatItSaysOfAnEmptyPost() {
        Docket skips = opened(leader(Fallback.SKIP), leaders(has(FIRST, FACULTY)));
        reseat(skips, leaders());
        assertEquals("province [null]", standing(skips));
        Docket higher = opened(leader(Fallback.NEXT_HIGHER), leaders(has(FIRST, FACULTY)));
        reseat(higher, leaders());
        assertEquals("leader [null]", standing(higher));
        assertEquals(201L, higher.open().get(0).postId());
    }

    @Test
    void A4_whereNobodyIsLeftAtTheUnitItsNextHigherPostSignsInsteadAndTheStageIsNotLeftOut() {
        RouteStage all = RouteStage.atLevel(10, "faculty", Level.FACULTY, Role.HEAD, 1)
                .signed(Signing.ALL, null)
                .fallbacks(Fallback.NEXT_HIGHER, Fallback.SKIP, Fallback.SIGN_AGAIN);
        Docket docket = opened(all, heads(FIRST, SECOND));
        assertEquals("faculty [61, 62]", standing(docket));
        reseat(docket, heads());
        assertEquals("faculty [null]", standing(docket));
        assertEquals(201L, docket.open().get(0).postId());
    }

    private Docket opened(RouteStage stage, Chain chain) {
        RouteVersion route = new RouteVersion(
                new ApprovalRoute("test", "test", "report"),
                1,
                false,
                List.of(stage, RouteStage.atLevel(20, "province", Level.PROVINCE, Role.HEAD, 1)));
        Viewer filer = Fixture.viewer(CLASS_HEAD, 401, Role.HEAD);
        Docket docket = new Docket(
                ApprovalRequest.draft(route, filer, filer.posts().get(0), "class", "HWWW", "title", Fixture.NOW),
                new ArrayList<>(),
                filer,
                List.of(),
                Fixture.NOW);
        movement.goOn(Act.unasked(docket, chain, Facts.NONE), -1);
        return docket;
    }

    private boolean reseat(Docket docket, Chain chain) {
        return new Reseating(movement).reseat(Act.unasked(docket, chain, Facts.NONE));
    }

    private static RouteStage leader(Fallback empty) {
        return RouteStage.atLevel(10, "leader", Level.UNIVERSITY, Role.LEADER, 1)
                .fallbacks(empty, Fallback.SKIP, Fallback.SIGN_AGAIN);
    }

    private static InCharge has(long leader, long unit) {
        return new InCharge(LEADERS, leader, unit);
    }

    private static Chain leaders(InCharge... charges) {
        return chain(List.of(30L)).charged(Arrays.asList(charges));
    }

    private static Chain heads(Long... ofFaculty) {
        return chain(Arrays.asList(ofFaculty));
    }

    private static Chain chain(List<Long> facultyHeads) {
        ChainPost heads = post(301, Role.HEAD, facultyHeads.toArray(Long[]::new));
        return Fixture.chain(
                province(),
                node(
                        UNIVERSITY,
                        Level.UNIVERSITY,
                        post(201, Role.HEAD, 21L),
                        post(LEADERS, Role.LEADER, FIRST, SECOND)),
                node(FACULTY, Level.FACULTY, heads),
                node(4, Level.CLASS, post(401, Role.HEAD, CLASS_HEAD)));
    }

    /** Where it stands, and who sits there; null = whoever holds the post. */
    private static String standing(Docket docket) {
        List<ApprovalStep> open = docket.open();
        return open.get(0).code() + " "
                + open.get(0).free().stream().map(seat -> seat.personId()).toList();
    }
}

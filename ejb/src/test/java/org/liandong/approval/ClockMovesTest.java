package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Fixture.CLASS_HEAD;
import static org.liandong.approval.Fixture.node;
import static org.liandong.approval.Fixture.post;
import static org.liandong.approval.Fixture.province;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.RouteStage;
import org.liandong.approval.route.RouteVersion;
import org.liandong.approval.route.Signing;
import org.liandong.calendar.Limit;
import org.liandong.calendar.Limit.Anchor;
import org.liandong.calendar.Limit.Expiry;
import org.liandong.calendar.Limit.Unit;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.Zones;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;
import org.liandong.rule.Facts;

/** What time does to a request: rule A9, and of A4 what becomes of a vote whose time is over. */
class ClockMovesTest {
    private static final long FIRST = 31;
    private static final long SECOND = 32;
    private static final long HEAD = 21;
    private static final Viewer FILER = Fixture.viewer(CLASS_HEAD, 401, Role.HEAD);

    private final Movement movement = new Movement(new WorkingTime());
    private final List<String> journal = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Chain chain = chain(FIRST, SECOND);
    private Docket docket;
    private Instant looked;

    @Test
    void A9_springFestivalIsNotCountedAndItsMakeUpSaturdayIs() {
        open(
                stage(new Limit(5, Unit.WORKING_DAYS, Anchor.ARRIVAL, null, List.of(-1, 1), Expiry.TELL_HEAD, 0)),
                at("2026-02-12", 10));
        assertEquals(at("2026-02-26", 17), step().dueAt());
        at("2026-02-25", 16, "");
        at("2026-02-25", 18, "REMIND");
        at("2026-02-26", 16, "");
        at("2026-02-26", 18, "EXPIRE");
        at("2026-02-27", 18, "REMIND");
        at("2026-12-31", 18, "");
        assertEquals(
                List.of(
                        "REMINDED 31",
                        "REMINDED 32",
                        "OVERDUE 31",
                        "OVERDUE 32",
                        "OVERDUE_BELOW 21",
                        "REMINDED 31",
                        "REMINDED 32"),
                told,
                "each once");
        assertTrue(step().isOpen(), "silence approves nothing");
    }

    @Test
    void A9_whatBecameDueWhileNobodyLookedIsDoneOnce() {
        open(
                stage(new Limit(2, Unit.DAYS, Anchor.ARRIVAL, null, List.of(-1, 1, 2, 3), Expiry.LATE, 0)),
                at("2026-03-02", 10));
        at("2026-03-14", 10, "EXPIRE");
        at("2026-03-14", 11, "");
        open(
                stage(new Limit(20, Unit.WORKING_DAYS, Anchor.ARRIVAL, null, List.of(-3, -2, -1), Expiry.LATE, 0)),
                at("2026-03-02", 10));
        at("2026-03-30", 9, "REMIND");
    }

    @Test
    void yudao1018_aReminderIsNotLostAfterAReturn() {
        open(
                stage(new Limit(3, Unit.WORKING_DAYS, Anchor.ARRIVAL, null, List.of(-1), Expiry.LATE, 0)),
                at("2026-03-02", 10));
        at("2026-03-04", 18, "REMIND");
        Act back = act(at("2026-03-04", 19));
        movement.leave(back, Verdict.RETURNED);
        movement.backToApplicant(back, null, Level.FACULTY);
        assertEquals(
                Optional.empty(), movement.clocks().next(docket, chain), "nobody is late while the applicant has it");
        at("2026-03-20", 18, "");
        Act again = act(at("2026-03-23", 10));
        docket.request().submit(again.now());
        movement.goOn(again, -1);
        assertEquals(at("2026-03-26", 17), step().dueAt(), "the clock of the stage begins anew");
        at("2026-03-25", 18, "REMIND");
        at("2026-03-26", 18, "EXPIRE");
    }

    @Test
    void A9_aQuestionStopsTheClockOfTheStageAndNotThatOfTheWhole() {
        open(
                new Limit(8, Unit.WORKING_DAYS, Anchor.ARRIVAL, null, List.of(), Expiry.LATE, 0),
                null,
                stage(new Limit(3, Unit.WORKING_DAYS, Anchor.ARRIVAL, null, List.of(-1), Expiry.LATE, 0)),
                at("2026-03-02", 10));
        Signer own = step().seats().all().get(0);
        Signer asked = step().open(
                        Signer.Kind.ASK,
                        new Signer.Seated(9L, Role.CLERK, 3L, "f", 99L, "P99"),
                        own,
                        Join.BESIDE,
                        FILER,
                        at("2026-03-03", 10));
        at("2026-03-10", 18, "");
        step().sign(asked, Verdict.ANSWERED, FILER, null, at("2026-03-11", 10));
        movement.prolong(act(at("2026-03-11", 10)), List.of(step()), at("2026-03-03", 10));
        assertEquals(at("2026-03-13", 17), step().dueAt(), "six working days were waited");
        at("2026-03-12", 16, "");
        at("2026-03-12", 18, "REMIND EXPIRE"); // of the stage, and of the whole, which has gone on
        at("2026-03-13", 18, "EXPIRE");
    }

    @Test
    void A9_whoIsLateMayStillActAndTheHeadMayInHisStead() {
        open(stage(hours(4, Expiry.ESCALATE)), at("2026-03-02", 10));
        at("2026-03-02", 15, "EXPIRE ESCALATE");
        at("2026-03-09", 15, "");
        assertEquals(
                List.of(301L, 201L), step().free().stream().map(Signer::postId).toList());
        Signer late = step().seats().all().get(0);
        step().sign(late, Verdict.APPROVED, viewer(FIRST), null, at("2026-03-09", 16));
        assertEquals(Optional.of(Verdict.APPROVED), step().result(docket.voting(step())));

        open(stage(hours(4, Expiry.ESCALATE)).signed(Signing.ALL, null), at("2026-03-02", 10));
        at("2026-03-02", 15, "EXPIRE ESCALATE");
        Signer head = step().seats().all().get(2);
        step().sign(head, Verdict.REJECTED, viewer(HEAD), null, at("2026-03-02", 16));
        assertEquals(Optional.of(Verdict.REJECTED), step().result(docket.voting(step())), "he decides for all");
    }

    @Test
    void A9_theHeadDecidesForAllWhoAreLateOrNotAtAll() {
        open(stage(hours(4, Expiry.LATE)).signed(Signing.VOTE, null), at("2026-03-02", 10));
        at("2026-03-02", 15, "EXPIRE ESCALATE");
        Signer head = step().seats().all().get(2);
        step().sign(head, Verdict.ABSTAINED, viewer(HEAD), null, at("2026-03-02", 16));
        assertEquals(Optional.empty(), step().result(docket.voting(step())), "an abstention approves nothing");
        assertEquals(
                Optional.empty(),
                step().seats().askedOf(Fixture.viewer(HEAD, 201, Role.HEAD), "t"),
                "who may decide was not asked for advice");

        open(stage(hours(4, Expiry.ESCALATE)).signed(Signing.ALL, null), at("2026-03-02", 10));
        Signer first = step().seats().all().get(0);
        step().sign(first, Verdict.APPROVED, viewer(FIRST), null, at("2026-03-02", 11));
        at("2026-03-02", 15, "EXPIRE ESCALATE");
        Signer over = step().seats().all().get(2);
        step().sign(over, Verdict.APPROVED, viewer(HEAD), null, at("2026-03-02", 16));
        assertEquals(
                Optional.of(over), docket.decidedAfter(step(), first), "so nobody takes back what he signed before");
    }

    @Test
    void A9_timeInWhichQuestionsStoodOpenIsGivenBackWhoeverEndsThem() {
        open(
                stage(new Limit(3, Unit.WORKING_DAYS, Anchor.ARRIVAL, null, List.of(), Expiry.LATE, 0)),
                at("2026-03-02", 10));
        Signer own = step().seats().all().get(0);
        Signer first = question(own, 91L, "2026-03-03");
        Signer second = question(own, 92L, "2026-03-06");
        at("2026-03-09", 10, "");
        step().sign(first, Verdict.ANSWERED, FILER, null, at("2026-03-09", 10));
        movement.questionEnded(act(at("2026-03-09", 10)), step(), first);
        assertEquals(at("2026-03-05", 17), step().dueAt(), "one is open still");
        step().end(second, Verdict.REMOVED, at("2026-03-10", 10));
        movement.questionEnded(act(at("2026-03-10", 10)), step(), second);
        assertEquals(at("2026-03-12", 17), step().dueAt(), "two days were left when the first was asked");
        at("2026-03-12", 18, "EXPIRE");
    }

    @Test
    void A9_aLimitThatRanOutUnseenIsSaidWhenItCanBe() {
        Limit whole = new Limit(5, Unit.WORKING_DAYS, Anchor.FILED, null, List.of(), Expiry.LATE, 0);
        open(
                whole,
                null,
                stage(new Limit(20, Unit.WORKING_DAYS, Anchor.ARRIVAL, null, List.of(), Expiry.LATE, 0)),
                at("2026-03-02", 10));
        docket.request().suspend(at("2026-03-03", 10));
        at("2026-03-20", 10, "");
        docket.request().resume();
        at("2026-03-20", 11, "EXPIRE"); // of the whole, while the request lay still
        at("2026-03-20", 12, "");
        step().prolong(at("2026-03-10", 17), at("2026-03-20", 13)); // as an administrator gives one that is over
        assertEquals(Optional.of(at("2026-03-10", 17)), movement.clocks().next(docket, chain), "at once");
        at("2026-03-20", 14, "EXPIRE");
        step().prolong(at("2026-03-11", 17), at("2026-03-20", 15));
        at("2026-03-20", 16, "");
        step().prolong(at("2026-03-25", 17), at("2026-03-20", 17));
        at("2026-03-25", 18, "EXPIRE");
    }

    @Test
    void A9_theTimeOfTheWholeDoesNotBeginAnewAfterAReturn() {
        Limit whole = new Limit(10, Unit.WORKING_DAYS, Anchor.FILED, null, List.of(), Expiry.LATE, 0);
        open(
                whole,
                null,
                stage(new Limit(5, Unit.WORKING_DAYS, Anchor.ARRIVAL, null, List.of(), Expiry.LATE, 0)),
                at("2026-03-02", 10));
        Act back = act(at("2026-03-04", 10));
        movement.leave(back, Verdict.RETURNED);
        movement.backToApplicant(back, null, Level.FACULTY);
        Act again = act(at("2026-03-10", 10));
        docket.request().submit(again.now());
        movement.beginWhole(again);
        movement.goOn(again, -1);
        assertEquals(at("2026-03-16", 17), docket.request().wholeDueAt());
    }

    @Test
    void A4_aVoteThatLeadsNowhereGoesToTheHeadInsteadOfHoldingTheClock() {
        chain = Fixture.chain(
                node(1, Level.PROVINCE, post(101, Role.HEAD)),
                node(2, Level.UNIVERSITY, post(201, Role.HEAD, HEAD)),
                node(3, Level.FACULTY, post(301, Role.REVIEWER, FIRST, SECOND)),
                node(4, Level.CLASS, post(401, Role.HEAD, CLASS_HEAD)));
        open(stage(hours(4, Expiry.LATE)).signed(Signing.VOTE, null), at("2026-03-02", 10));
        step().sign(step().seats().all().get(0), Verdict.APPROVED, viewer(FIRST), null, at("2026-03-02", 11));
        at("2026-03-02", 15, "EXPIRE ESCALATE");
    }

    private Signer question(Signer own, long who, String day) {
        return step().open(
                        Signer.Kind.ASK,
                        new Signer.Seated(who, Role.CLERK, 3L, "f", who, "P" + who),
                        own,
                        Join.BESIDE,
                        FILER,
                        at(day, 10));
    }

    @Test
    void A4_aVoteWhoseTimeIsOverIsCountedAndOneWithTooFewVotesGoesToTheHead() {
        open(stage(hours(4, Expiry.LATE)).signed(Signing.VOTE, null), at("2026-03-02", 10));
        step().sign(step().seats().all().get(0), Verdict.APPROVED, viewer(FIRST), null, at("2026-03-02", 11));
        at("2026-03-02", 15, "EXPIRE COUNTED");
        assertEquals("province", step().code(), "half of them have voted: that is enough");

        open(stage(hours(4, Expiry.LATE)).signed(Signing.VOTE, null), at("2026-03-02", 10));
        at("2026-03-02", 15, "EXPIRE ESCALATE");
        step().sign(step().seats().all().get(2), Verdict.APPROVED, viewer(HEAD), null, at("2026-03-02", 16));
        assertEquals(Optional.of(Verdict.APPROVED), step().result(docket.voting(step())));
    }

    @Test
    void A9_onlyAnApplicantWhoIsLateForfeits() {
        Limit days = new Limit(5, Unit.DAYS, Anchor.ARRIVAL, null, List.of(-1), Expiry.FORFEIT, 0);
        open(null, days, stage(hours(4, Expiry.FORFEIT)), at("2026-03-02", 10));
        at("2026-03-02", 15, "EXPIRE");
        assertEquals(RequestState.RUNNING, docket.request().state());
        Act back = act(at("2026-03-03", 10));
        movement.leave(back, Verdict.RETURNED);
        movement.backToApplicant(back, null, Level.FACULTY);
        assertEquals(at("2026-03-08", 17), docket.request().dueAt());
        at("2026-03-06", 18, "REMIND");
        at("2026-03-08", 18, "EXPIRE FORFEIT");
        assertEquals(RequestState.FORFEITED, docket.request().state());
        at("2026-03-30", 18, "");
    }

    @Test
    void A9_limitsCountFromFieldsBackwardsAndFromTheWhole() {
        Facts facts = name -> name.equals("form.held") ? Optional.of("2026-03-20") : Optional.empty();
        Limit before = new Limit(-2, Unit.WORKING_DAYS, Anchor.FIELD, "held", List.of(), Expiry.LATE, 0);
        Limit whole = new Limit(10, Unit.WORKING_DAYS, Anchor.FILED, null, List.of(), Expiry.LATE, 0);
        Limit back = new Limit(-3, Unit.WORKING_DAYS, Anchor.WHOLE, null, List.of(), Expiry.LATE, 0);
        open(whole, null, stage(before), at("2026-03-02", 10), facts);
        assertEquals(at("2026-03-18", 17), step().dueAt());
        open(whole, null, stage(before), at("2026-03-02", 10), Facts.NONE);
        assertEquals(at("2026-03-04", 17), step().dueAt(), "an empty field: from the arrival on");
        open(whole, null, stage(back), at("2026-03-02", 10), facts);
        assertEquals(at("2026-03-16", 17), docket.request().wholeDueAt());
        assertEquals(at("2026-03-11", 17), step().dueAt(), "three before the end");
        open(whole, null, stage(before), at("2026-03-19", 10), facts);
        assertEquals(at("2026-03-19", 17), step().dueAt(), "never over before it begins");
    }

    private static Limit hours(int amount, Expiry expiry) {
        return new Limit(amount, Unit.HOURS, Anchor.ARRIVAL, null, List.of(), expiry, 0);
    }

    private static RouteStage stage(Limit limit) {
        return RouteStage.atLevel(10, "faculty", Level.FACULTY, Role.REVIEWER, 9)
                .within(limit)
                .fallbacks(Fallback.NEXT_HIGHER, Fallback.SKIP, Fallback.SIGN_AGAIN);
    }

    private void open(RouteStage stage, Instant now) {
        open(null, null, stage, now);
    }

    private void open(Limit whole, Limit returned, RouteStage stage, Instant now) {
        open(whole, returned, stage, now, Facts.NONE);
    }

    private void open(Limit whole, Limit returned, RouteStage stage, Instant now, Facts facts) {
        RouteStage last = RouteStage.atLevel(20, "province", Level.PROVINCE, Role.HEAD, 60);
        RouteVersion route = new RouteVersion(new ApprovalRoute("t", "t", "report"), 1, false, List.of(stage, last))
                .within(whole, returned);
        ApprovalRequest request =
                ApprovalRequest.draft(route, FILER, FILER.posts().get(0), "class", "HWWW", "title", now);
        docket = new Docket(request, new ArrayList<>(), FILER, List.of(), now);
        Act act = Act.unasked(docket, chain, facts);
        request.submit(now);
        movement.beginWhole(act);
        movement.goOn(act, -1);
        looked = now;
        told.clear();
    }

    /** Somebody acts at a moment, without whom the clock was looked at before. */
    private Act act(Instant now) {
        docket = new Docket(docket.request(), docket.steps(), FILER, List.of(), now);
        return Act.unasked(docket, chain, Facts.NONE);
    }

    /** The clock is looked at; what the journal says of it then. */
    private void at(String day, int hour, String expected) {
        Instant now = at(day, hour);
        Act act = act(now);
        new ClockMoves(movement).tick(act, looked);
        looked = now;
        assertEquals(
                expected,
                String.join(
                        " ",
                        act.lines().stream()
                                .map(Act.Line::action)
                                .map(JournalAction::name)
                                .toList()),
                day + " " + hour);
        act.news().forEach(news -> news.people().forEach(person -> told.add(news.kind() + " " + person)));
        Optional<Instant> next = movement.clocks().next(docket, chain);
        assertTrue(next.isEmpty() || next.get().isAfter(now), "what is next is to come");
    }

    private ApprovalStep step() {
        return docket.open().get(0);
    }

    private static Instant at(String day, int hour) {
        return LocalDate.parse(day)
                .atTime(LocalTime.of(hour, 0))
                .atZone(Zones.HOME)
                .toInstant();
    }

    private static Viewer viewer(long person) {
        return Fixture.viewer(person, 301, Role.REVIEWER);
    }

    private static Chain chain(Long... reviewers) {
        return Fixture.chain(
                province(),
                node(2, Level.UNIVERSITY, post(201, Role.HEAD, HEAD)),
                node(3, Level.FACULTY, post(301, Role.REVIEWER, reviewers)),
                node(4, Level.CLASS, post(401, Role.HEAD, CLASS_HEAD)));
    }
}

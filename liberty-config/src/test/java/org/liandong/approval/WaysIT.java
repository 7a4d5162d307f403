package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.REVIEWER;
import static org.liandong.approval.Requests.STATION;
import static org.liandong.approval.Requests.UNIVERSITY;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.guard.AlreadyDecidedException;
import org.liandong.approval.guard.ConsultationOpenException;
import org.liandong.approval.guard.NotInThisModeException;
import org.liandong.approval.guard.NotOfficeException;
import org.liandong.approval.guard.NotOwnerException;
import org.liandong.approval.guard.NotSignerException;
import org.liandong.approval.guard.NotWaitingException;
import org.liandong.approval.guard.NotYourTurnException;
import org.liandong.approval.guard.OwnRequestException;
import org.liandong.approval.guard.SecondPersonException;
import org.liandong.approval.guard.StaleContentException;
import org.liandong.approval.guard.UrgedTodayException;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.view.RequestView;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Role;
import org.liandong.organisation.staffing.DeputyService;
import org.liandong.organisation.staffing.StaffingService;
import org.liandong.test.Await;
import org.liandong.test.TestArchive;

/** Every way of signing and acting on a request (A4–A8, A12), on each database. */
@ExtendWith(ArquillianExtension.class)
class WaysIT {
    private static final String REVIEWER_2 = "uni1-reviewer2";
    private static final String CLERK = "uni1-clerk";
    private static final String DEPARTMENT = "uni1-dept1-head";
    private static final String ADMIN = "uni1-admin";
    private static final String SECOND = "uni1-leader";
    private static final String STRANGER = "uni2-head";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    private Requests requests;

    @Inject
    private CurrentUser user;

    @Inject
    private DeputyService deputies;

    @Inject
    private StaffingService staffing;

    @Inject
    private Directory directory;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A6_cooperatingDepartmentsActBesideTheReviewersAndAreJoined() throws Exception {
        Long id = requests.atUniversity("joint", unit(DEPARTMENT));
        assertEquals(2, requests.waiting(id), "the department, and the first of the reviewers in turn");
        assertEquals(1, requests.rows(DEPARTMENT, Tab.TODO, id).size());
        assertEquals(1, requests.rows(REVIEWER, Tab.TODO, id).size());
        assertEquals(0, requests.rows(REVIEWER_2, Tab.TODO, id).size());
        NotYourTurnException turn =
                assertThrows(NotYourTurnException.class, () -> requests.act(REVIEWER_2, id, ApprovalAction.APPROVE));
        assertEquals(List.of("林晓"), turn.arguments());
        requests.act(DEPARTMENT, id, ApprovalAction.APPROVE);
        assertEquals(1, requests.view(STATION, id).steps().size(), "the reviewers are waited for");
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        assertEquals(1, requests.rows(REVIEWER_2, Tab.TODO, id).size(), "now it is his turn");
        assertThrows(AlreadyDecidedException.class, () -> requests.act(REVIEWER, id, ApprovalAction.APPROVE));
        requests.act(REVIEWER_2, id, ApprovalAction.APPROVE);
        assertEquals(
                "university-head", requests.view(STATION, id).steps().get(0).code());
        requests.act(UNIVERSITY, id, ApprovalAction.APPROVE);
        RequestView end = requests.view(STATION, id);
        assertEquals(RequestState.APPROVED, end.state());
        assertEquals("PPPO", end.rail());
        assertTrue(requests.isSound(id));
        assertEquals(0, requests.waiting(id));
        assertThrows(NotFoundException.class, () -> requests.view(STRANGER, id));
    }

    @Test
    void A9_anExtensionIsAskedForInTimeOnceAndConfirmed() throws Exception {
        secondAdministrator();
        requests.route(980, "timed", "{}", "{\"is\":\"EMPTY\",\"field\":\"form.none\"}");
        requests.run(
                "update approval_route set owner_id = (select id from org_unit where name = '示范理工大学') where id = 981");
        requests.run(
                "update route_stage set time_limit = '{\"amount\":2,\"unit\":\"WORKING_DAYS\",\"anchor\":\"ARRIVAL\","
                        + "\"reminders\":[],\"expiry\":\"ESCALATE\",\"extension\":3}' where id = 983");
        Long asked = requests.draft("timed");
        requests.act(STATION, asked, ApprovalAction.SUBMIT);
        while (!codes(requests.view(STATION, asked)).contains("first")) {
            requests.act(FACULTY, asked, ApprovalAction.APPROVE);
        }
        Instant due = requests.view(STATION, asked).steps().get(0).due();
        assertThrows(InvalidInputException.class, () -> extend(FACULTY, asked, 4), "at most three");
        assertThrows(InvalidInputException.class, () -> extend(FACULTY, asked, null));
        assertThrows(NotFoundException.class, () -> extend(STRANGER, asked, 2));
        assertThrows(NotSignerException.class, () -> extend(STATION, asked, 2));
        extend(FACULTY, asked, 3);
        assertEquals(due, requests.view(STATION, asked).steps().get(0).due(), "nothing has happened yet");
        assertThrows(NotInThisModeException.class, () -> extend(FACULTY, asked, 3), "it waits already");
        settle(SECOND, asked, ApprovalAction.CONFIRM, null);
        assertTrue(requests.view(STATION, asked).steps().get(0).due().isAfter(due), "three working days later");
        assertThrows(NotInThisModeException.class, () -> extend(FACULTY, asked, 1), "once");
        requests.run("update approval_step set extended_days = 0, due_at = opened_at where request_id = " + asked);
        assertThrows(NotInThisModeException.class, () -> extend(FACULTY, asked, 1), "before it runs out");
        assertTrue(requests.isSound(asked));
    }

    private void extend(String who, Long id, Integer days) throws Exception {
        RequestView view = requests.view(STATION, id);
        requests.act(
                who,
                new ApprovalCommand(
                        id,
                        ApprovalAction.EXTEND,
                        view.steps().get(0).id(),
                        view.version(),
                        java.util.UUID.randomUUID().toString(),
                        "材料较多",
                        null,
                        false,
                        null,
                        List.of(),
                        ApprovalCommand.Particulars.ofDays(days)));
    }

    @Test
    void A7_aJumpNeedsAReasonAndASecondPerson() throws Exception {
        secondAdministrator();
        Long id = requests.atUniversity("university");
        assertThrows(InvalidInputException.class, () -> jump(ADMIN, id, "university-head", null), "a reason");
        assertThrows(InvalidInputException.class, () -> jump(ADMIN, id, "university-reviewer", "在此"), "it is there");
        assertThrows(NotOwnerException.class, () -> jump(REVIEWER, id, "university-head", "越权"));
        assertThrows(NotFoundException.class, () -> jump(STRANGER, id, "university-head", "越权"));
        jump(ADMIN, id, "university-head", "审核人全体出差");
        assertEquals(1, requests.rows(REVIEWER, Tab.TODO, id).size(), "nothing has happened yet");
        assertThrows(SecondPersonException.class, () -> settle(ADMIN, id, ApprovalAction.CONFIRM, null));
        assertThrows(NotInThisModeException.class, () -> jump(SECOND, id, "university-head", "再提一次"));
        assertThrows(
                StaleContentException.class,
                () -> requests.act(SECOND, id, ApprovalAction.CONFIRM),
                "what is confirmed is what was seen");
        settle(SECOND, id, ApprovalAction.CONFIRM, null);
        RequestView view = requests.view(STATION, id);
        assertEquals(List.of("university-head"), codes(view));
        assertEquals(0, requests.rows(REVIEWER, Tab.TODO, id).size());
        assertEquals(
                List.of(JournalAction.PROPOSE_JUMP, JournalAction.JUMP),
                view.timeline().stream()
                        .map(RequestView.Entry::action)
                        .filter(action -> action.name().contains("JUMP"))
                        .toList());
        requests.act(UNIVERSITY, id, ApprovalAction.APPROVE);
        assertEquals(RequestState.APPROVED, requests.view(STATION, id).state());
        assertTrue(requests.isSound(id));
    }

    @Test
    void A7_whatWasProposedLapsesWhenTheRequestMovesOnAndMayBeDeclined() throws Exception {
        secondAdministrator();
        Long id = requests.atUniversity("joint");
        assertThrows(
                InvalidInputException.class,
                () -> jump(ADMIN, id, "cooperating", "没有会办单位"),
                "a stage that is left out leads nowhere");
        jump(ADMIN, id, "university-head", "加快办理");
        settle(SECOND, id, ApprovalAction.DECLINE, "照常办理");
        jump(ADMIN, id, "university-head", "加快办理");
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        requests.act(REVIEWER_2, id, ApprovalAction.APPROVE);
        assertThrows(NotInThisModeException.class, () -> settle(SECOND, id, ApprovalAction.CONFIRM, null));
        assertTrue(requests.view(STATION, id).timeline().stream()
                .anyMatch(entry -> entry.action() == JournalAction.LAPSED));
    }

    @Test
    void A7_aReassignmentNeedsASecondPersonAndTheSeatIsTheOthers() throws Exception {
        secondAdministrator();
        Long id = requests.atUniversity("joint");
        RequestView view = requests.view(ADMIN, id);
        int seat = view.steps().get(0).seats().stream()
                .filter(one -> !one.person().equals("林晓"))
                .findFirst()
                .orElseThrow()
                .number();
        requests.act(
                ADMIN,
                new ApprovalCommand(
                        id,
                        ApprovalAction.REASSIGN,
                        view.steps().get(0).id(),
                        view.version(),
                        java.util.UUID.randomUUID().toString(),
                        "长期病假",
                        null,
                        false,
                        null,
                        List.of(requests.person(DEPARTMENT)),
                        ApprovalCommand.Particulars.ofSeat(seat)));
        assertThrows(SecondPersonException.class, () -> settle(ADMIN, id, ApprovalAction.CONFIRM, null));
        settle(SECOND, id, ApprovalAction.CONFIRM, null);
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        assertThrows(NotSignerException.class, () -> requests.act(REVIEWER_2, id, ApprovalAction.APPROVE));
        requests.act(DEPARTMENT, id, ApprovalAction.APPROVE);
        assertEquals(List.of("university-head"), codes(requests.view(STATION, id)));
    }

    private void jump(String who, Long id, String stage, String reason) throws Exception {
        requests.act(
                who,
                new ApprovalCommand(
                        id,
                        ApprovalAction.JUMP,
                        null,
                        requests.view(STATION, id).version(),
                        java.util.UUID.randomUUID().toString(),
                        reason,
                        stage,
                        false,
                        null));
    }

    /** Confirms or declines what is proposed now. */
    private void settle(String who, Long id, ApprovalAction action, String words) throws Exception {
        RequestView view = requests.view(STATION, id);
        Instant seen = view.proposed() == null ? null : view.proposed().at();
        requests.act(
                who,
                new ApprovalCommand(
                        id,
                        action,
                        null,
                        view.version(),
                        java.util.UUID.randomUUID().toString(),
                        words,
                        null,
                        false,
                        null,
                        List.of(),
                        ApprovalCommand.Particulars.ofProposal(seen)));
    }

    /** A jump needs two people, so the university needs another administrator. */
    private void secondAdministrator() throws Exception {
        Long university = unit(ADMIN);
        Long second =
                requests.as(ADMIN, () -> directory.findPeople("许明远").get(0).id()); // one request knows a person once
        requests.as("province-admin", () -> {
            boolean there = staffing.findPosts(university).stream()
                    .filter(row -> row.role() == Role.UNIT_ADMIN)
                    .anyMatch(row -> row.seats().size() > 1);
            if (!there) {
                staffing.appoint(university, Role.UNIT_ADMIN, second, TODAY, null);
            }
            return null;
        });
    }

    @Test
    void A6_withoutNamedUnitsTheStageIsSkippedAndTheTimelineSaysSo() throws Exception {
        Long id = requests.atUniversity("joint");
        RequestView view = requests.view(STATION, id);
        assertEquals(List.of("university-reviewer"), codes(view));
        assertTrue(view.timeline().stream()
                .anyMatch(entry ->
                        entry.action() == JournalAction.SKIP && "cooperating NONE_NAMED".equals(entry.detail())));
    }

    @Test
    void A8_aReturnOutOfParallelStagesClosesItsSiblingsAndAJumpBackOpensWhatWasNotApproved() throws Exception {
        Long id = requests.atUniversity("joint", unit(DEPARTMENT));
        requests.act(DEPARTMENT, id, ApprovalAction.APPROVE);
        requests.sendBack(REVIEWER, id, "faculty-head", true);
        assertEquals(List.of("faculty-head"), codes(requests.view(STATION, id)));
        assertEquals(1, requests.waiting(id));
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        assertEquals(
                List.of("university-reviewer"),
                codes(requests.view(STATION, id)),
                "the department had approved and is not asked again");
        requests.sendBack(REVIEWER, id, "faculty-head", false);
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        assertEquals(
                List.of("cooperating", "university-reviewer"),
                codes(requests.view(STATION, id)),
                "walking again, everybody signs again");
        assertTrue(requests.isSound(id));
    }

    @Test
    void A4_votesAreCountedWhenAllAreInAndATieIsDecidedByWhoPresides() throws Exception {
        Long id = requests.atUniversity("ballot");
        assertEquals(4, requests.waiting(id), "head, two reviewers, clerk");
        requests.act(REVIEWER, id, ApprovalAction.REJECT, "反对");
        requests.act(REVIEWER_2, id, ApprovalAction.REJECT, "反对");
        assertEquals(RequestState.RUNNING, requests.view(STATION, id).state(), "one refusal decides nothing");
        NotInThisModeException presiding =
                assertThrows(NotInThisModeException.class, () -> requests.sendBack(CLERK, id, "applicant", false));
        assertEquals("return-by-presiding", presiding.key());
        requests.act(CLERK, id, ApprovalAction.ABSTAIN);
        requests.act(UNIVERSITY, id, ApprovalAction.APPROVE);
        assertEquals(
                List.of("university-head"), codes(requests.view(STATION, id)), "two against two: the head presides");

        Long refused = requests.atUniversity("ballot");
        requests.act(UNIVERSITY, refused, ApprovalAction.APPROVE);
        for (String voter : List.of(REVIEWER, REVIEWER_2, CLERK)) {
            requests.act(voter, refused, ApprovalAction.REJECT, "反对");
        }
        assertEquals(RequestState.REJECTED, requests.view(STATION, refused).state(), "two for, three against");
    }

    @Test
    void A4_whoStandsAsideShrinksTheBase() throws Exception {
        Long id = requests.atUniversity("ballot");
        requests.act(REVIEWER, id, ApprovalAction.RECUSE, "本人参与了该项工作");
        requests.act(REVIEWER_2, id, ApprovalAction.REJECT, "反对");
        requests.act(CLERK, id, ApprovalAction.REJECT, "反对");
        assertThrows(NotSignerException.class, () -> requests.act(REVIEWER, id, ApprovalAction.APPROVE));
        requests.act(UNIVERSITY, id, ApprovalAction.APPROVE);
        assertEquals(List.of("university-head"), codes(requests.view(STATION, id)));
        assertThrows(
                InvalidInputException.class,
                () -> requests.act(REVIEWER, requests.atUniversity("ballot"), ApprovalAction.RECUSE),
                "not without a reason");
    }

    @Test
    void A7_aSeatIsHandedOverForGoodAndLimitsStay() throws Exception {
        Long id = requests.atUniversity("four-level");
        RequestView before = requests.view(REVIEWER, id);
        requests.involve(REVIEWER, id, ApprovalAction.TRANSFER, requests.post(DEPARTMENT, Role.HEAD), null);
        assertEquals(0, requests.rows(REVIEWER, Tab.TODO, id).size());
        assertEquals(1, requests.rows(DEPARTMENT, Tab.TODO, id).size());
        assertEquals(before.dueAt(), requests.view(DEPARTMENT, id).dueAt());
        assertThrows(NotSignerException.class, () -> requests.act(REVIEWER, id, ApprovalAction.APPROVE));
        assertThrows(
                InvalidInputException.class,
                () -> requests.involve(DEPARTMENT, id, ApprovalAction.TRANSFER, requests.person(STATION), null),
                "not to the applicant");
        requests.act(DEPARTMENT, id, ApprovalAction.APPROVE);
        assertEquals(List.of("university-head"), codes(requests.view(STATION, id)));
        assertTrue(requests.isSound(id));
    }

    @Test
    void A7_whoConsultsWaitsForTheAdviceAndThenDecides() throws Exception {
        Long id = requests.atUniversity("four-level");
        requests.involve(REVIEWER, id, ApprovalAction.CONSULT, requests.post(DEPARTMENT, Role.HEAD), null);
        assertThrows(ConsultationOpenException.class, () -> requests.act(REVIEWER, id, ApprovalAction.APPROVE));
        assertEquals(0, requests.rows(REVIEWER, Tab.TODO, id).size());
        assertThrows(
                BusinessException.class, () -> requests.act(DEPARTMENT, id, ApprovalAction.APPROVE), "decides nothing");
        assertFalse(requests.view(DEPARTMENT, id).may(ApprovalAction.APPROVE));
        requests.act(DEPARTMENT, id, ApprovalAction.ANSWER, "没有意见");
        assertEquals(1, requests.rows(REVIEWER, Tab.TODO, id).size(), "it came back");
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        assertEquals(List.of("university-head"), codes(requests.view(STATION, id)));
    }

    @Test
    void A7_signersAreAddedBeforeAndAfterAndTakenAway() throws Exception {
        Long id = requests.atUniversity("four-level");
        requests.involve(REVIEWER, id, ApprovalAction.ADD_SIGNER, requests.post(DEPARTMENT, Role.HEAD), Join.BEFORE);
        requests.involve(REVIEWER_2, id, ApprovalAction.ASK, requests.person(CLERK), null);
        assertThrows(NotYourTurnException.class, () -> requests.act(REVIEWER, id, ApprovalAction.APPROVE));
        requests.act(DEPARTMENT, id, ApprovalAction.APPROVE);
        requests.involve(REVIEWER, id, ApprovalAction.ADD_SIGNER, requests.post(ADMIN, Role.FINANCE), Join.AFTER);
        RequestView.Seat added = requests.view(REVIEWER, id).steps().get(0).seats().stream()
                .filter(RequestView.Seat::removable)
                .findFirst()
                .orElseThrow();
        assertEquals(Role.FINANCE, added.role());
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        assertEquals(List.of("university-reviewer"), codes(requests.view(STATION, id)), "finance signs after");
        assertEquals(1, requests.rows("uni1-finance", Tab.TODO, id).size());
        requests.act("uni1-finance", id, ApprovalAction.APPROVE);
        assertEquals(List.of("university-head"), codes(requests.view(STATION, id)));
        assertEquals(0, requests.rows(CLERK, Tab.TODO, id).size(), "an open question closes with its step");
        assertTrue(requests.isSound(id));
    }

    @Test
    void A7_aQuestionDoesNotHoldTheRequestAndIsAnswered() throws Exception {
        Long id = requests.atUniversity("four-level");
        requests.involve(REVIEWER, id, ApprovalAction.ASK, requests.person(STATION), null);
        assertEquals(1, requests.rows(STATION, Tab.TODO, id).size(), "the applicant may be asked");
        assertTrue(requests.view(REVIEWER, id).may(ApprovalAction.APPROVE));
        requests.act(STATION, id, ApprovalAction.ANSWER, "作品共三件");
        assertEquals(0, requests.rows(STATION, Tab.TODO, id).size());
        assertEquals(
                "作品共三件",
                requests.view(REVIEWER, id).timeline().stream()
                        .filter(entry -> entry.action() == JournalAction.ANSWER)
                        .findFirst()
                        .orElseThrow()
                        .comment());
    }

    @Test
    void A7_oneOfSeveralClaimsItAndGivesItBack() throws Exception {
        Long id = requests.atUniversity("four-level");
        requests.act(REVIEWER, id, ApprovalAction.CLAIM);
        assertEquals(0, requests.rows(REVIEWER_2, Tab.TODO, id).size());
        assertEquals(1, requests.rows(REVIEWER, Tab.TODO, id).size());
        BusinessException claimed =
                assertThrows(BusinessException.class, () -> requests.act(REVIEWER_2, id, ApprovalAction.APPROVE));
        assertEquals("claimed", claimed.key());
        requests.act(REVIEWER, id, ApprovalAction.RELEASE);
        requests.act(REVIEWER_2, id, ApprovalAction.APPROVE);
        assertEquals(List.of("university-head"), codes(requests.view(STATION, id)));
    }

    @Test
    void A7_itIsUrgedOnceADayByWhoIsParty() throws Exception {
        Long id = requests.atUniversity("four-level");
        requests.act(STATION, id, ApprovalAction.URGE);
        assertEquals(
                2,
                requests.count(
                        "select count(*) from outbox_message where kind = 'REQUEST_URGED' and request_id = ?", id));
        assertThrows(UrgedTodayException.class, () -> requests.act(FACULTY, id, ApprovalAction.URGE));
        assertThrows(
                BusinessException.class,
                () -> requests.act(REVIEWER, requests.atUniversity("four-level"), ApprovalAction.URGE));
        assertTrue(requests.view(UNIVERSITY, id).timeline().stream()
                .anyMatch(entry -> entry.action() == JournalAction.URGE));
    }

    @Test
    void A7_theRoutesOwnerSuspendsResumesVoidsAndReopens() throws Exception {
        Long id = requests.atUniversity("joint");
        assertThrows(NotOwnerException.class, () -> requests.act(UNIVERSITY, id, ApprovalAction.SUSPEND, "核实"));
        assertThrows(NotFoundException.class, () -> requests.act("uni2-admin", id, ApprovalAction.VOID, "错"));
        requests.act(ADMIN, id, ApprovalAction.SUSPEND, "核实材料");
        assertEquals(RequestState.SUSPENDED, requests.view(STATION, id).state());
        assertEquals(0, requests.waiting(id));
        assertThrows(NotWaitingException.class, () -> requests.act(REVIEWER, id, ApprovalAction.APPROVE));
        requests.act(ADMIN, id, ApprovalAction.RESUME, "已核实");
        assertEquals(1, requests.waiting(id));
        requests.act(ADMIN, id, ApprovalAction.VOID, "重复报送");
        assertEquals(RequestState.VOID, requests.view(STATION, id).state());
        assertEquals(0, requests.waiting(id));
        requests.act(ADMIN, id, ApprovalAction.REOPEN, "恢复");
        RequestView again = requests.view(STATION, id);
        assertEquals(RequestState.RUNNING, again.state());
        assertEquals(List.of("university-reviewer"), codes(again), "where it was when it ended");
        assertEquals(
                "RUNNING",
                requests.text("select state from report where request_id = ?", id),
                "what it is about goes with it");
        assertTrue(requests.isSound(id));
    }

    @Test
    void A7_theOfficeEntersWhatAMeetingDecided() throws Exception {
        Long id = requests.atUniversity("ballot");
        assertThrows(
                NotOfficeException.class, () -> requests.enter(UNIVERSITY, id, Verdict.APPROVED, "纪要〔2026〕8号", TODAY));
        assertThrows(NotFoundException.class, () -> requests.enter("uni2-head", id, Verdict.APPROVED, "x", TODAY));
        assertThrows(InvalidInputException.class, () -> requests.enter(CLERK, id, Verdict.APPROVED, " ", TODAY));
        assertThrows(
                InvalidInputException.class,
                () -> requests.enter(CLERK, id, Verdict.APPROVED, "x", TODAY.plusDays(1)),
                "not tomorrow");
        assertThrows(InvalidInputException.class, () -> requests.enter(CLERK, id, Verdict.ABSTAINED, "x", TODAY));
        ApprovalCommand late = requests.command(REVIEWER, id, ApprovalAction.APPROVE);
        requests.enter(CLERK, id, Verdict.APPROVED, "纪要〔2026〕8号", TODAY.minusDays(2));
        RequestView view = requests.view(STATION, id);
        assertEquals(List.of("university-head"), codes(view));
        RequestView.Entry entry = view.timeline().get(view.timeline().size() - 1);
        assertEquals(JournalAction.ENTER, entry.action());
        assertEquals("董淑芬", entry.by());
        assertEquals("APPROVED " + TODAY.minusDays(2) + " 纪要〔2026〕8号", entry.detail());
        assertThrows(NotWaitingException.class, () -> requests.act(REVIEWER, late));
        requests.enter(CLERK, id, Verdict.RETURNED, "签批单 3", TODAY);
        assertEquals(RequestState.RETURNED, requests.view(STATION, id).state());
        assertEquals(1, requests.rows(STATION, Tab.TODO, id).size());
        assertTrue(requests.isSound(id));
    }

    @Test
    void A2_A5_aStageWritesAndSeesOnlyTheFieldsItMayAndIsAskedOnlyIfItsConditionHolds() throws Exception {
        requests.route(
                "rights",
                "{\"write\":[\"text\"],\"hide\":[\"task\"]}",
                "{\"field\":\"form.text\",\"is\":\"contains\",\"value\":\"重大\"}");
        Long id = requests.draft("rights");
        requests.act(STATION, id, ApprovalAction.SUBMIT);
        RequestView seen = requests.view(FACULTY, id);
        assertTrue(seen.data().contains("正文") && !seen.data().contains("HN01"), seen.data());
        assertEquals(List.of("text"), seen.steps().get(0).writable());
        assertThrows(InvalidInputException.class, () -> requests.edit(FACULTY, id, "task", "HN02"), "not his to write");
        assertThrows(InvalidInputException.class, () -> requests.edit(FACULTY, id, "text", "正文"), "nothing changes");
        assertThrows(NotFoundException.class, () -> requests.edit(REVIEWER, id, "text", "x"));
        ApprovalCommand stale = requests.command(FACULTY, id, ApprovalAction.APPROVE);
        requests.edit(FACULTY, id, "text", "修改后的正文");
        assertThrows(
                BusinessException.class, () -> requests.act(FACULTY, stale), "who has the page open sees it first");
        assertTrue(requests.view(STATION, id).data().contains("修改后的正文"), "the applicant sees it");
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        RequestView after = requests.view(STATION, id);
        assertEquals(List.of("last"), codes(after), "the stage with the condition is left out");
        assertTrue(after.timeline().stream()
                .anyMatch(
                        entry -> entry.action() == JournalAction.SKIP && "important CONDITION".equals(entry.detail())));
        assertTrue(requests.isSound(id));
    }

    @Test
    void A2_A7_theReviewersOfTheRouteWithCooperationPutTheTextRightEachInTurn() throws Exception {
        Long id = requests.atUniversity("joint", unit(DEPARTMENT));
        RequestView.OpenStep reviewers = requests.view(REVIEWER, id).steps().stream()
                .filter(step -> step.code().equals("university-reviewer"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("text"), reviewers.writable());
        assertFalse(requests.view(DEPARTMENT, id).may(ApprovalAction.EDIT), "the stage beside it writes nothing");
        assertFalse(requests.view(STATION, id).may(ApprovalAction.EDIT));
        ApprovalCommand edit = ApprovalCommand.ofEdit(
                id,
                reviewers.id(),
                requests.view(REVIEWER, id).version(),
                "edit-" + id,
                "改正错字",
                Json.createObjectBuilder().add("text", "改正后的正文").build());
        assertThrows(NotYourTurnException.class, () -> requests.act(REVIEWER_2, edit));
        assertThrows(NotSignerException.class, () -> requests.act(UNIVERSITY, edit));
        assertThrows(NotFoundException.class, () -> requests.act(STRANGER, edit));
        ActionReceipt first = requests.act(REVIEWER, edit);
        assertEquals(first, requests.act(REVIEWER, edit), "the same token, the same receipt");
        RequestView after = requests.view(STATION, id);
        assertTrue(after.data().contains("改正后的正文"), after.data());
        assertEquals(
                List.of("改正错字"),
                after.timeline().stream()
                        .filter(entry -> entry.action() == JournalAction.EDIT)
                        .map(RequestView.Entry::comment)
                        .toList(),
                "once, with what was said");
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        assertTrue(requests.view(REVIEWER_2, id).may(ApprovalAction.EDIT), "now it is his turn");
        assertTrue(requests.isSound(id));
    }

    @Test
    void A4_theSeatOfALeaverPassesToTheSuccessorElseItLapses() throws Exception {
        Long third = requests.as(ADMIN, () -> directory.findPeople("王斯年").get(0).id());
        Long university = unit(ADMIN);
        requests.as(ADMIN, () -> {
            staffing.appoint(university, Role.REVIEWER, third, TODAY, null);
            return null;
        });
        Long id = requests.atUniversity("ballot");
        assertEquals(5, requests.waiting(id));
        Long appointment = requests.as(ADMIN, () -> staffing.findPosts(university)).stream()
                .filter(row -> row.role() == Role.REVIEWER)
                .flatMap(row -> row.seats().stream())
                .filter(seat -> seat.name().equals("王斯年") && seat.to() == null)
                .findFirst()
                .orElseThrow()
                .id();
        requests.as(ADMIN, () -> {
            staffing.end(appointment, TODAY.minusDays(1), null);
            return null;
        });
        assertEquals(4, requests.waiting(id), "at once");
        RequestView view = requests.view(STATION, id);
        assertEquals(
                Verdict.LAPSED,
                view.steps().get(0).seats().stream()
                        .filter(seat -> seat.person().equals("王斯年"))
                        .findFirst()
                        .orElseThrow()
                        .verdict());
        for (String voter : List.of(REVIEWER, REVIEWER_2, CLERK, UNIVERSITY)) {
            requests.act(voter, id, ApprovalAction.APPROVE);
        }
        assertEquals(List.of("university-head"), codes(requests.view(STATION, id)));
        assertTrue(requests.isSound(id));
    }

    @Test
    void A4_aTermThatIsOverLapsesWithoutAnybodySayingSo() throws Exception {
        Long third =
                requests.as(ADMIN, () -> directory.findPeople("姜可欣")).get(0).id();
        Long university = unit(ADMIN);
        requests.as(ADMIN, () -> {
            staffing.appoint(university, Role.REVIEWER, third, TODAY.minusDays(9), null);
            return null;
        });
        Long id = requests.atUniversity("ballot");
        assertEquals(5, requests.waiting(id));
        requests.run("update appointment set valid_to = DATE('" + TODAY.minusDays(1) + "') where person_id = " + third
                + " and valid_to is null and valid_from = DATE('" + TODAY.minusDays(9) + "')");
        Await.until(() -> requests.waiting(id) == 4); // nobody is signed in where it is noticed
        assertTrue(requests.view(STATION, id).timeline().stream()
                .anyMatch(entry -> entry.action() == JournalAction.SEAT_PASSED));
        assertTrue(requests.isSound(id));
    }

    @Test
    void A12_aDeputyActsAndBothNamesAreRecorded() throws Exception {
        Long id = requests.submitted();
        Long post = requests.post(FACULTY, Role.HEAD);
        Long deputy =
                requests.as(FACULTY, () -> directory.findPeople("王斯年")).get(0).id(); // whom one request knows once
        requests.as(FACULTY, () -> {
            deputies.name(post, deputy, TODAY, TODAY, "four-level");
            return null;
        });
        try {
            assertEquals(1, requests.rows(DEPARTMENT, Tab.TODO, id).size());
            assertTrue(requests.view(DEPARTMENT, id).may(ApprovalAction.APPROVE));
            requests.act(DEPARTMENT, id, ApprovalAction.APPROVE);
            RequestView.Entry entry = requests.view(STATION, id).timeline().stream()
                    .filter(each -> each.action() == JournalAction.APPROVE)
                    .findFirst()
                    .orElseThrow();
            assertEquals("王斯年", entry.by());
            assertEquals("陈立", entry.onBehalfOf());
            assertTrue(requests.isSound(id));
            Long elsewhere = requests.atUniversity("university");
            requests.involve(REVIEWER, elsewhere, ApprovalAction.TRANSFER, post, null);
            assertThrows(
                    NotFoundException.class,
                    () -> requests.view(DEPARTMENT, elsewhere),
                    "only on the route for which he was named");
            assertThrows(
                    OwnRequestException.class,
                    () -> requests.act(DEPARTMENT, ofDepartment(), ApprovalAction.APPROVE),
                    "never on his own request");
        } finally {
            requests.as(FACULTY, () -> {
                deputies.findMine().forEach(row -> deputies.end(row.id()));
                return null;
            });
        }
    }

    /** A request of the deputy himself that was handed to the post in which he acts. */
    private Long ofDepartment() throws Exception {
        Long id = requests.draftOf(DEPARTMENT, "four-level");
        requests.act(DEPARTMENT, id, ApprovalAction.SUBMIT);
        requests.involve(REVIEWER, id, ApprovalAction.TRANSFER, requests.post(FACULTY, Role.HEAD), null);
        return id;
    }

    private Long unit(String who) throws Exception {
        return requests.as(who, () -> user.viewer().posts().get(0).unitId());
    }

    private static List<String> codes(RequestView view) {
        return view.steps().stream().map(RequestView.OpenStep::code).sorted().toList();
    }
}

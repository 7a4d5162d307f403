package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.PROVINCE;
import static org.liandong.approval.Requests.REVIEWER;
import static org.liandong.approval.Requests.STATION;
import static org.liandong.approval.Requests.UNIVERSITY;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.guard.NextHasActedException;
import org.liandong.approval.guard.NotSignerException;
import org.liandong.approval.guard.NothingNextException;
import org.liandong.approval.guard.OthersDecisionException;
import org.liandong.approval.guard.ReturnStandsException;
import org.liandong.approval.guard.TakenBackException;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestView;
import org.liandong.common.NotFoundException;
import org.liandong.test.TestArchive;

/** The last signer takes an approval back while the next has not acted (A7), on each database. */
@ExtendWith(ArquillianExtension.class)
class TakeBackIT {
    @Inject
    private Requests requests;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A7_ownStepIsOpenAgainAsItWasAndTheNextIsHistory() throws Exception {
        Long id = requests.submitted();
        RequestView before = requests.view(FACULTY, id);
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        assertTrue(requests.view(FACULTY, id).may(ApprovalAction.TAKE_BACK));
        requests.act(FACULTY, id, ApprovalAction.TAKE_BACK);

        RequestView after = requests.view(FACULTY, id);
        assertEquals(1, after.steps().size());
        assertEquals(before.steps().get(0).id(), after.steps().get(0).id(), "the same step");
        assertEquals(before.steps().get(0).due(), after.steps().get(0).due(), "with the same limit");
        assertEquals(before.steps().get(0).actions(), after.steps().get(0).actions(), "and the same actions");
        assertEquals(before.version(), after.version(), "contents and round did not change");
        assertEquals(before.rail(), after.rail());
        assertFalse(after.may(ApprovalAction.TAKE_BACK));
        assertEquals(
                List.of(JournalAction.SUBMIT, JournalAction.APPROVE, JournalAction.TAKE_BACK),
                after.timeline().stream().map(RequestView.Entry::action).toList());
        assertTrue(requests.isSound(id));
        assertEquals(1, requests.rows(FACULTY, Tab.TODO, id).size());
        assertEquals(0, requests.rows(REVIEWER, Tab.TODO, id).size());
        assertEquals(0, requests.rows(FACULTY, Tab.DONE, id).size(), "nothing done stands");
        assertEquals(1, count("inbox_item where request_id = ?", id));
        assertEquals(
                1, count("approval_step where outcome = 'TAKEN_BACK' and state = 'CLOSED' and request_id = ?", id));
        assertEquals(2, count("outbox_message where kind = 'TAKEN_BACK' and request_id = ?", id), "both reviewers");
        assertEquals(
                1,
                count(
                        "signer where verdict = 'APPROVED' and taken_back_at is not null"
                                + " and step_id in (select id from approval_step where request_id = ?)",
                        id),
                "what was signed stays");
    }

    @Test
    void A7_whoTookItBackDecidesAgainAndItClimbsOn() throws Exception {
        Long id = requests.submitted();
        for (int i = 0; i < 2; i++) {
            requests.act(FACULTY, id, ApprovalAction.APPROVE);
            requests.act(FACULTY, id, ApprovalAction.TAKE_BACK);
        }
        for (String signer : List.of(FACULTY, REVIEWER, UNIVERSITY, PROVINCE)) {
            requests.act(signer, id, ApprovalAction.APPROVE);
        }
        RequestView end = requests.view(STATION, id);
        assertEquals("PPPP", end.rail());
        assertEquals(3, count("approval_step where code = 'university-reviewer' and request_id = ?", id));
        assertEquals(1, requests.rows(FACULTY, Tab.DONE, id).size());
        assertTrue(requests.isSound(id));
    }

    @Test
    void A7_afterAReturnThatJumpsBackItJumpsAgain() throws Exception {
        Long id = requests.submitted();
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        requests.sendBack(UNIVERSITY, id, "faculty-head", true);
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        requests.act(FACULTY, id, ApprovalAction.TAKE_BACK);
        assertEquals("faculty-head", requests.view(STATION, id).steps().get(0).code());
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        assertEquals(
                "university-head", requests.view(STATION, id).steps().get(0).code());
    }

    @Test
    void A14_nextSignersOpenPageIsToldWhoTookItBackAndWhen() throws Exception {
        Long id = requests.submitted();
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        ApprovalCommand late = requests.command(REVIEWER, id, ApprovalAction.APPROVE);
        requests.act(FACULTY, id, ApprovalAction.TAKE_BACK);
        TakenBackException told = assertThrows(TakenBackException.class, () -> requests.act(REVIEWER, late));
        assertEquals("陈立", told.arguments().get(0));
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        assertThrows(TakenBackException.class, () -> requests.act(REVIEWER, late), "the old page, the new step");
        assertNotEquals(late.step(), requests.view(REVIEWER, id).steps().get(0).id());
    }

    @Test
    void A13_commandThatWasTakenBackGetsItsReceiptAndNoSecondEffect() throws Exception {
        Long id = requests.submitted();
        ApprovalCommand approve = requests.command(FACULTY, id, ApprovalAction.APPROVE);
        ActionReceipt first = requests.act(FACULTY, approve);
        ApprovalCommand back = requests.command(FACULTY, id, ApprovalAction.TAKE_BACK);
        ActionReceipt taken = requests.act(FACULTY, back);
        assertEquals(first, requests.act(FACULTY, approve));
        assertEquals("faculty-head", requests.view(STATION, id).steps().get(0).code(), "still taken back");
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        assertEquals(taken, requests.act(FACULTY, back));
        assertEquals(
                "university-reviewer", requests.view(STATION, id).steps().get(0).code(), "not taken back once more");
    }

    @Test
    void A14_othersAreRefusedEachWithItsOwnReason() throws Exception {
        Long id = requests.submitted();
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        ApprovalCommand ofFaculty = requests.command(FACULTY, id, ApprovalAction.TAKE_BACK);
        assertThrows(NotFoundException.class, () -> requests.act("stranger", ofFaculty));
        assertThrows(NotFoundException.class, () -> requests.act("uni2-head", ofFaculty));
        assertThrows(NotSignerException.class, () -> requests.act(STATION, ofFaculty));
        requests.act(REVIEWER, id, ApprovalAction.APPROVE);
        ApprovalCommand ofReviewer = requests.command(REVIEWER, id, ApprovalAction.TAKE_BACK);
        assertThrows(OthersDecisionException.class, () -> requests.act("uni1-reviewer2", ofReviewer));
        assertThrows(
                NotFoundException.class,
                () -> requests.act(REVIEWER, Requests.command(id, ApprovalAction.TAKE_BACK, 1L, 1)));
        NextHasActedException late = assertThrows(NextHasActedException.class, () -> requests.act(FACULTY, ofFaculty));
        assertEquals("林晓", late.arguments().get(0));
        assertEquals(
                "next-has-acted",
                requests.view(FACULTY, id)
                        .action(ApprovalAction.TAKE_BACK)
                        .orElseThrow()
                        .refusal()
                        .key(),
                "the page says why");
    }

    @Test
    void A7_whatIsReturnedOrEndedIsNotTakenBack() throws Exception {
        Long returned = requests.submitted();
        requests.sendBack(FACULTY, returned, "applicant", false);
        assertThrows(ReturnStandsException.class, () -> requests.act(FACULTY, returned, ApprovalAction.TAKE_BACK));
        Long ended = requests.submitted();
        for (String signer : List.of(FACULTY, REVIEWER, UNIVERSITY, PROVINCE)) {
            requests.act(signer, ended, ApprovalAction.APPROVE);
        }
        assertThrows(NothingNextException.class, () -> requests.act(PROVINCE, ended, ApprovalAction.TAKE_BACK));
        Long withdrawn = requests.submitted();
        requests.act(FACULTY, withdrawn, ApprovalAction.APPROVE);
        requests.act(STATION, withdrawn, ApprovalAction.WITHDRAW);
        assertThrows(NothingNextException.class, () -> requests.act(FACULTY, withdrawn, ApprovalAction.TAKE_BACK));
    }

    private int count(String from, Long id) throws Exception {
        return requests.count("select count(*) from " + from, id);
    }
}

package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.REVIEWER;
import static org.liandong.approval.Requests.STATION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.guard.AlreadyReadException;
import org.liandong.approval.guard.NotCopiedException;
import org.liandong.approval.guard.NotPartyException;
import org.liandong.approval.guard.NotSignerException;
import org.liandong.approval.guard.NotWaitingException;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestView;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.Role;
import org.liandong.test.TestArchive;

/** Copies with a read mark (A7) and drafts that are thrown away, on each database. */
@ExtendWith(ArquillianExtension.class)
class CopyIT {
    private static final String FINANCE = "uni1-finance";

    @Inject
    private Requests requests;

    @Inject
    private RecipientService recipients;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A7_copyGivesSightARowAndABellButNoSay() throws Exception {
        Long id = requests.submitted();
        assertThrows(NotFoundException.class, () -> requests.view(FINANCE, id));
        requests.act(FACULTY, Requests.copy(id, "经费事项请知悉", requests.post(REVIEWER, Role.FINANCE)));
        RequestView seen = requests.view(FINANCE, id);
        assertEquals("经费事项请知悉", seen.copies().get(0).note());
        assertTrue(seen.copies().get(0).mine());
        assertTrue(seen.may(ApprovalAction.READ));
        assertFalse(seen.may(ApprovalAction.COPY));
        assertTrue(requests.rows(FINANCE, Tab.COPIED, id).get(0).unread());
        assertEquals(1, count("outbox_message where kind = 'COPIED' and request_id = ?", id));
        assertEquals(1, count("action_record where action = 'COPY' and request_id = ?", id));
        assertTrue(requests.isSound(id));
        Long step = requests.view(FACULTY, id).steps().get(0).id();
        assertThrows(
                NotSignerException.class,
                () -> requests.act(FINANCE, Requests.command(id, ApprovalAction.APPROVE, step, 1)));
        assertThrows(
                NotPartyException.class,
                () -> requests.act(FINANCE, Requests.copy(id, null, requests.person(STATION))));
        requests.act(FACULTY, id, ApprovalAction.APPROVE);
        assertEquals(
                "university-reviewer",
                requests.rows(FINANCE, Tab.COPIED, id).get(0).stage(),
                "where it is now");
    }

    @Test
    void A7_whoGotItMarksItReadWithAWordOnce() throws Exception {
        Long id = requests.submitted();
        requests.act(STATION, Requests.copy(id, null, requests.post(REVIEWER, Role.REVIEWER)));
        ApprovalCommand read = new ApprovalCommand(
                id, ApprovalAction.READ, null, 1, UUID.randomUUID().toString(), "收到", null, false, null);
        ActionReceipt first = requests.act("uni1-reviewer2", read);
        assertEquals(first, requests.act("uni1-reviewer2", read));
        RequestView.Copy copy = requests.view(STATION, id).copies().get(0);
        assertEquals(List.of("朱嘉树", "收到"), List.of(copy.readBy(), copy.readNote()));
        assertFalse(requests.rows(REVIEWER, Tab.COPIED, id).get(0).unread(), "read for the post");
        assertThrows(AlreadyReadException.class, () -> requests.act(REVIEWER, id, ApprovalAction.READ));
        assertThrows(NotCopiedException.class, () -> requests.act(FACULTY, id, ApprovalAction.READ));
        assertThrows(
                NotFoundException.class,
                () -> requests.act("stranger", Requests.command(id, ApprovalAction.READ, null, 1)));
        assertEquals(0, count("action_record where action = 'READ' and request_id = ?", id), "no effect, no record");
    }

    @Test
    void A7_sameRecipientTwiceHasOneRow() throws Exception {
        Long id = requests.submitted();
        Long finance = requests.post(REVIEWER, Role.FINANCE);
        Long head = requests.post(REVIEWER, Role.HEAD);
        ApprovalCommand copy = Requests.copy(id, null, finance, finance);
        ActionReceipt first = requests.act(STATION, copy);
        assertEquals(first, requests.act(STATION, copy), "the same token copies once");
        requests.act(FACULTY, Requests.copy(id, null, finance, head));
        assertEquals(2, count("request_copy where request_id = ?", id));
        assertEquals(2, count("inbox_item where kind = 'COPY' and request_id = ?", id));
        assertEquals(2, count("participation where role = 'COPIED' and request_id = ?", id));
        assertEquals(2, count("action_record where action = 'COPY' and request_id = ?", id));
        assertRefused("recipients-have-it", Requests.copy(id, null, head));
    }

    @Test
    void A7_recipientsMustBePostsOrPeopleWhoAreThere() throws Exception {
        Long id = requests.submitted();
        assertRefused("recipients-missing", Requests.copy(id, null));
        assertRefused("recipients-unknown", Requests.copy(id, null, id));
        assertRefused("recipients-unknown", Requests.copy(id, null, requests.person(FACULTY), 1L));
        assertRefused("recipients-unknown", Requests.copy(id, null, requests.person("stranger")));
        assertRefused(
                "recipients-too-many",
                Requests.copy(id, null, LongStream.range(1, 22).boxed().toArray(Long[]::new)));
        assertRefused("field-too-long", Requests.copy(id, "长".repeat(201), requests.person(FACULTY)));
        assertEquals(0, count("request_copy where request_id = ?", id));
        Long unit =
                requests.as(FACULTY, () -> requests.view(FACULTY, id).origin().unit());
        assertThrows(NotPermittedException.class, () -> requests.as("stranger", () -> recipients.find(unit)));
    }

    @Test
    void A7_onlyWhatRunsOrWasDecidedIsCopiedAndOnlyByWhoTakesPart() throws Exception {
        Long draft = requests.draft();
        Long person = requests.person(FACULTY);
        assertThrows(NotWaitingException.class, () -> requests.act(STATION, Requests.copy(draft, null, person)));
        requests.act(STATION, draft, ApprovalAction.SUBMIT);
        assertThrows(NotFoundException.class, () -> requests.act("stranger", Requests.copy(draft, null, person)));
        assertThrows(NotFoundException.class, () -> requests.act("uni2-head", Requests.copy(draft, null, person)));
        assertThrows(
                NotPartyException.class, () -> requests.act("uni1-fac1-clerk", Requests.copy(draft, null, person)));
        requests.act(FACULTY, draft, ApprovalAction.APPROVE);
        requests.act(FACULTY, Requests.copy(draft, null, requests.person(FINANCE)));
        assertEquals("朱可欣", requests.view(STATION, draft).copies().get(0).person());
    }

    @Test
    void A7_discardedDraftLeavesNothingButALineInTheAudit() throws Exception {
        Long id = requests.draft();
        requests.view(STATION, id);
        assertThrows(
                NotFoundException.class,
                () -> requests.act(FACULTY, Requests.command(id, ApprovalAction.DISCARD, null, 1)));
        requests.act(STATION, id, ApprovalAction.DISCARD);
        assertThrows(NotFoundException.class, () -> requests.view(STATION, id));
        assertEquals(0, count("approval_request where id = ?", id));
        for (String table : List.of("form_data", "participation", "last_look", "action_token", "inbox_item")) {
            assertEquals(0, count(table + " where request_id = ?", id), table);
        }
        assertEquals(1, count("audit_record where kind = 'DISCARD' and detail = 'draft " + id + "' and id > ?", 0L));
    }

    @Test
    void A7_whatWasSubmittedIsWithdrawnNotDiscarded() throws Exception {
        Long id = requests.submitted();
        assertThrows(NotWaitingException.class, () -> requests.act(STATION, id, ApprovalAction.DISCARD));
        requests.sendBack(FACULTY, id, "applicant", false);
        assertThrows(NotWaitingException.class, () -> requests.act(STATION, id, ApprovalAction.DISCARD));
    }

    private void assertRefused(String key, ApprovalCommand copy) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> requests.act(STATION, copy), key);
        assertEquals(key, refused.problems().get(0).key());
    }

    private int count(String from, Long id) throws Exception {
        return requests.count("select count(*) from " + from, id);
    }
}

package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;
import org.liandong.test.Await;
import org.liandong.test.TestArchive;

/** A dispatch goes down, answers come up, figures follow; on each database. */
@ExtendWith(ArquillianExtension.class)
class DispatchIT {
    private static final List<String> STRANGERS = List.of(
            "uni2-head", "uni1-fac2-head", "stranger", "uni1-finance", "expert1", "sysadmin", "secadmin", "auditor");

    @Inject
    private Dispatches dispatches;

    @Inject
    private DispatchService service;

    @Inject
    private DispatchViewService views;

    @Inject
    private DispatchListService lists;

    @Inject
    private ReceiptService receipts;

    @Inject
    private RequestViewService requests;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void D1_D2_D3_downOverFourLevelsAndUpAgain() throws Exception {
        Long university = dispatches.unitOf("uni1-head");
        Long faculty = dispatches.unitOf("uni1-fac1-head");
        Long station = dispatches.unitOf("uni1-fac1-class1");
        Long id = dispatches.send("province-clerk", Dispatches.content(Recipients.of(List.of(university))));
        refusedTo(List.of("uni1-fac1-head", "uni1-fac1-class1"), id);
        dispatches.sign("uni1-clerk", id, university);
        assertEquals(1, dispatches.passOn("uni1-clerk", id, university, Recipients.of(List.of(faculty))));
        dispatches.sign("uni1-fac1-clerk", id, faculty);
        assertEquals(5, dispatches.passOn("uni1-fac1-head", id, faculty, Recipients.ofLevel(Level.CLASS)));
        Long answer = dispatches.answer("uni1-fac1-class1", id, station);
        assertEquals(
                ReceiptState.ANSWERED,
                dispatches.own("uni1-fac1-class1", id, station).state());
        assertThrows(NotFoundException.class, () -> dispatches.as("uni1-head", () -> requests.get(answer)), "A19");
        dispatches.decide("uni1-fac1-head", answer, ApprovalAction.RETURN);
        assertEquals(
                ReceiptState.RETURNED,
                dispatches.own("uni1-fac1-class1", id, station).state());
        dispatches.submit("uni1-fac1-class1", answer);
        dispatches.decide("uni1-fac1-head", answer, ApprovalAction.APPROVE);
        DispatchView.OwnReceipt closed = dispatches.own("uni1-fac1-class1", id, station);
        assertEquals(ReceiptState.ACCEPTED, closed.state());
        assertEquals(answer, closed.answer());
        for (String above : List.of("uni1-head", "uni1-reviewer", "province-clerk")) {
            assertEquals(
                    RequestState.APPROVED,
                    dispatches.as(above, () -> requests.get(answer)).state(),
                    "D3: what was accepted is there for every level above: " + above);
        }
        dispatches.figuresFollow();
        assertEquals(
                new Tally(5, 1, 1, 1, 0, 0),
                withoutMinutes(dispatches
                        .as("uni1-fac1-head", () -> views.get(id))
                        .below()
                        .get(0)
                        .tally()));
        assertEquals(
                List.of(Level.UNIVERSITY, Level.FACULTY, Level.CLASS),
                dispatches.as("province-clerk", () -> views.get(id)).below().stream()
                        .map(DispatchView.Below::level)
                        .toList());
        Long facultys = dispatches.answerSigned("uni1-fac1-clerk", id, faculty);
        dispatches.decide("uni1-fac1-head", facultys, ApprovalAction.APPROVE);
        dispatches.decide("uni1-reviewer", facultys, ApprovalAction.APPROVE);
        Long universitys = dispatches.answerSigned("uni1-clerk", id, university);
        dispatches.decide("uni1-head", universitys, ApprovalAction.APPROVE);
        dispatches.decide("province-reviewer", universitys, ApprovalAction.APPROVE);
        assertEquals(
                ReceiptState.ACCEPTED,
                dispatches.own("uni1-clerk", id, university).state());
        dispatches.figuresFollow();
        refusedTo(STRANGERS, id);
    }

    private void refusedTo(List<String> strangers, Long id) {
        for (String stranger : strangers) {
            BusinessException refused =
                    assertThrows(BusinessException.class, () -> dispatches.as(stranger, () -> views.get(id)), stranger);
            assertTrue(
                    refused instanceof NotFoundException || refused instanceof NotPermittedException,
                    stranger + " " + refused.key());
        }
    }

    @Test
    void D1_recipientsAreChosenByTreeLevelKindAndGroupWithinTheSendersReach() throws Exception {
        Long province = dispatches.unitOf("province-clerk");
        Long university = dispatches.unitOf("uni1-head");
        int universities = dispatches.nodes("'UNIVERSITY'");
        assertTrue(universities >= 6);
        assertEquals(
                universities,
                preview("province-clerk", Recipients.ofLevel(Level.UNIVERSITY)).total());
        assertEquals(
                dispatches.nodes("'UNIVERSITY', 'FACULTY', 'CLASS'"),
                preview(
                                "province-clerk",
                                new Recipients(
                                        null,
                                        Set.of(Level.UNIVERSITY, Level.FACULTY, Level.CLASS),
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of()))
                        .total());
        assertTrue(preview(
                                "province-clerk",
                                new Recipients(
                                        university,
                                        Set.of(Level.UNIVERSITY),
                                        Set.of(UnitKind.DEPARTMENT),
                                        Set.of(),
                                        Set.of(),
                                        Set.of()))
                        .total()
                > 0);
        assertEquals(
                universities - 1,
                preview(
                                "province-clerk",
                                new Recipients(
                                        null,
                                        Set.of(Level.UNIVERSITY),
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of(university)))
                        .total());
        assertEquals(
                0,
                preview("uni1-clerk", Recipients.of(List.of(province, university)))
                        .total());
        assertEquals(
                0,
                preview("uni1-clerk", Recipients.of(List.of(dispatches.unitOf("uni2-head"))))
                        .total(),
                "not another's");
        Long department = dispatches.unitOf("uni1-dept1-clerk");
        DispatchService.Preview ofDepartment = preview("uni1-dept1-clerk", Recipients.ofLevel(Level.FACULTY));
        assertTrue(ofDepartment.total() >= 4, "a department sends to what is below its node");
        assertEquals(
                0,
                preview("uni1-dept1-clerk", Recipients.of(List.of(university, department)))
                        .total());
        List<Long> many =
                java.util.stream.LongStream.rangeClosed(1, 2001).boxed().toList();
        assertEquals(
                "too-many-named",
                assertThrows(InvalidInputException.class, () -> preview("province-clerk", Recipients.of(many)))
                        .problems()
                        .get(0)
                        .key());
        BusinessException outside = assertThrows(
                BusinessException.class,
                () -> preview(
                        "uni1-clerk",
                        new Recipients(province, Set.of(Level.UNIVERSITY), Set.of(), Set.of(), Set.of(), Set.of())));
        assertEquals("invalid-input", outside.key());
    }

    @Test
    void D1_whatWasShownIsWhatItGoesTo() throws Exception {
        DispatchService.Kept draft =
                dispatches.draft("uni1-clerk", Dispatches.content(Recipients.ofLevel(Level.FACULTY)));
        int shown = preview("uni1-clerk", Recipients.ofLevel(Level.FACULTY)).total();
        InvalidInputException changed = assertThrows(
                InvalidInputException.class,
                () -> dispatches.as("uni1-clerk", () -> service.send(draft.id(), draft.version(), shown + 1)));
        assertEquals("recipients-changed", changed.problems().get(0).key());
        assertThrows(
                BusinessException.class,
                () -> dispatches.as("uni1-head", () -> service.send(draft.id(), draft.version(), shown)),
                "another's draft");
        dispatches.as("uni1-clerk", () -> service.send(draft.id(), draft.version(), shown));
        assertThrows(
                AlreadySentException.class,
                () -> dispatches.as("uni1-clerk", () -> service.send(draft.id(), draft.version(), shown)));
        Await.until(
                () -> dispatches.as("uni1-clerk", () -> views.get(draft.id()).state() == DispatchState.SENT));
        assertEquals(shown, dispatches.count("select count(*) from receipt where dispatch_id = " + draft.id()));
        assertEquals(0, dispatches.count("select count(*) from dispatch_sending where dispatch_id = " + draft.id()));
    }

    @Test
    void D1_aDraftIsItsAuthorsAndWhatIsIncompleteIsNotSent() throws Exception {
        Content empty = new Content("只有标题", null, null, Recipients.NOBODY, "answer", null);
        DispatchService.Kept draft = dispatches.draft("uni1-clerk", empty);
        InvalidInputException missing = assertThrows(
                InvalidInputException.class,
                () -> dispatches.as("uni1-clerk", () -> service.send(draft.id(), draft.version(), 0)));
        assertEquals(
                List.of("body", "due"),
                missing.problems().stream()
                        .map(InvalidInputException.Problem::field)
                        .toList());
        assertThrows(NotFoundException.class, () -> dispatches.as("uni1-head", () -> views.get(draft.id())));
        Content past = new Content(
                "过期",
                "<script>alert(1)</script><p onclick='x'>正文</p>",
                null,
                Recipients.ofLevel(Level.FACULTY),
                null,
                LocalDate.now().minusDays(1));
        DispatchService.Kept kept = dispatches.as("uni1-clerk", () -> service.save(draft.id(), draft.version(), past));
        assertEquals(
                "<p>正文</p>",
                dispatches.as("uni1-clerk", () -> views.get(draft.id())).body(),
                "T6");
        InvalidInputException late = assertThrows(
                InvalidInputException.class,
                () -> dispatches.as("uni1-clerk", () -> service.send(draft.id(), kept.version(), 4)));
        assertEquals("due-past", late.problems().get(0).key());
        assertThrows(
                BusinessException.class,
                () -> dispatches.as("uni1-clerk", () -> service.save(draft.id(), draft.version(), past)),
                "changed meanwhile");
        dispatches.as("uni1-clerk", () -> {
            service.discard(draft.id(), kept.version());
            return null;
        });
        assertThrows(NotFoundException.class, () -> dispatches.as("uni1-clerk", () -> views.get(draft.id())));
        Long university = dispatches.unitOf("uni1-head");
        assertThrows(
                BusinessException.class,
                () -> dispatches.as(
                        "uni1-finance",
                        () -> service.create(
                                university, empty, UUID.randomUUID().toString())));
    }

    @Test
    void D1_whoSignsTooLateIsToldWhoDid() throws Exception {
        Long faculty = dispatches.unitOf("uni1-fac1-head");
        Long id = dispatches.send("uni1-clerk", Dispatches.content(Recipients.of(List.of(faculty))));
        assertEquals(
                "sign-first",
                assertThrows(
                                BusinessException.class,
                                () -> dispatches.as(
                                        "uni1-fac1-clerk", () -> receipts.answer(id, faculty, "反馈", "t-" + id)))
                        .key());
        assertTrue(dispatches.as("uni1-fac1-clerk", () -> lists.findOpen()).stream()
                .anyMatch(row -> row.dispatch().equals(id)));
        dispatches.sign("uni1-fac1-clerk", id, faculty);
        assertThrows(AlreadySignedException.class, () -> dispatches.sign("uni1-fac1-head", id, faculty));
        for (String stranger : STRANGERS) {
            assertThrows(BusinessException.class, () -> dispatches.sign(stranger, id, faculty), stranger);
        }
        Long draft = dispatches.as("uni1-fac1-clerk", () -> receipts.answer(id, faculty, "反馈", "a-" + id));
        assertEquals(
                draft,
                dispatches.as("uni1-fac1-clerk", () -> receipts.answer(id, faculty, "反馈", "b-" + id)),
                "one answer");
        assertEquals(
                "answer-begun",
                assertThrows(
                                BusinessException.class,
                                () -> dispatches.as(
                                        "uni1-fac1-head", () -> receipts.answer(id, faculty, "反馈", "c-" + id)))
                        .key());
    }

    @Test
    void D1_signingIsEnoughWhereNoAnswerIsOwed() throws Exception {
        Long faculty = dispatches.unitOf("uni1-fac1-head");
        Content notice = new Content(
                "通知",
                "<p>周知。</p>",
                null,
                Recipients.of(List.of(faculty)),
                null,
                LocalDate.now().plusDays(3));
        Long id = dispatches.send("uni1-clerk", notice);
        dispatches.sign("uni1-fac1-clerk", id, faculty);
        DispatchView.OwnReceipt signed = dispatches.own("uni1-fac1-clerk", id, faculty);
        assertEquals(ReceiptState.ACCEPTED, signed.state());
        assertNull(signed.answer());
        assertFalse(signed.mayAnswer());
        dispatches.figuresFollow();
    }

    @Test
    void D2_whatIsNotAnsweredInTimeIsOverdueUntilItIs() throws Exception {
        Long faculty = dispatches.unitOf("uni1-fac1-head");
        Long id = dispatches.send("uni1-clerk", Dispatches.content(Recipients.of(List.of(faculty))));
        dispatches.execute("update receipt set due_at = received_at, watch_at = received_at where dispatch_id = " + id);
        Await.until(() -> dispatches.own("uni1-fac1-clerk", id, faculty).overdue());
        dispatches.figuresFollow();
        assertEquals(
                1,
                dispatches
                        .as("uni1-clerk", () -> views.get(id))
                        .below()
                        .get(0)
                        .tally()
                        .overdue());
        Long answer = dispatches.answer("uni1-fac1-clerk", id, faculty);
        assertFalse(dispatches.own("uni1-fac1-clerk", id, faculty).overdue(), "it has answered");
        dispatches.decide("uni1-fac1-head", answer, ApprovalAction.RETURN);
        assertTrue(dispatches.own("uni1-fac1-clerk", id, faculty).overdue(), "and owes it again");
        dispatches.figuresFollow();
    }

    private DispatchService.Preview preview(String who, Recipients recipients) throws Exception {
        Long unit = dispatches.unitOf(who);
        return dispatches.as(who, () -> service.preview(unit, recipients));
    }

    private static Tally withoutMinutes(Tally tally) {
        return new Tally(tally.total(), tally.signed(), tally.answered(), tally.accepted(), tally.overdue(), 0);
    }
}

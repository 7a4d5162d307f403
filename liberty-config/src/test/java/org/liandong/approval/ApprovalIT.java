package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.guard.AlreadyDecidedException;
import org.liandong.approval.guard.NotFilerException;
import org.liandong.approval.guard.NotSignerException;
import org.liandong.approval.guard.StaleContentException;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxPage;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.TokenReusedException;
import org.liandong.approval.route.UnstaffedException;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.form.FormData;
import org.liandong.organisation.CurrentUser;
import org.liandong.outbox.MessageService;
import org.liandong.test.Await;
import org.liandong.test.Caller;
import org.liandong.test.TestArchive;

/** The approval's rules in the container, on each database; every story has its own request. */
@ExtendWith(ArquillianExtension.class)
class ApprovalIT {
    private static final String STATION = "uni1-fac1-class1";
    private static final String FACULTY = "uni1-fac1-head";
    private static final String REVIEWER = "uni1-reviewer";
    private static final String UNIVERSITY = "uni1-head";
    private static final String PROVINCE = "province-head";

    @Inject
    private ApprovalService approval;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private RequestViewService views;

    @Inject
    private InboxService inbox;

    @Inject
    private MessageService messages;

    @Inject
    private CurrentUser user;

    @Inject
    private Caller caller;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void A7_climbsFourLevelsIsReturnedOnceAndApproved() throws Exception {
        Long id = submitted();
        send(FACULTY, id, ApprovalAction.RETURN, "补充链接", "applicant", true);
        assertEquals(RequestState.RETURNED, view(STATION, id).state());
        act(STATION, id, ApprovalAction.SUBMIT);
        for (String signer : List.of(FACULTY, REVIEWER, UNIVERSITY, PROVINCE)) {
            assertEquals(RequestState.RUNNING, view(STATION, id).state());
            act(signer, id, ApprovalAction.APPROVE);
        }
        RequestView end = view(STATION, id);
        assertEquals(RequestState.APPROVED, end.state());
        assertEquals("PPPP", end.rail());
        assertEquals(
                List.of(
                        JournalAction.SUBMIT,
                        JournalAction.RETURN,
                        JournalAction.SUBMIT,
                        JournalAction.APPROVE,
                        JournalAction.APPROVE,
                        JournalAction.APPROVE,
                        JournalAction.APPROVE),
                end.timeline().stream().map(RequestView.Entry::action).toList());
        assertEquals(0, count("select count(*) from inbox_item where request_id = ?", id));
        assertEquals(1, count("select count(*) from report where state = 'APPROVED' and request_id = ?", id));
    }

    @Test
    void A8_returnToPreviousThatJumpsBackReopensOnlyTheReturnersStep() throws Exception {
        Long id = submitted();
        act(FACULTY, id, ApprovalAction.APPROVE);
        act(REVIEWER, id, ApprovalAction.APPROVE);
        send(UNIVERSITY, id, ApprovalAction.RETURN, "院系再看", "faculty-head", true);
        assertEquals("faculty-head", view(STATION, id).steps().get(0).code());
        act(FACULTY, id, ApprovalAction.APPROVE);
        assertEquals("university-head", view(STATION, id).steps().get(0).code());
        assertEquals(2, count("select max(round) from approval_step where request_id = ?", id));
        assertEquals(
                1,
                count("select count(*) from approval_step where code = 'university-reviewer' and request_id = ?", id));
    }

    @Test
    void A8_returnThatWalksLetsEverySeatSignAgain() throws Exception {
        Long id = submitted();
        act(FACULTY, id, ApprovalAction.APPROVE);
        act(REVIEWER, id, ApprovalAction.APPROVE);
        send(UNIVERSITY, id, ApprovalAction.RETURN, "重走", "faculty-head", false);
        act(FACULTY, id, ApprovalAction.APPROVE);
        assertEquals("university-reviewer", view(STATION, id).steps().get(0).code());
        act(REVIEWER, id, ApprovalAction.APPROVE);
        send(UNIVERSITY, id, ApprovalAction.RETURN, "上一环节", "previous", false);
        assertEquals("university-reviewer", view(STATION, id).steps().get(0).code());
    }

    @Test
    void A7_returnGoesOnlyToStagesThatWerePassed() throws Exception {
        Long id = submitted();
        assertThrows(
                InvalidInputException.class,
                () -> send(FACULTY, id, ApprovalAction.RETURN, "x", "province-head", false));
        assertThrows(
                InvalidInputException.class, () -> send(FACULTY, id, ApprovalAction.RETURN, " ", "applicant", false));
        assertEquals("faculty-head", view(STATION, id).steps().get(0).code());
    }

    @Test
    void A2_whereNobodyCouldSignNextItStaysAndTheViewSaysWhy() throws Exception {
        Long id = submitted();
        act(FACULTY, id, ApprovalAction.APPROVE);
        act(REVIEWER, id, ApprovalAction.APPROVE);
        String ofTheProvince = " where post_id in (select p.id from post p join org_unit u on u.id = p.unit_id"
                + " where u.parent_id is null) and id > ?";
        execute("update appointment set valid_to = '2001-01-01'" + ofTheProvince, 0L);
        try {
            RequestView view = view(UNIVERSITY, id);
            assertFalse(view.may(ApprovalAction.APPROVE));
            assertTrue(view.may(ApprovalAction.RETURN));
            assertThrows(UnstaffedException.class, () -> act(UNIVERSITY, id, ApprovalAction.APPROVE));
        } finally {
            execute("update appointment set valid_to = null" + ofTheProvince, 0L);
        }
        act(UNIVERSITY, id, ApprovalAction.APPROVE);
    }

    @Test
    void A7_rejectionEndsTheRequest() throws Exception {
        Long id = submitted();
        send(FACULTY, id, ApprovalAction.REJECT, "不属本院", null, false);
        assertEquals(RequestState.REJECTED, view(STATION, id).state());
        assertEquals(0, count("select count(*) from inbox_item where request_id = ?", id));
        assertEquals(0, count("select count(*) from approval_step where state = 'OPEN' and request_id = ?", id));
    }

    @Test
    void A7_withdrawalByTheApplicantOnly() throws Exception {
        Long id = submitted();
        assertThrows(NotFilerException.class, () -> act(FACULTY, id, ApprovalAction.WITHDRAW));
        act(STATION, id, ApprovalAction.WITHDRAW);
        assertEquals(RequestState.WITHDRAWN, view(STATION, id).state());
        assertEquals(0, count("select count(*) from inbox_item where request_id = ?", id));
    }

    @Test
    void A13_sameTokenSameReceiptOtherUseRefused() throws Exception {
        Long id = submitted();
        ApprovalCommand command =
                command(FACULTY, id, ApprovalAction.APPROVE, null, null, false, "t-" + UUID.randomUUID());
        ActionReceipt first = as(FACULTY, () -> decisions.act(command));
        assertEquals(first, as(FACULTY, () -> decisions.act(command)));
        assertEquals(1, count("select count(*) from action_record where action = 'APPROVE' and request_id = ?", id));
        ApprovalCommand other = command(REVIEWER, id, ApprovalAction.APPROVE, null, null, false, command.token());
        assertThrows(TokenReusedException.class, () -> as(REVIEWER, () -> decisions.act(other)));
        assertEquals("university-reviewer", view(STATION, id).steps().get(0).code());
    }

    @Test
    void A13_sameTokenSameDraft() throws Exception {
        String token = UUID.randomUUID().toString();
        assertEquals(draft(STATION, token), draft(STATION, token));
    }

    @Test
    void A13_staleVersionIsRefusedAndWritesNothing() throws Exception {
        Long id = draft(STATION, UUID.randomUUID().toString());
        save(id, 1, "一");
        assertThrows(StaleContentException.class, () -> save(id, 1, "二"));
        assertEquals("一", view(STATION, id).title());
    }

    @Test
    void A14_secondOfTwoMembersIsToldWhoDecided() throws Exception {
        Long id = submitted();
        act(FACULTY, id, ApprovalAction.APPROVE);
        ApprovalCommand late = command(
                REVIEWER,
                id,
                ApprovalAction.APPROVE,
                null,
                null,
                false,
                UUID.randomUUID().toString());
        act(REVIEWER, id, ApprovalAction.APPROVE);
        AlreadyDecidedException told =
                assertThrows(AlreadyDecidedException.class, () -> as("uni1-reviewer2", () -> decisions.act(late)));
        assertEquals("林晓", told.arguments().get(0));
    }

    @Test
    void A16_journalVerifiesAndNamesTheFirstBrokenLink() throws Exception {
        Long id = submitted();
        act(FACULTY, id, ApprovalAction.APPROVE);
        assertTrue(as(STATION, () -> views.firstBrokenLink(id)).isEmpty());
        execute(
                "update action_text set opinion = 'changed' where record_id ="
                        + " (select id from action_record where seq = 2 and request_id = ?)",
                id);
        assertEquals(2, as(STATION, () -> views.firstBrokenLink(id)).orElseThrow());
    }

    @Test
    void A15_oneMessagePerPersonReadByLookingAtTheRequest() throws Exception {
        int before = as(FACULTY, () -> messages.countUnread());
        Long id = submitted();
        assertEquals(before + 1, as(FACULTY, () -> messages.countUnread()));
        view(FACULTY, id);
        assertEquals(before, as(FACULTY, () -> messages.countUnread()));
        Long mine = as(FACULTY, () -> messages.findMine(1)).get(0).id();
        assertThrows(NotFoundException.class, () -> as(REVIEWER, () -> messages.open(mine)));
    }

    @Test
    void A17_twoPostsOneRowAndTheCountFollows() throws Exception {
        int before = as(FACULTY, () -> inbox.countTodo());
        Long id = submitted();
        assertEquals(before + 1, as(FACULTY, () -> inbox.countTodo()));
        InboxPage first = as(FACULTY, () -> inbox.page(Tab.TODO, InboxFilter.ALL, null, 1));
        assertEquals(1, first.items().size());
        act(FACULTY, id, ApprovalAction.APPROVE);
        assertTrue(contains(FACULTY, Tab.DONE, id));
        assertTrue(contains(STATION, Tab.STARTED, id));
        assertTrue(contains(UNIVERSITY, Tab.UNIT, id));
        assertFalse(contains(PROVINCE, Tab.UNIT, id));
    }

    @Test
    void A19_superiorsSeeItWhenItReachesThemAndNobodyElse() throws Exception {
        Long id = draft(STATION, UUID.randomUUID().toString());
        for (String other :
                List.of(FACULTY, REVIEWER, PROVINCE, "stranger", "uni2-head", "uni1-fac2-head", "uni1-fac1-class2")) {
            assertThrows(NotFoundException.class, () -> view(other, id), other);
        }
        act(STATION, id, ApprovalAction.SUBMIT);
        assertEquals(id, view(FACULTY, id).id());
        act(FACULTY, id, ApprovalAction.APPROVE);
        assertEquals(id, view(UNIVERSITY, id).id());
        for (String other : List.of(
                PROVINCE,
                "stranger",
                "uni2-head",
                "uni1-fac2-head",
                "uni1-finance",
                "sysadmin",
                "secadmin",
                "auditor")) {
            assertThrows(NotFoundException.class, () -> view(other, id), other);
        }
    }

    @Test
    void A19_whoMayNotSeeItIsNotEvenRefusedByName() throws Exception {
        Long id = submitted();
        Long step = view(FACULTY, id).steps().get(0).id();
        assertThrows(NotFoundException.class, () -> as("stranger", () -> decisions.act(approve(id, step))));
        assertThrows(NotSignerException.class, () -> as("uni1-fac1-clerk", () -> decisions.act(approve(id, step))));
    }

    @Test
    void T2_filingNeedsAPostAtTheUnit() throws Exception {
        Long unit = as(FACULTY, () -> user.viewer().posts().get(0).unitId());
        assertThrows(
                NotPermittedException.class,
                () -> as(
                        STATION,
                        () -> approval.create(contents(unit), UUID.randomUUID().toString())));
        assertThrows(
                NotPermittedException.class,
                () -> as(
                        "stranger",
                        () -> approval.create(contents(unit), UUID.randomUUID().toString())));
    }

    @Test
    void T6_refusalsAreRecordedInTheAuditAlthoughTheyRollBack() throws Exception {
        Long id = submitted();
        int before = refusals();
        assertThrows(NotFoundException.class, () -> view("uni2-head", id));
        Await.until(() -> refusals() > before);
        assertEquals(before + 1, refusals());
    }

    @Test
    void A21_differencesSinceTheViewerLastLooked() throws Exception {
        Long id = submitted();
        view(FACULTY, id);
        send(FACULTY, id, ApprovalAction.RETURN, "补充", "applicant", true);
        RequestView returned = view(STATION, id);
        save(id, returned.version(), "改过的标题");
        assertEquals(
                "正文",
                FormData.parse(view(FACULTY, id).data()).getString("text"),
                "what is being typed is the applicant's alone");
        act(STATION, id, ApprovalAction.SUBMIT);
        assertEquals("text", view(FACULTY, id).looked().changes().get(0).field());
        assertEquals("text", view(FACULTY, id).looked().changes().get(0).field(), "still shown when loaded again");
    }

    private boolean contains(String who, Tab tab, Long id) throws Exception {
        return as(who, () -> inbox.page(tab, InboxFilter.ALL, null, 100)).items().stream()
                .anyMatch(row -> row.requestId().equals(id));
    }

    private Long submitted() throws Exception {
        Long id = draft(STATION, UUID.randomUUID().toString());
        act(STATION, id, ApprovalAction.SUBMIT);
        return id;
    }

    private Long draft(String who, String token) throws Exception {
        return as(
                who, () -> approval.create(contents(user.viewer().posts().get(0).unitId()), token)
                        .request());
    }

    private static ApprovalService.Draft contents(Long unit) {
        return new ApprovalService.Draft("four-level", unit, "11 月报告", data("正文"));
    }

    private static JsonObject data(String text) {
        return Json.createObjectBuilder().add("task", "HN01").add("text", text).build();
    }

    private void save(Long id, int version, String title) throws Exception {
        as(
                STATION,
                () -> decisions.act(ApprovalCommand.ofApplicant(
                        id,
                        ApprovalAction.SAVE,
                        version,
                        UUID.randomUUID().toString(),
                        new ApprovalCommand.Content(title, data("改过的正文")))));
    }

    private ActionReceipt act(String who, Long id, ApprovalAction action) throws Exception {
        return send(who, id, action, null, null, false);
    }

    private ActionReceipt send(String who, Long id, ApprovalAction action, String comment, String to, boolean jump)
            throws Exception {
        ApprovalCommand command =
                command(who, id, action, comment, to, jump, UUID.randomUUID().toString());
        return as(who, () -> decisions.act(command));
    }

    private ApprovalCommand command(
            String who, Long id, ApprovalAction action, String comment, String to, boolean jump, String token)
            throws Exception {
        RequestView view = view(who, id);
        Long step = action.isDecision() ? view.steps().get(0).id() : null;
        return new ApprovalCommand(id, action, step, view.version(), token, comment, to, jump, null);
    }

    private static ApprovalCommand approve(Long id, Long step) {
        return new ApprovalCommand(
                id, ApprovalAction.APPROVE, step, 1, UUID.randomUUID().toString(), null, null, false, null);
    }

    private RequestView view(String who, Long id) throws Exception {
        return as(who, () -> views.get(id));
    }

    private <T> T as(String who, Callable<T> work) throws Exception {
        try {
            return caller.as(who, work);
        } catch (EJBException e) {
            throw e.getCausedByException() == null ? e : e.getCausedByException();
        }
    }

    private int count(String sql, Long id) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private int refusals() throws Exception {
        return count("select count(*) from audit_record where kind = 'REFUSAL' and actor = 'uni2-head' and id > ?", 0L);
    }

    private void execute(String sql, Long id) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }
}

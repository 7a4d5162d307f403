package org.liandong.approval;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Role;
import org.liandong.test.Caller;

/** Requests of the trial's first class, and what people do with them, for tests inside the server. */
@Dependent
public class Requests {
    static final String STATION = "uni1-fac1-class1";
    static final String FACULTY = "uni1-fac1-head";
    static final String REVIEWER = "uni1-reviewer";
    static final String UNIVERSITY = "uni1-head";
    static final String PROVINCE = "province-head";

    @Inject
    private ApprovalService approval;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private RequestViewService views;

    @Inject
    private RecipientService recipients;

    @Inject
    private InboxService inbox;

    @Inject
    private CurrentUser user;

    @Inject
    private Caller caller;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    <T> T as(String who, Callable<T> work) throws Exception {
        try {
            return caller.as(who, work);
        } catch (EJBException e) {
            throw e.getCausedByException() == null ? e : e.getCausedByException();
        }
    }

    Long draft() throws Exception {
        return draft("four-level");
    }

    Long draft(String route) throws Exception {
        return draftOf(STATION, route);
    }

    Long draftOf(String who, String route) throws Exception {
        return as(who, () -> approval.create(
                        new ApprovalService.Draft(
                                route,
                                user.viewer().posts().get(0).unitId(),
                                "11 月报告",
                                Json.createObjectBuilder()
                                        .add("task", "HN01")
                                        .add("text", "正文")
                                        .build()),
                        UUID.randomUUID().toString())
                .request());
    }

    Long submitted() throws Exception {
        Long id = draft();
        act(STATION, id, ApprovalAction.SUBMIT);
        return id;
    }

    /** Submitted on a route, and at the university: the faculty has approved. */
    Long atUniversity(String route, Long... cooperating) throws Exception {
        Long id = draft(route);
        act(
                STATION,
                ApprovalCommand.ofApplicant(
                        id,
                        ApprovalAction.SAVE,
                        1,
                        UUID.randomUUID().toString(),
                        ApprovalCommand.Content.ofCooperating(List.of(cooperating))));
        act(STATION, id, ApprovalAction.SUBMIT);
        act(FACULTY, id, ApprovalAction.APPROVE);
        return id;
    }

    /** The action with words. */
    ActionReceipt act(String who, Long id, ApprovalAction action, String words) throws Exception {
        ApprovalCommand plain = command(who, id, action);
        return act(
                who,
                new ApprovalCommand(
                        id, action, plain.step(), plain.version(), plain.token(), words, null, false, null));
    }

    /** Hands over, consults, adds or asks: a post or person. */
    ActionReceipt involve(String who, Long id, ApprovalAction action, Long to, Join join) throws Exception {
        ApprovalCommand plain = command(who, id, action);
        return act(
                who,
                ApprovalCommand.ofSeat(
                        id, action, plain.step(), plain.version(), plain.token(), "请看", List.of(to), join));
    }

    /** Enters what was decided elsewhere, at the step that is open. */
    ActionReceipt enter(String who, Long id, Verdict outcome, String number, LocalDate day) throws Exception {
        RequestView view = view(STATION, id);
        return act(
                who,
                new ApprovalCommand(
                        id,
                        ApprovalAction.ENTER,
                        view.steps().get(0).id(),
                        view.version(),
                        UUID.randomUUID().toString(),
                        null,
                        null,
                        false,
                        null,
                        List.of(),
                        ApprovalCommand.Particulars.ofPaper(new ApprovalCommand.Paper(outcome, number, day))));
    }

    /** A route of three stages: one with field rights, one with a condition, and a last one. */
    void route(String code, String rights, String condition) throws Exception {
        route(900, code, rights, condition);
    }

    /** The same with ids behind a number that no other test has. */
    void route(int base, String code, String rights, String condition) throws Exception {
        run("insert into approval_route (id, code, name, name_en, subject_type) values (" + (base + 1) + ", '" + code
                + "', 'x', 'x', 'report')");
        run("insert into route_version (id, route_id, version, state, own_head) values (" + (base + 2) + ", "
                + (base + 1) + ", 1, 'PUBLISHED', true)");
        String columns =
                "insert into route_stage (id, version_id, position, code, name, name_en, place, place_level, who, signing,"
                        + " working_days, opinion_required, if_empty, if_applicant, if_signed, field_rights, stage_condition) values ";
        String tail = ", 'ANY', 2, false, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN', ";
        String version = ", " + (base + 2) + ", ";
        run(columns + "(" + (base + 3) + version + "10, 'first', 'x', 'x', 'LEVEL', 'FACULTY', 'HEAD'" + tail + "'"
                + rights + "', null)");
        run(columns + "(" + (base + 4) + version + "20, 'important', 'x', 'x', 'LEVEL', 'UNIVERSITY', 'REVIEWER'" + tail
                + "null, '" + condition + "')");
        run(columns + "(" + (base + 5) + version + "30, 'last', 'x', 'x', 'LEVEL', 'UNIVERSITY', 'HEAD'" + tail
                + "null, null)");
    }

    void run(String sql) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    /** Changes a field as a signer. */
    void edit(String who, Long id, String field, String value) throws Exception {
        RequestView view = view(who, id);
        Long step = view.steps().get(0).id();
        act(
                who,
                new ApprovalCommand(
                        id,
                        ApprovalAction.EDIT,
                        step,
                        view.version(),
                        UUID.randomUUID().toString(),
                        null,
                        null,
                        false,
                        new ApprovalCommand.Content(
                                null,
                                Json.createObjectBuilder().add(field, value).build())));
    }

    /** Who has to act: owners of rows in inboxes, as the database holds them. */
    int waiting(Long id) throws Exception {
        return count("select count(*) from inbox_item where kind = 'TODO' and request_id = ?", id);
    }

    RequestView view(String who, Long id) throws Exception {
        return as(who, () -> views.get(id));
    }

    /** The first broken link of its journal, or nothing. */
    boolean isSound(Long id) throws Exception {
        return as(STATION, () -> views.firstBrokenLink(id)).isEmpty();
    }

    ActionReceipt act(String who, Long id, ApprovalAction action) throws Exception {
        return act(who, command(who, id, action));
    }

    ActionReceipt act(String who, ApprovalCommand command) throws Exception {
        return as(who, () -> decisions.act(command));
    }

    /** The action on what the person sees now, with a new token. */
    ApprovalCommand command(String who, Long id, ApprovalAction action) throws Exception {
        RequestView view = view(who, id);
        Long step = view.action(action).map(RequestView.Action::step).orElse(null);
        return command(id, action, step, view.version());
    }

    static ApprovalCommand command(Long id, ApprovalAction action, Long step, int version) {
        return new ApprovalCommand(id, action, step, version, UUID.randomUUID().toString(), null, null, false, null);
    }

    void sendBack(String who, Long id, String to, boolean jump) throws Exception {
        RequestView view = view(who, id);
        act(
                who,
                ApprovalCommand.ofSigner(
                        id,
                        ApprovalAction.RETURN,
                        view.steps().get(0).id(),
                        view.version(),
                        UUID.randomUUID().toString(),
                        "请再看",
                        to,
                        jump));
    }

    /** A copy from the person to posts and people. */
    static ApprovalCommand copy(Long id, String note, Long... to) {
        return ApprovalCommand.ofCopy(id, 1, UUID.randomUUID().toString(), note, List.of(to));
    }

    /** The post of a role at the unit of somebody's first appointment. */
    Long post(String who, Role role) throws Exception {
        return as(who, () -> recipients.find(user.viewer().posts().get(0).unitId())).stream()
                .filter(recipient -> recipient.role() == role && recipient.person() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Long person(String who) throws Exception {
        return as(who, () -> user.viewer().personId());
    }

    List<InboxRow> rows(String who, Tab tab, Long id) throws Exception {
        return as(who, () -> inbox.page(tab, InboxFilter.ALL, null, 100)).items().stream()
                .filter(row -> row.requestId().equals(id))
                .toList();
    }

    int count(String sql, Long id) throws Exception {
        return Integer.parseInt(text(sql, id));
    }

    String text(String sql, Long id) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}

package org.liandong.dispatch;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.Zones;
import org.liandong.organisation.CurrentUser;
import org.liandong.test.Await;
import org.liandong.test.Caller;

/** Dispatches of the trial, and what units do with them, for tests inside the server. */
@Dependent
public class Dispatches {
    static final String PROVINCE = "province-clerk";

    private final List<Long> sent = new ArrayList<>();

    @Inject
    private DispatchService service;

    @Inject
    private DispatchViewService views;

    @Inject
    private ReceiptService receipts;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private RequestViewService requests;

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

    /** The unit of somebody's first post. */
    Long unitOf(String who) throws Exception {
        return as(who, () -> user.viewer().posts().get(0).unitId());
    }

    /** Units of these kinds that are there today, where the users' day begins, whatever other tests have made. */
    int nodes(String kinds) throws Exception {
        String today = "DATE('" + LocalDate.now(Zones.HOME) + "')";
        return count("select count(*) from org_unit where kind in (" + kinds + ") and valid_from <= " + today
                + " and (valid_to is null or valid_to >= " + today + ")");
    }

    /** The person who signs in so. */
    Long personOf(String login) throws Exception {
        return (long) count("select id from person where login = '" + login + "'");
    }

    static Content content(Recipients recipients) {
        return new Content(
                "关于报送网络文化作品的通知",
                "<p>请于月底前报送。</p>",
                new BodyTable(List.of("序号", "内容"), List.of(List.of("1", "微视频"))),
                recipients,
                "answer",
                LocalDate.now().plusDays(20));
    }

    DispatchService.Kept draft(String who, Content content) throws Exception {
        Long unit = unitOf(who);
        return as(who, () -> service.create(unit, content, UUID.randomUUID().toString()));
    }

    /** Sends to whom was chosen and waits until it is with them. */
    Long send(String who, Content content) throws Exception {
        Long unit = unitOf(who);
        DispatchService.Kept draft = draft(who, content);
        as(who, () -> {
            int units = service.preview(unit, content.recipients()).total();
            return service.send(draft.id(), draft.version(), units);
        });
        Await.until(() -> as(who, () -> views.get(draft.id()).state() == DispatchState.SENT));
        sent.add(draft.id());
        return draft.id();
    }

    void sign(String who, Long dispatch, Long unit) throws Exception {
        as(who, () -> {
            receipts.sign(dispatch, unit);
            return null;
        });
    }

    int passOn(String who, Long dispatch, Long unit, Recipients recipients) throws Exception {
        return as(who, () -> {
            int units = receipts.previewPassOn(dispatch, unit, recipients).total();
            return receipts.passOn(dispatch, unit, recipients, units);
        });
    }

    /** Signs and answers for a unit, up to the giver's desk; gives the request. */
    Long answer(String who, Long dispatch, Long unit) throws Exception {
        sign(who, dispatch, unit);
        return answerSigned(who, dispatch, unit);
    }

    /** The same where it is signed for. */
    Long answerSigned(String who, Long dispatch, Long unit) throws Exception {
        Long request = as(
                who,
                () -> receipts.answer(dispatch, unit, "反馈", UUID.randomUUID().toString()));
        submit(who, request);
        return request;
    }

    void submit(String who, Long request) throws Exception {
        as(who, () -> {
            RequestView view = requests.get(request);
            return decisions.act(ApprovalCommand.ofApplicant(
                    request,
                    ApprovalAction.SUBMIT,
                    view.version(),
                    UUID.randomUUID().toString(),
                    new ApprovalCommand.Content(
                            "反馈", Json.createObjectBuilder().add("text", "已经完成").build())));
        });
    }

    void decide(String who, Long request, ApprovalAction action) throws Exception {
        as(who, () -> {
            RequestView view = requests.get(request);
            return decisions.act(ApprovalCommand.ofSigner(
                    request,
                    action,
                    view.steps().get(0).id(),
                    view.version(),
                    UUID.randomUUID().toString(),
                    "意见",
                    ApprovalCommand.TO_APPLICANT,
                    true));
        });
    }

    DispatchView.OwnReceipt own(String who, Long dispatch, Long unit) throws Exception {
        return as(who, () -> views.get(dispatch)).receipts().stream()
                .filter(receipt -> receipt.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Waits until the figures of what was sent here are those of a recount over receipts, and those of all dispatches are the sums of
     * each; the matrix of authority leaves one behind that was never folded.
     */
    void figuresFollow() throws Exception {
        Await.until(() -> figures().equals(recount()) && all().equals(sums()));
    }

    private static final String FIGURES =
            "total, p.signed, p.answered, p.accepted, p.overdue, p.minutes from unit_progress p where ";

    private String mine() {
        return sent.stream().map(id -> Long.toString(id)).collect(Collectors.joining(",", "(0,", ")"));
    }

    /** Figures as they are kept, by dispatch, unit and level; without rows of nothing. */
    private Map<String, String> figures() throws Exception {
        return rows("select p.dispatch_id, p.unit_id, p.unit_level, p." + FIGURES
                + "p.total <> 0 and p.dispatch_id <> 0" + " and p.dispatch_id in " + mine());
    }

    private Map<String, String> all() throws Exception {
        return rows("select 0, p.unit_id, p.unit_level, p." + FIGURES + "p.dispatch_id = 0");
    }

    private Map<String, String> sums() throws Exception {
        return rows(
                "select 0, p.unit_id, p.unit_level, sum(p.total), sum(p.signed), sum(p.answered), sum(p.accepted),"
                        + " sum(p.overdue), sum(p.minutes) from unit_progress p"
                        + " where p.dispatch_id in (select d.id from dispatch d where d.number not like 'matrix-%') group by p.unit_id, p.unit_level");
    }

    /** The same counted one by one, by where units hang today. */
    private Map<String, String> recount() throws Exception {
        String within = isDerby() ? "locate(%1$s, %2$s) = 1" : "strpos(%2$s, %1$s) = 1";
        return rows(
                "select r.dispatch_id, a.id, r.unit_level, count(*), sum(case when r.state <> 'WAITING' then 1 else 0 end),"
                        + " sum(case when r.state in ('ANSWERED', 'ACCEPTED') then 1 else 0 end),"
                        + " sum(case when r.state = 'ACCEPTED' then 1 else 0 end), sum(case when r.overdue then 1 else 0 end),"
                        + " sum(case when r.state = 'ACCEPTED' then r.minutes else 0 end)"
                        + " from receipt r join dispatch d on d.id = r.dispatch_id join org_unit u on u.id = r.unit_id"
                        + " join org_unit reach on reach.id = d.reach_id join org_unit a on a.id <> u.id and "
                        + within.formatted("a.path", "u.path") + " and " + within.formatted("reach.path", "a.path")
                        + " where r.state <> 'DROPPED' and r.dispatch_id in " + mine()
                        + " group by r.dispatch_id, a.id, r.unit_level");
    }

    private boolean isDerby() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        }
    }

    private Map<String, String> rows(String sql) throws Exception {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.put(
                        row.getLong(1) + " " + row.getLong(2) + " " + row.getString(3),
                        List.of(
                                        row.getInt(4),
                                        row.getInt(5),
                                        row.getInt(6),
                                        row.getInt(7),
                                        row.getInt(8),
                                        row.getLong(9))
                                .toString());
            }
        }
        return rows;
    }

    int execute(String sql) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    int count(String sql) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}

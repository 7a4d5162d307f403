package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.PROVINCE;
import static org.liandong.approval.Requests.REVIEWER;
import static org.liandong.approval.Requests.STATION;
import static org.liandong.approval.Requests.UNIVERSITY;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.guard.NotWaitingException;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.retention.Erasure;
import org.liandong.approval.view.RequestView;
import org.liandong.file.FileIntake.Upload;
import org.liandong.paper.PaperService;
import org.liandong.test.TestArchive;

/** Contents, names and words go when they are kept no longer; the journal still verifies (T7), on each database. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String ADMIN = "province-admin";

    @Inject
    private Requests requests;

    @Inject
    private Erasure erasure;

    @Inject
    private RequestUploadService uploads;

    @Inject
    private PaperService papers;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void T7_nothingOfWhatWasTypedIsLeftAndTheJournalStillVerifies() throws Exception {
        String marker = "清除" + UUID.randomUUID().toString().substring(0, 8);
        Long id = written(marker);
        requests.act(
                FACULTY, Requests.copy(id, "转" + marker, requests.post(FACULTY, org.liandong.organisation.Role.CLERK)));
        requests.as(STATION, () -> papers.issue(id));
        for (String who : List.of(FACULTY, REVIEWER, UNIVERSITY, PROVINCE)) {
            requests.act(who, id, ApprovalAction.APPROVE, "意见" + marker);
        }
        assertFalse(places(marker).isEmpty());
        assertFalse(namesIn(id).isEmpty());
        ended(id, 400);
        Instant before = Instant.now().minus(YEAR);
        assertTrue(erasure.due(before, 1000).contains(id));
        assertTrue(erasure.erase(id, before));

        assertEquals(List.of(), places(marker));
        assertEquals(List.of(), namesIn(id));
        assertEquals(
                0,
                requests.count(
                        "select count(*) from signer s join approval_step t on t.id = s.step_id where t.request_id = ?"
                                + " and s.signed_name is not null",
                        id));
        assertEquals(6, requests.count("select count(*) from action_record where request_id = ?", id));
        assertTrue(requests.isSound(id));
        RequestView left = requests.view(STATION, id);
        assertNotNull(left.time().erased());
        assertEquals(RequestState.APPROVED, left.state());
        assertEquals("—", left.title());
        assertEquals(List.of(), left.files());
        assertFalse(erasure.erase(id, before), "once");
        assertFalse(erasure.due(before, 1000).contains(id));
    }

    @Test
    void T7_whatGoesOnOrEndedLaterStays() throws Exception {
        String marker = "留存" + UUID.randomUUID().toString().substring(0, 8);
        Long runs = written(marker);
        Long young = written(marker);
        requests.act(FACULTY, young, ApprovalAction.REJECT, "不同意");
        ended(young, 300);
        Instant before = Instant.now().minus(YEAR);
        assertFalse(erasure.erase(runs, before));
        assertFalse(erasure.erase(young, before));
        assertTrue(requests.view(STATION, young).title().contains(marker));
        assertNull(requests.view(STATION, young).time().erased());
    }

    @Test
    void T7_A10_anItemStaysAsLongAsItsListGoesOn() throws Exception {
        Long list = written("名单");
        Long item = refusedByTheProvince();
        requests.run("update approval_request set list_id = %d, list_rank = 1, list_way = 'ALONE' where id = %d"
                .formatted(list, item));
        ended(item, 400);
        Instant before = Instant.now().minus(YEAR);
        assertFalse(erasure.due(before, 1000).contains(item));
        assertFalse(erasure.erase(item, before));
        requests.act(FACULTY, list, ApprovalAction.REJECT, "不同意");
        ended(list, 300);
        assertFalse(erasure.due(before, 1000).contains(item));
        assertFalse(erasure.erase(item, before));
        ended(list, 400);
        assertTrue(erasure.due(before, 1000).contains(item));
        assertTrue(erasure.erase(item, before));
    }

    @Test
    void T7_whatWasErasedIsNotReopened() throws Exception {
        Long kept = refusedByTheProvince();
        Long id = refusedByTheProvince();
        ended(id, 400);
        ApprovalCommand reopen = reopen(id);
        assertTrue(erasure.erase(id, Instant.now().minus(YEAR)));
        assertThrows(NotWaitingException.class, () -> requests.act(ADMIN, reopen));
        assertEquals(RequestState.RUNNING, requests.act(ADMIN, reopen(kept)).state());
    }

    private Long refusedByTheProvince() throws Exception {
        Long id = written("重启");
        for (String who : List.of(FACULTY, REVIEWER, UNIVERSITY)) {
            requests.act(who, id, ApprovalAction.APPROVE);
        }
        requests.act(PROVINCE, id, ApprovalAction.REJECT, "不同意");
        return id;
    }

    private ApprovalCommand reopen(Long id) throws Exception {
        return new ApprovalCommand(
                id,
                ApprovalAction.REOPEN,
                null,
                requests.view(STATION, id).version(),
                UUID.randomUUID().toString(),
                "重新办理",
                null,
                false,
                null);
    }

    @Test
    void T7_messagesOfTheBellGoByTheirAge() throws Exception {
        Long id = written("消息");
        String count = "select count(*) from outbox_message where request_id = ?";
        assertTrue(requests.count(count, id) > 0);
        requests.run("update outbox_message set created_at = " + at(60) + " where request_id = " + id);
        erasure.forgetMessages(Instant.now().minus(Duration.ofDays(90)));
        assertTrue(requests.count(count, id) > 0);
        while (erasure.forgetMessages(Instant.now().minus(Duration.ofDays(30))) > 0) {
            // as long as there are some
        }
        assertEquals(0, requests.count(count, id));
    }

    /** Submitted with the words in title, contents and a file's name. */
    private Long written(String words) throws Exception {
        Long id = requests.draft();
        byte[] pdf = ("%PDF-1.4\n% " + id + "\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        int version = requests.view(STATION, id).version();
        requests.as(
                STATION,
                () -> uploads.add(
                        id,
                        version,
                        UUID.randomUUID().toString(),
                        new Upload(words + ".pdf", new ByteArrayInputStream(pdf))));
        requests.act(
                STATION,
                ApprovalCommand.ofApplicant(
                        id,
                        ApprovalAction.SUBMIT,
                        requests.view(STATION, id).version(),
                        UUID.randomUUID().toString(),
                        new ApprovalCommand.Content(
                                "关于" + words,
                                Json.createObjectBuilder()
                                        .add("task", "HN01")
                                        .add("text", "正文" + words)
                                        .build())));
        return id;
    }

    private void ended(Long id, int daysAgo) throws Exception {
        requests.run("update approval_request set closed_at = " + at(daysAgo) + " where id = " + id);
    }

    private static String at(int daysAgo) {
        return "cast('"
                + Instant.now()
                        .minus(Duration.ofDays(daysAgo))
                        .toString()
                        .substring(0, 19)
                        .replace('T', ' ') + "' as timestamp)";
    }

    /** Every column of every table in which the words stand. */
    private List<String> places(String words) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            return where(connection, columns(connection), "%s like '%%" + words + "%%'");
        }
    }

    /** Every column of the request's own rows in which the name of one of those stands who took part. */
    private List<String> namesIn(Long id) throws Exception {
        List<String> places = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            List<Column> columns = columns(connection);
            List<String> linked = columns.stream()
                    .filter(column -> column.name().equalsIgnoreCase("request_id"))
                    .map(Column::table)
                    .toList();
            String names =
                    "exists (select 1 from person p where p.login in ('%s') and %%s like '%%%%' || p.name || '%%%%')"
                            .formatted(String.join("', '", STATION, FACULTY, REVIEWER, UNIVERSITY, PROVINCE));
            places.addAll(where(connection, of(columns, linked::contains), "request_id = " + id + " and " + names));
            places.addAll(where(
                    connection, of(columns, "approval_request"::equalsIgnoreCase), "id = " + id + " and " + names));
        }
        return places;
    }

    private record Column(String table, String name, boolean isText) {}

    private static List<Column> of(List<Column> columns, Predicate<String> table) {
        return columns.stream().filter(column -> table.test(column.table())).toList();
    }

    private static List<Column> columns(Connection connection) throws Exception {
        List<Column> columns = new ArrayList<>();
        try (ResultSet all = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (all.next()) {
                int type = all.getInt("DATA_TYPE");
                boolean text = type == Types.VARCHAR || type == Types.CLOB || type == Types.LONGVARCHAR;
                columns.add(new Column(all.getString("TABLE_NAME"), all.getString("COLUMN_NAME"), text));
            }
        }
        return columns;
    }

    /** Those columns of text for which the condition holds somewhere, in which {@code %s} stands for the column. */
    private static List<String> where(Connection connection, List<Column> columns, String condition) throws Exception {
        List<String> found = new ArrayList<>();
        for (Column column : columns.stream().filter(Column::isText).toList()) {
            String name = "\"" + column.name() + "\"";
            try (PreparedStatement statement = connection.prepareStatement(
                            "select count(*) from \"" + column.table() + "\" where " + condition.formatted(name));
                    ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getInt(1) > 0) {
                    found.add(column.table() + "." + column.name());
                }
            }
        }
        return found;
    }
}

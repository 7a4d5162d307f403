package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.server.JournalCheck;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.PastJournal;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;
import org.liandong.test.Tampering;

/** Whoever changes, deletes or swaps something in the journal or its seals is found, in the product and off-line (A16). */
class JournalTamperingST {
    private static final String STATION = "uni1-fac1-class1";
    private static final LocalDate TODAY = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Shanghai"));

    private static final String SEALS = "select count(*) from journal_seal where requests >= ?";

    private ServerUnderTest server;
    private Api auditor;
    private Tampering tampering;
    private Connection connection;
    /** Filed four days ago, approved three and two days ago; yesterday may not be sealed yet. */
    private long old;
    /** Filed and approved three days ago, its second record without words. */
    private long erased;
    /** Filed two days ago. */
    private long young;

    private String number;

    static List<Database> databases() {
        return Tampering.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void A16_everyChangeIsFoundAndNamed(Database database) throws Exception {
        try (ServerUnderTest fresh =
                ServerUnderTest.fresh("tampering-" + name(database), database).start()) {
            server = fresh;
            auditor = new Api(server, "auditor");
            aPast();
            server.restart();
            Await.until(() -> Rows.count(server, SEALS, 1) == 3);
            try (Connection opened = server.connection()) {
                connection = opened;
                tampering = new Tampering(opened);
                soundAsItIs();
                List<Executable> cases = new ArrayList<>();
                columns("action_record", "request_id = " + old + " and seq = 2", cases);
                columns("action_text", "record_id = " + record(old, 2), cases);
                columns("journal_seal", "seal_day = '" + TODAY.minusDays(3) + "'", cases);
                cases.add(() -> change("approval_request", "journal_seq", "id = " + old, number));
                cases.add(() -> change("approval_request", "journal_head", "id = " + old, number));
                cases.add(this::lastRecordDeleted);
                cases.add(this::recordInTheMiddleDeleted);
                cases.add(this::twoRecordsSwapped);
                cases.add(this::recordAdded);
                cases.add(this::sealDeleted);
                cases.add(this::exportChanged);
                assertAll(cases);
                soundAsItIs();
                lastSealReplaced();
                wholeRequestDeleted();
            }
        }
    }

    private void aPast() throws SQLException {
        old = submitted("四天前报送");
        approve(old, "uni1-fac1-head");
        approve(old, "uni1-reviewer");
        erased = submitted("三天前报送");
        approve(erased, "uni1-fac1-head");
        young = submitted("前天报送");
        submitted("今天报送");
        try (Connection opened = server.connection()) {
            PastJournal.move(opened, old, 4, 3, 2);
            PastJournal.move(opened, erased, 3, 3);
            PastJournal.move(opened, young, 2);
            PastJournal.update(
                    opened,
                    "delete from action_text where record_id = (select id from action_record where request_id = ? and seq = 2)",
                    erased);
        }
        number = new Api(server, STATION).get("/requests/" + old).json().getString("number");
    }

    /** Erased words and days that go on are no fault. */
    private void soundAsItIs() throws Exception {
        JsonObject check = check("");
        assertEquals("sound", check.getString("state"), check::toString);
        assertEquals(1, check.getInt("erased"));
        for (int days = 2; days <= 4; days++) {
            assertEquals("sound", check("&day=" + TODAY.minusDays(days)).getString("state"));
        }
        assertEquals("sound", check("&request=" + number).getString("state"));
        Offline offline = offline();
        assertEquals(0, offline.status(), offline.said());
        byte[] bare = auditor.download("/journal/export?words=false").bytes();
        assertEquals(0, offline(bare).status());
    }

    private void columns(String table, String where, List<Executable> cases) throws SQLException {
        for (String column : tampering.columns(table).keySet()) {
            cases.add(() -> change(table, column, where, named(table + "." + column)));
        }
    }

    /** What the first finding names after a change: the request, or the day whose seal no longer fits. */
    private String named(String column) {
        return switch (column) {
            case "action_record.id" -> TODAY.minusDays(3).toString();
            case "action_text.record_id" -> "LD-"; // the request that the words were moved to
            case "journal_seal.seal_day" -> TODAY.minusDays(43).toString();
            default -> column.startsWith("journal_seal") ? TODAY.minusDays(3).toString() : number;
        };
    }

    /** Changes one value; the finding must name the request or the day. */
    private void change(String table, String column, String where, String named) throws Exception {
        Map<String, Integer> types = tampering.columns(table);
        Object before = tampering.value(table, column, where);
        Object after = other(table, column, before, types.get(column));
        String key = table.equals("journal_seal") ? "seal_day" : table.equals("action_text") ? "record_id" : "id";
        Object id = tampering.value(table, key, where);
        set(table, column, key, id, after);
        try {
            found(table + "." + column, named);
        } finally {
            set(table, column, key, column.equals(key) ? after : id, before);
        }
    }

    private Object other(String table, String column, Object before, int type) throws SQLException {
        return switch (table + "." + column) {
            case "action_record.id" -> 999_999_999L;
            case "action_record.seq" -> 9;
            case "action_record.request_id" -> new Api(server, STATION).draft("university", "空的草稿", "HN01");
            case "action_record.step_id" -> null;
            case "action_text.record_id" -> record(erased, 2); // which has no words
            case "action_text.post_role" -> "EXPERT";
            default -> Tampering.other(before, type);
        };
    }

    private void set(String table, String column, String key, Object id, Object value) throws SQLException {
        connection.setAutoCommit(false);
        try {
            tampering.execute("update " + table + " set " + column + " = ? where " + key + " = ?", value, id);
            if (table.equals("action_record") && column.equals("id")) {
                tampering.execute("update action_text set record_id = ? where record_id = ?", value, id);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void lastRecordDeleted() throws Exception {
        String last = "id = " + record(old, 3);
        Tampering.Saved text = tampering.save("action_text", "record_id = " + record(old, 3));
        Tampering.Saved record = tampering.save("action_record", last);
        tampering.execute("delete from action_text where record_id = " + record(old, 3));
        tampering.execute("delete from action_record where " + last);
        try {
            found("last record", number);
            PastJournal.mendHead(connection, old);
            found("last record, head made to fit", TODAY.minusDays(2).toString());
        } finally {
            record.putBack();
            text.putBack();
            PastJournal.mendHead(connection, old);
        }
    }

    private void recordInTheMiddleDeleted() throws Exception {
        long id = record(old, 2);
        Tampering.Saved text = tampering.save("action_text", "record_id = " + id);
        Tampering.Saved record = tampering.save("action_record", "id = " + id);
        tampering.execute("delete from action_text where record_id = " + id);
        tampering.execute("delete from action_record where id = " + id);
        try {
            found("record in the middle", number);
        } finally {
            record.putBack();
            text.putBack();
        }
    }

    private void twoRecordsSwapped() throws Exception {
        swap();
        try {
            found("two records swapped", number);
        } finally {
            swap();
        }
    }

    private void swap() throws SQLException {
        long second = record(old, 2);
        long third = record(old, 3);
        tampering.execute("update action_record set seq = 99 where id = ?", second);
        tampering.execute("update action_record set seq = 2 where id = ?", third);
        tampering.execute("update action_record set seq = 3 where id = ?", second);
    }

    /** A forger who knows how hashes are made slips a record into a day that is sealed. */
    private void recordAdded() throws Exception {
        tampering.execute(
                "insert into action_record select 999999998, request_id, seq + 1, round, action, step_id, actor_id,"
                        + " on_behalf_of, acted_at, text_hash, hash, hash from action_record where id = "
                        + record(young, 1));
        PastJournal.move(connection, young, 0, 0);
        try {
            found("record added", TODAY.minusDays(2).toString());
        } finally {
            tampering.execute("delete from action_record where id = 999999998");
            PastJournal.mendHead(connection, young);
        }
    }

    private void sealDeleted() throws Exception {
        String day = "seal_day = '" + TODAY.minusDays(3) + "'";
        Tampering.Saved seal = tampering.save("journal_seal", day);
        tampering.execute("delete from journal_seal where " + day);
        try {
            found("seal deleted", TODAY.minusDays(3).toString());
        } finally {
            seal.putBack();
        }
    }

    /** Somebody changes the export itself: each of its lines is missed when it is gone. */
    private void exportChanged() throws Exception {
        byte[] whole = auditor.download("/journal/export").bytes();
        int lines = ExportUnderTest.lines(whole, "records.jsonl");
        assertTrue(lines > 8, lines + " lines");
        for (int i = 0; i < lines; i++) {
            Offline offline = offline(ExportUnderTest.without(whole, "records.jsonl", i));
            assertTrue(offline.status() > 0, "line " + i + ": " + offline.said());
        }
        for (int i = 0; i < 3; i++) {
            Offline offline = offline(ExportUnderTest.without(whole, "seals.jsonl", i));
            assertEquals(1, offline.status(), "seal " + i + ": " + offline.said());
        }
    }

    /** Who deletes the last seal has it made again, but not the same; off-line only a seal that was noted shows it. */
    private void lastSealReplaced() throws Exception {
        String day = TODAY.minusDays(2).toString();
        String noted = tampering
                .value("journal_seal", "hash", "seal_day = '" + day + "'")
                .toString();
        assertEquals(0, offline(export(), day + "=" + noted).status());
        tampering.execute("delete from journal_seal where seal_day >= '" + day + "'");
        found("last seals deleted", day);
        server.restart();
        connection = server.connection();
        tampering = new Tampering(connection);
        Await.until(() -> Rows.count(server, SEALS, 1) == 3);
        JsonObject check = check("");
        assertEquals("SEAL_REMADE", check.getJsonObject("finding").getString("code"));
        assertEquals(
                day, check.getJsonObject("finding").getJsonArray("arguments").getString(0));
        assertEquals(0, offline().status());
        assertEquals(1, offline(export(), day + "=" + noted).status());
    }

    private void wholeRequestDeleted() throws Exception {
        connection.setAutoCommit(false);
        tampering.execute(
                "delete from action_text where record_id in (select id from action_record where request_id = ?)",
                young);
        tampering.execute(
                "delete from signer where step_id in (select id from approval_step where request_id = ?)", young);
        for (String table : tampering.tablesWith("request_id")) {
            tampering.execute("delete from " + table + " where request_id = ?", young);
        }
        tampering.execute("delete from approval_request where id = ?", young);
        connection.commit();
        connection.setAutoCommit(true);
        found("whole request", TODAY.minusDays(2).toString());
        assertEquals("broken", check("&day=" + TODAY.minusDays(2)).getString("state"));
        connection.close();
    }

    /** The product and the off-line check both say that it is broken, and where first. */
    private void found(String what, String named) throws Exception {
        JsonObject check = check("");
        assertEquals("broken", check.getString("state"), what);
        JsonObject finding = check.getJsonObject("finding");
        assertTrue(finding.getJsonArray("arguments").toString().contains(named), () -> what + ": " + finding);
        assertTrue(finding.getString("detail").contains(named), finding::toString);
        Offline offline = offline();
        assertEquals(1, offline.status(), what);
        assertTrue(offline.said().contains(named), () -> what + ": " + offline.said());
    }

    private JsonObject check(String more) {
        Api.Answer answer = auditor.post("/journal/checks?wait=true" + more, null);
        assertEquals(answer.json().getString("state").equals("sound") ? 200 : 409, answer.status());
        return answer.json();
    }

    private record Offline(int status, String said) {}

    private byte[] export() {
        return auditor.download("/journal/export").bytes();
    }

    private Offline offline() throws IOException {
        return offline(export());
    }

    private static Offline offline(byte[] export, String... noted) throws IOException {
        Path file = Files.createTempFile("journal", ".zip");
        Files.write(file, export);
        try (ByteArrayOutputStream said = new ByteArrayOutputStream();
                PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            List<String> arguments = new ArrayList<>(List.of(file.toString()));
            arguments.addAll(List.of(noted));
            return new Offline(
                    JournalCheck.run(out, arguments.toArray(String[]::new)), said.toString(StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
    }

    private long record(long request, int seq) throws SQLException {
        return ((Number) tampering.value("action_record", "id", "request_id = " + request + " and seq = " + seq))
                .longValue();
    }

    private long submitted(String title) {
        return new Api(server, STATION).submitted("four-level", title, "HN01");
    }

    private void approve(long id, String signer) {
        assertEquals(200, new Api(server, signer).act(id, "approve", "同意").status());
    }

    private static String name(Database database) {
        return database.name().toLowerCase(Locale.ROOT);
    }
}

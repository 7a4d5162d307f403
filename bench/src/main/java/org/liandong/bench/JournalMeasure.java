package org.liandong.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.liandong.approval.journal.Journal;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.journal.JournalEntry;
import org.liandong.approval.journal.JournalHead;
import org.liandong.approval.proof.JournalService;
import org.liandong.audit.check.CheckView;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;

/**
 * V9: every journal verified by the product's service, against reading the same rows and putting the values of each record and of its words through
 * SHA-256, which is what no verification can do without.
 */
final class JournalMeasure implements Measure {
    private static final int REQUESTS = 20_000;
    private static final int RECORDS = 5;
    private static final int AT_ONCE = 500;
    private static final int FETCHED = 1000;
    private static final int WORDS_FROM = 16;
    private static final String ROWS =
            "select q.id, q.number, q.journal_seq, q.journal_head, r.id, r.seq, r.round, r.action, r.step_id, r.actor_id,"
                    + " r.on_behalf_of, r.acted_at, r.text_hash, r.previous_hash, r.hash, t.salt, t.actor_name, t.unit_name, t.unit_level, t.post_role,"
                    + " t.detail, t.opinion from approval_request q join action_record r on r.request_id = q.id"
                    + " join action_text t on t.record_id = r.id order by q.id, r.seq";

    private final Postgres postgres;
    private DataSource database;
    private JournalService service;
    private Wiring wiring;
    private String fault = "";

    JournalMeasure(Postgres postgres) {
        this.postgres = postgres;
    }

    @Override
    public String id() {
        return "V9";
    }

    @Override
    public String work() {
        return "verification of 100,000 records / reading and SHA-256";
    }

    @Override
    public double target() {
        return 2;
    }

    @Override
    public void reset() throws SQLException {
        if (database != null) {
            return;
        }
        database = postgres.database("v9");
        wiring = new Wiring(new Product("v9", database), database);
        write();
        service = wiring.bean(JournalService.class);
    }

    @Override
    public void ours() {
        CheckView check = wiring.call(null, () -> service.check(CheckView.Scope.JOURNAL, null));
        fault = check.state() == CheckView.State.SOUND && check.done() == REQUESTS * RECORDS ? "" : check.toString();
    }

    @Override
    public void other() throws Exception {
        HexFormat hex = HexFormat.of();
        long records = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
                statement.setFetchSize(FETCHED);
                try (ResultSet rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        MessageDigest values = MessageDigest.getInstance("SHA-256");
                        MessageDigest words = MessageDigest.getInstance("SHA-256");
                        for (int i = 1; i <= columns; i++) {
                            String value = rows.getString(i);
                            if (value != null) {
                                (i < WORDS_FROM ? values : words).update(value.getBytes(StandardCharsets.UTF_8));
                            }
                        }
                        records += hex.formatHex(values.digest()).length()
                                + hex.formatHex(words.digest()).length();
                    }
                }
            }
            connection.rollback();
        }
        fault = records == 128L * REQUESTS * RECORDS ? "" : records + " digits";
    }

    @Override
    public String check() {
        return fault;
    }

    /** Journals by the product's own hand, and the heads in the rows of their requests. */
    private void write() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            new Casework(0, REQUESTS * Casework.LEVELS).loadRequests(statement);
        }
        Journal journal = wiring.bean(Journal.class);
        for (int first = 1; first <= REQUESTS; first += AT_ONCE) {
            long from = first;
            List<JournalHead> heads = wiring.call(null, () -> journals(journal, from));
            try (Connection connection = database.getConnection();
                    PreparedStatement update = connection.prepareStatement(
                            "update approval_request set journal_seq = ?, journal_head = (select hash from action_record"
                                    + " where request_id = ? and seq = ?) where id = ?")) {
                connection.setAutoCommit(true);
                for (int i = 0; i < heads.size(); i++) {
                    update.setInt(1, RECORDS);
                    update.setLong(2, from + i);
                    update.setInt(3, RECORDS);
                    update.setLong(4, from + i);
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
    }

    private static List<JournalHead> journals(Journal journal, long first) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<JournalHead> heads = new ArrayList<>();
        for (long request = first; request < first + AT_ONCE; request++) {
            JournalHead head = new JournalHead();
            for (int i = 0; i < RECORDS; i++) {
                journal.append(
                        head,
                        new JournalEntry(
                                request,
                                1,
                                i == 0 ? JournalAction.SUBMIT : JournalAction.APPROVE,
                                null,
                                1L,
                                "张某某",
                                null,
                                "示范第" + request % 150 + "大学",
                                Level.UNIVERSITY,
                                Role.HEAD,
                                now,
                                null,
                                Climb.OPINION));
            }
            heads.add(head);
        }
        return heads;
    }
}

package org.liandong.upgrade;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/** Verifies every journal of a database from its rows alone, without the product's code; words may be erased (A16). */
public final class JournalCheck {
    private static final String RECORDS =
            "select r.request_id, r.seq, r.round, r.action, r.step_id, r.actor_id, r.on_behalf_of, r.acted_at, r.text_hash,"
                    + " r.previous_hash, r.hash, t.salt, t.actor_name, t.unit_name, t.unit_level, t.post_role, t.detail, t.opinion,"
                    + " q.journal_seq, q.journal_head from action_record r join approval_request q on q.id = r.request_id"
                    + " left join action_text t on t.record_id = r.id order by r.request_id, r.seq";

    private static final String HEADS = "select q.id, q.journal_seq from approval_request q where q.journal_seq <>"
            + " (select count(*) from action_record r where r.request_id = q.id)";

    private JournalCheck() {}

    /** The first record that does not fit or is missing; empty = all journals are sound. */
    public static Optional<String> firstBroken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Optional<String> missing = firstMissing(statement);
            return missing.isPresent() ? missing : firstUnsound(statement);
        }
    }

    private static Optional<String> firstMissing(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(HEADS)) {
            return row.next()
                    ? Optional.of("request " + row.getLong(1) + " has not its " + row.getInt(2) + " records")
                    : Optional.empty();
        }
    }

    private static Optional<String> firstUnsound(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(RECORDS)) {
            long request = 0;
            int seq = 0;
            String previous = "";
            while (row.next()) {
                boolean first = row.getLong("request_id") != request;
                request = row.getLong("request_id");
                seq = first ? 1 : seq + 1;
                if (!isSound(row, seq, first ? "" : previous)) {
                    return Optional.of("request " + request + ", record " + seq);
                }
                previous = row.getString("hash");
            }
            return Optional.empty();
        }
    }

    private static boolean isSound(ResultSet row, int seq, String previous) throws SQLException {
        boolean last = row.getInt("journal_seq") == seq;
        return row.getInt("seq") == seq
                && row.getString("previous_hash").equals(previous)
                && (row.getString("salt") == null || row.getString("text_hash").equals(hash(row, 12, 18)))
                && row.getString("hash").equals(hash(row, 1, 10))
                && (!last || row.getString("journal_head").equals(row.getString("hash")));
    }

    /** SHA-256 over columns, each with its length before it; times as milliseconds since 1970. */
    private static String hash(ResultSet row, int from, int to) throws SQLException {
        StringBuilder canonical = new StringBuilder();
        for (int i = from; i <= to; i++) {
            String value = row.getMetaData().getColumnLabel(i).equalsIgnoreCase("acted_at")
                    ? Long.toString(row.getTimestamp(i)
                            .toLocalDateTime()
                            .toInstant(ZoneOffset.UTC)
                            .toEpochMilli())
                    : row.getString(i);
            canonical.append(value == null ? "-" : value.length()).append(':').append(value == null ? "" : value);
        }
        try {
            byte[] text = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

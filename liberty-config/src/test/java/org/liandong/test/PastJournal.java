package org.liandong.test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Rewrites journals as if they were older, hashes included, without the product's code: what a day that has gone by leaves, and what a
 * forger would do.
 */
public final class PastJournal {
    private static final String RECORDS =
            "select id, request_id, seq, round, action, step_id, actor_id, on_behalf_of, acted_at,"
                    + " text_hash from action_record where request_id = ? order by seq";

    private PastJournal() {}

    /** Moves each record of a request so many days back: one number a record, and makes the chain anew. */
    public static void move(Connection connection, long request, int... days) throws SQLException {
        record Moved(long id, Timestamp at, String previous, String hash) {}
        List<Moved> moved = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(RECORDS)) {
            statement.setLong(1, request);
            String previous = "";
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    LocalDateTime at =
                            row.getTimestamp("acted_at").toLocalDateTime().minusDays(days[moved.size()]);
                    Object[] values = new Object[10];
                    for (int i = 0; i < 7; i++) {
                        values[i] = row.getString(i + 2);
                    }
                    values[7] = at.toInstant(ZoneOffset.UTC).toEpochMilli();
                    values[8] = row.getString("text_hash");
                    values[9] = previous;
                    String hash = hash(values);
                    moved.add(new Moved(row.getLong("id"), Timestamp.valueOf(at), previous, hash));
                    previous = hash;
                }
            }
        }
        for (Moved each : moved) {
            update(
                    connection,
                    "update action_record set acted_at = ?, previous_hash = ?, hash = ? where id = ?",
                    each.at(),
                    each.previous(),
                    each.hash(),
                    each.id());
        }
        mendHead(connection, request);
    }

    /** Makes the head fit the last record that is there. */
    public static void mendHead(Connection connection, long request) throws SQLException {
        String last = "from action_record where request_id = ? order by seq desc fetch first 1 rows only";
        update(
                connection,
                "update approval_request set journal_seq = (select seq " + last + "), journal_head = (select hash "
                        + last + ") where id = ?",
                request,
                request,
                request);
    }

    public static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static String hash(Object... values) {
        StringBuilder canonical = new StringBuilder();
        for (Object value : values) {
            String text = value == null ? null : value.toString();
            canonical.append(text == null ? "-" : text.length()).append(':').append(text == null ? "" : text);
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

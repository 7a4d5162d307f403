package org.liandong.dispatch.sending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.IntConsumer;
import org.liandong.common.jdbc.Batch;
import org.liandong.common.jdbc.IdBlocks;

/**
 * Writes the receipts of a dispatch, or of one that is passed on, in the transaction of a connection: units are copied into receipts
 * by the database, a slice of the tree at a time, and the figures they add are written as one increment for each unit above and level.
 * The caller holds the tree, so that paths stay what they are. Not a bean: whoever uses it must bring a connection (see {@code
 * OrganisationImporter}).
 */
public final class ReceiptWriter {
    private static final int SLICE = 5000;
    private static final String INTO =
            "insert into receipt (dispatch_id, unit_id, unit_level, unit_path, from_unit_id, state, due_at,"
                    + " watch_at, overdue, received_at, minutes, urged)";

    private final Connection connection;
    private final IntConsumer progress;

    /** @param progress told after each slice how many receipts there are */
    public ReceiptWriter(Connection connection, IntConsumer progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** What every receipt says. */
    public record Giving(Long dispatch, Long from, Instant due, Instant at) {}

    /** How many units are chosen. */
    public static int count(Connection connection, Selection selection) throws SQLException {
        try (PreparedStatement statement = selection.prepare(
                        connection, "select count(*) from org_unit u where " + selection.condition());
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Writes a receipt for each unit that is chosen and says how many they are. */
    public int write(Giving giving, Selection selection) throws SQLException {
        addFigures(giving, selection);
        int written = 0;
        try (PreparedStatement insert = connection.prepareStatement(INTO
                + " select " + giving.dispatch().longValue() + ", u.id, u.unit_level, u.path, "
                + giving.from().longValue() + ", 'WAITING', ?, ?, false, ?, 0, 0 from org_unit u"
                + " where u.id > ? and u.id <= ? and " + selection.condition())) {
            insert.setTimestamp(1, stored(giving.due()));
            insert.setTimestamp(2, stored(giving.due()));
            insert.setTimestamp(3, stored(giving.at()));
            selection.set(insert, 6);
            long from = 0;
            for (Long to = next(from); to != null; to = next(from)) {
                insert.setLong(4, from);
                insert.setLong(5, to);
                written += insert.executeUpdate();
                progress.accept(written);
                from = to;
            }
        }
        return written;
    }

    /** The last id of the slice behind an id; null behind the last. */
    private Long next(long from) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select max(id) from (select id from org_unit where id > ? order by id fetch first " + SLICE
                        + " rows only) slice")) {
            statement.setLong(1, from);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long last = row.getLong(1);
                return row.wasNull() ? null : last;
            }
        }
    }

    /** One increment for the units above those that hang under the same one and count at the same level; before there are receipts. */
    private void addFigures(Giving giving, Selection selection) throws SQLException {
        IdBlocks ids = new IdBlocks(connection);
        try (PreparedStatement sums = selection.prepare(
                        connection,
                        "select p.path, u.unit_level, count(*) from org_unit u join org_unit p on p.id = u.parent_id where "
                                + selection.condition() + " group by p.path, u.unit_level");
                Batch deltas = new Batch(
                        connection,
                        "insert into progress_delta (id, dispatch_id, path, unit_level, total, signed, answered, accepted,"
                                + " overdue, minutes) values (?, ?, ?, ?, ?, 0, 0, 0, 0, 0)");
                ResultSet row = sums.executeQuery()) {
            while (row.next()) {
                deltas.add(ids.next(), giving.dispatch(), row.getString(1), row.getString(2), row.getInt(3));
            }
        }
    }

    private static Timestamp stored(Instant at) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}

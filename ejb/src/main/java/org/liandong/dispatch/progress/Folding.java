package org.liandong.dispatch.progress;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liandong.common.jdbc.Batch;

/**
 * Adds the increments that actions left behind to the figures of units, in order of their keys, under one lock: there is one who folds,
 * and nobody else writes figures (D2). What it has read it deletes in the same transaction, so each increment counts once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Folding {
    /** Increments folded at a time. */
    static final int MOST = 5000;

    /** Stands for all dispatches. */
    public static final long ALL = 0;

    @PersistenceContext
    private EntityManager em;

    private record Key(long dispatch, long unit, String level) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byDispatch = Long.compare(dispatch, other.dispatch);
            int byUnit = Long.compare(unit, other.unit);
            return byDispatch != 0 ? byDispatch : byUnit != 0 ? byUnit : level.compareTo(other.level);
        }
    }

    /** Whether anything waits; no lock. */
    public boolean isWaiting() {
        return !em.createQuery("select d.id from ProgressDelta d", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Folds what is there, at most {@value #MOST} increments, and says how many. */
    public int fold() {
        try {
            return fold(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("folding of figures", e);
        }
    }

    /** The same on a connection, whose transaction the caller ends. */
    public static int fold(Connection connection) throws SQLException {
        hold(connection);
        List<Long> read = new ArrayList<>();
        Map<Key, Tally> sums = new TreeMap<>();
        read(connection, read, sums);
        add(connection, sums);
        try (Batch delete = new Batch(connection, "delete from progress_delta where id = ?")) {
            for (Long id : read) {
                delete.add(id);
            }
        }
        return read.size();
    }

    private static void hold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update progress_fold set folded_at = current_timestamp where id = 1");
        }
    }

    private static void read(Connection connection, List<Long> read, Map<Key, Tally> sums) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select p.id, p.dispatch_id, d.reach_id, p.path, p.unit_level, p.total, p.signed, p.answered,"
                                + " p.accepted, p.overdue, p.minutes from progress_delta p join dispatch d on d.id = p.dispatch_id"
                                + " order by p.id fetch first " + MOST + " rows only")) {
            while (row.next()) {
                read.add(row.getLong(1));
                Tally change = new Tally(
                        row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10), row.getLong(11));
                for (Long unit : Figures.upTo(row.getLong(3), row.getString(4))) {
                    String level = row.getString(5);
                    sums.merge(new Key(row.getLong(2), unit, level), change, Tally::plus);
                    sums.merge(new Key(ALL, unit, level), change, Tally::plus);
                }
            }
        }
    }

    private static void add(Connection connection, Map<Key, Tally> sums) throws SQLException {
        List<Map.Entry<Key, Tally>> entries = List.copyOf(sums.entrySet());
        List<Map.Entry<Key, Tally>> missing = new ArrayList<>();
        try (PreparedStatement update = connection.prepareStatement(
                "update unit_progress set total = total + ?, signed = signed + ?, answered = answered + ?, accepted = accepted + ?,"
                        + " overdue = overdue + ?, minutes = minutes + ? where dispatch_id = ? and unit_id = ? and unit_level = ?")) {
            for (Map.Entry<Key, Tally> entry : entries) {
                set(update, 1, entry);
                update.addBatch();
            }
            int[] counts = entries.isEmpty() ? new int[0] : update.executeBatch();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 0) {
                    missing.add(entries.get(i));
                }
            }
        }
        insert(connection, missing);
    }

    private static void insert(Connection connection, List<Map.Entry<Key, Tally>> missing) throws SQLException {
        try (Batch insert = new Batch(
                connection,
                "insert into unit_progress (total, signed, answered, accepted, overdue, minutes, dispatch_id, unit_id, unit_level)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Map.Entry<Key, Tally> entry : missing) {
                Tally sum = entry.getValue();
                insert.add(
                        sum.total(),
                        sum.signed(),
                        sum.answered(),
                        sum.accepted(),
                        sum.overdue(),
                        sum.minutes(),
                        entry.getKey().dispatch(),
                        entry.getKey().unit(),
                        entry.getKey().level());
            }
        }
    }

    private static void set(PreparedStatement statement, int place, Map.Entry<Key, Tally> entry) throws SQLException {
        Tally sum = entry.getValue();
        statement.setInt(place, sum.total());
        statement.setInt(place + 1, sum.signed());
        statement.setInt(place + 2, sum.answered());
        statement.setInt(place + 3, sum.accepted());
        statement.setInt(place + 4, sum.overdue());
        statement.setLong(place + 5, sum.minutes());
        statement.setLong(place + 6, entry.getKey().dispatch());
        statement.setLong(place + 7, entry.getKey().unit());
        statement.setString(place + 8, entry.getKey().level());
    }
}

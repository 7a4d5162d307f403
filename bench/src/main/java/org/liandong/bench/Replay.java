package org.liandong.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.liandong.bench.Recorder.Written;

/**
 * Plain JDBC: the rows that the product wrote for one report, written again for every other one with keys of its own, in as many transactions,
 * each branch on a connection of its own with its statements prepared once and rows of a table in batches. It reads nothing but the page of the inbox.
 */
final class Replay implements Climb {
    private static final String INBOX =
            "select * from inbox_item where owner_id = ? and kind = 'TODO' order by due_at, id limit 20";

    private final DataSource database;
    private final List<List<Batch>> transactions = new ArrayList<>();
    /** By branch, of which each has its thread; the pool has a run's and no more. */
    private final Map<Integer, Session> sessions = new ConcurrentHashMap<>();

    private final AtomicLong keys = new AtomicLong(1_000_000_000);
    private final long first;
    private final long last;

    /** Rows for one statement. */
    private record Batch(String sql, List<List<Object>> rows) {}

    /** A connection of a thread. */
    private record Session(Connection connection, Map<String, PreparedStatement> statements) {
        PreparedStatement prepared(String sql) throws SQLException {
            PreparedStatement known = statements.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql);
                statements.put(sql, known);
            }
            return known;
        }
    }

    /**
     * @param recorded what was written for one report; a transaction that wrote nothing looked at an inbox
     * @param first of the keys that were given meanwhile
     * @param last of them
     */
    Replay(DataSource database, List<List<Written>> recorded, long first, long last) {
        this.database = database;
        this.first = first;
        this.last = last;
        recorded.forEach(each -> transactions.add(batches(each)));
    }

    private static List<Batch> batches(List<Written> written) {
        List<Batch> batches = new ArrayList<>();
        for (Written each : written) {
            Batch open = batches.isEmpty() ? null : batches.get(batches.size() - 1);
            if (open == null || !open.sql().equals(each.sql())) {
                open = new Batch(each.sql(), new ArrayList<>());
                batches.add(open);
            }
            open.rows().add(each.values());
        }
        return batches;
    }

    @Override
    public void climb(int branch, long number) throws SQLException {
        Session session = sessions.computeIfAbsent(branch, each -> open());
        long shift = keys.getAndAdd(last - first + 1) - first;
        for (List<Batch> transaction : transactions) {
            if (transaction.isEmpty()) {
                look(session);
            }
            for (Batch batch : transaction) {
                write(session, batch, shift, number);
            }
            session.connection().commit();
        }
    }

    private static void look(Session session) throws SQLException {
        PreparedStatement statement = session.prepared(INBOX);
        statement.setLong(1, 1);
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
        }
    }

    private void write(Session session, Batch batch, long shift, long number) throws SQLException {
        PreparedStatement statement = session.prepared(batch.sql());
        for (List<Object> row : batch.rows()) {
            for (int i = 0; i < row.size(); i++) {
                set(statement, i + 1, row.get(i), shift, number);
            }
            if (batch.rows().size() > 1) {
                statement.addBatch();
            }
        }
        if (batch.rows().size() > 1) {
            statement.executeBatch();
        } else {
            statement.executeUpdate();
        }
    }

    private void set(PreparedStatement statement, int place, Object value, long shift, long number)
            throws SQLException {
        if (value instanceof Recorder.Null none) {
            statement.setNull(place, none.type());
        } else if (value instanceof Long id) {
            statement.setLong(place, id >= first && id <= last ? id + shift : id);
        } else if (value instanceof Integer integer) {
            statement.setInt(place, integer);
        } else if (value instanceof Timestamp time) {
            statement.setTimestamp(place, time);
        } else if (value instanceof String text) {
            statement.setString(place, unique(text, shift, number));
        } else {
            statement.setObject(place, value);
        }
    }

    /** Tokens, numbers and names of events are unique; they keep their lengths. */
    private static String unique(String text, long shift, long number) {
        if (text.matches("[0-9a-f]{8}-[0-9a-f-]{27}")) {
            return "%08x%s%04x".formatted(number, text.substring(8, 32), shift & 0xffff);
        }
        if (text.startsWith("LD-")) {
            return "LD-%d".formatted(2_000_000 + number);
        }
        return text.startsWith("request-") ? "request-" + number + text.substring(text.indexOf('-', 8)) : text;
    }

    private Session open() {
        try {
            Connection connection = database.getConnection();
            connection.setAutoCommit(false);
            return new Session(connection, new java.util.HashMap<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As many rows as the product wrote for as many reports. */
    @Override
    public String check(long reports) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> faults = new ArrayList<>();
            Map<String, Long> inserted = transactions.stream()
                    .flatMap(List::stream)
                    .filter(batch -> batch.sql().startsWith("INSERT INTO "))
                    .collect(Collectors.groupingBy(
                            batch -> batch.sql().split(" ")[2],
                            Collectors.summingLong(batch -> batch.rows().size())));
            inserted.keySet().removeAll(List.of("inbox_item", "field_value")); // these are deleted again
            for (Map.Entry<String, Long> table : inserted.entrySet()) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table.getKey())) {
                    row.next();
                    if (row.getLong(1) != table.getValue() * (reports + 1)) {
                        faults.add(table.getKey() + " has " + row.getLong(1));
                    }
                }
            }
            return String.join(", ", faults);
        }
    }
}

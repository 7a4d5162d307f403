package org.liandong.common.jdbc;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One statement for many rows, sent {@value #SIZE} at a time. */
public final class Batch implements AutoCloseable {
    private static final int SIZE = 1000;

    private final PreparedStatement statement;
    private int waiting;

    public Batch(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    /** A row; dates, texts, numbers and nulls, where a null is no text see {@link NoValue}. */
    public void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == SIZE) {
            send();
        }
    }

    private void set(int place, Object value) throws SQLException {
        if (value instanceof LocalDate date) {
            statement.setDate(place, Date.valueOf(date));
        } else if (value instanceof LocalDateTime time) {
            statement.setTimestamp(place, Timestamp.valueOf(time));
        } else if (value instanceof NoValue none) {
            statement.setNull(place, none.type);
        } else if (value instanceof Long id) {
            statement.setLong(place, id);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else {
            statement.setString(place, value == null ? null : value.toString());
        }
    }

    /** Nothing in a column that is no text. */
    public enum NoValue {
        DATE(Types.DATE),
        ID(Types.BIGINT);

        private final int type;

        NoValue(int type) {
            this.type = type;
        }
    }

    public static Object date(LocalDate date) {
        return date == null ? NoValue.DATE : date;
    }

    public static Object id(Long id) {
        return id == null ? NoValue.ID : id;
    }

    private void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            send();
        }
    }
}

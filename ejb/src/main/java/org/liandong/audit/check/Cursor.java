package org.liandong.audit.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Reads any number of rows, one after the other, in flat memory: by JDBC on a connection of its own outside transactions, since a
 * long check would outlive their time limit, and since what somebody wrote into the database by hand must not break the mapping.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Cursor {
    private static final int FETCHED = 1000;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    /** What is done with each row. */
    public interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** What is done with a connection, which is given back without a change. */
    public interface Work {
        void with(Connection connection) throws SQLException;
    }

    /** Reads the rows of a query on a connection of its own; instants as parameters are written as the database keeps them. */
    public void each(String sql, Row row, Object... parameters) {
        with(connection -> each(connection, sql, row, parameters));
    }

    /** Reads the rows of a query on a connection. */
    public void each(Connection connection, String sql, Row row, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i] instanceof Instant instant ? stored(instant) : parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }

    /** Works with a connection of its own. */
    public void with(Work work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false); // PostgreSQL would else fetch everything at once
            try {
                work.with(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be read: " + e.getMessage(), e);
        }
    }

    /** An instant as the database keeps it: UTC wall clock. */
    public static Timestamp stored(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** An instant of a row; null where there is none. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp stored = row.getTimestamp(column);
        return stored == null ? null : stored.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}

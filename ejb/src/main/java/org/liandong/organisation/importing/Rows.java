package org.liandong.organisation.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads rows by names: by {@code in} lists while the names are few, so that a small import into a large organisation stays small; the
 * whole table as one stream when they are many, so that a large one does not ask a hundred times.
 */
final class Rows {
    private static final int FEW = 2000;
    private static final int PER_STATEMENT = 500;
    private static final int FETCHED = 1000;

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** What is done with a row. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** {@code select} ends before its {@code where}; {@code column} holds the names. Rows of other names may come along. */
    void read(String select, String column, Collection<?> names, Taker taker) {
        if (names.isEmpty()) {
            return;
        }
        try {
            if (names.size() > FEW) {
                read(select, List.of(), taker);
                return;
            }
            List<Object> all = new ArrayList<>(names);
            for (int from = 0; from < all.size(); from += PER_STATEMENT) {
                List<Object> some = all.subList(from, Math.min(all.size(), from + PER_STATEMENT));
                read(select + " where " + column + " in (?" + ", ?".repeat(some.size() - 1) + ")", some, taker);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of the query. */
    void all(String query, List<?> parameters, Taker taker) {
        try {
            read(query, parameters, taker);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(String query, List<?> parameters, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCHED);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    static LocalDate date(ResultSet row, int column) throws SQLException {
        java.sql.Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}

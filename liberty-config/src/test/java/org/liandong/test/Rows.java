package org.liandong.test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Counts and changes rows in the database of a server under test. */
public final class Rows {
    private Rows() {}

    /** Changes rows as nobody does in the product: what a test begins with, or what would take too long to wait for. */
    public static int change(ServerUnderTest server, String sql) {
        try (Connection connection = server.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that the query gives; every question mark is the same id. */
    public static int count(ServerUnderTest server, String sql, long id) {
        try (Connection connection = server.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setLong(i, id);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

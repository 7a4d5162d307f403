package org.liandong.test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Changes rows behind the product's back, and puts them back. */
public final class Tampering {
    /** Where it is tried: the statements that look are the same on both; {@code -Dtampering.databases=all} tries Derby, too. */
    public static List<ServerUnderTest.Database> databases() {
        return "all".equals(System.getProperty("tampering.databases"))
                ? List.of(ServerUnderTest.Database.values())
                : List.of(ServerUnderTest.Database.POSTGRESQL);
    }

    private final Connection connection;

    public Tampering(Connection connection) {
        this.connection = connection;
    }

    /** The columns of a table with their types, as the database itself lists them: a new one cannot be forgotten. */
    public Map<String, Integer> columns(String table) throws SQLException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (ResultSet row = connection.getMetaData().getColumns(null, null, name(table), null)) {
            while (row.next()) {
                columns.put(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), row.getInt("DATA_TYPE"));
            }
        }
        return columns;
    }

    /** Tables with a column of that name. */
    public List<String> tablesWith(String column) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getColumns(null, null, null, name(column))) {
            while (row.next()) {
                tables.add(row.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    public Object value(String table, String column, String where) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select " + column + " from " + table + " where " + where);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("no row in " + table + " where " + where);
            }
            return row.getObject(1);
        }
    }

    public int execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** Another value of the same type. */
    public static Object other(Object value, int type) {
        return switch (type) {
            case Types.BIGINT -> value == null ? 7L : ((Number) value).longValue() + 1;
            case Types.INTEGER, Types.SMALLINT -> value == null ? 7 : ((Number) value).intValue() + 1;
            case Types.TIMESTAMP ->
                Timestamp.valueOf(((Timestamp) value).toLocalDateTime().plusSeconds(1));
            case Types.DATE ->
                java.sql.Date.valueOf(((java.sql.Date) value).toLocalDate().minusDays(40));
            default -> value == null || value.toString().isEmpty() ? "x" : changed(value.toString());
        };
    }

    private static String changed(String text) {
        return (text.charAt(0) == '0' ? '1' : '0') + text.substring(1);
    }

    /** All rows that fit, to be put back later. */
    public Saved save(String table, String where, Object... values) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        int columns;
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table + " where " + where)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    Object[] cells = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        cells[i] = row.getObject(i + 1);
                    }
                    rows.add(cells);
                }
            }
        }
        return new Saved(table, columns, rows);
    }

    /** Rows that were saved. */
    public final class Saved {
        private final String table;
        private final int columns;
        private final List<Object[]> rows;

        private Saved(String table, int columns, List<Object[]> rows) {
            this.table = table;
            this.columns = columns;
            this.rows = rows;
        }

        public void putBack() throws SQLException {
            String places = "?" + ", ?".repeat(columns - 1);
            for (Object[] row : rows) {
                execute("insert into " + table + " values (" + places + ")", row);
            }
        }
    }

    private String name(String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}

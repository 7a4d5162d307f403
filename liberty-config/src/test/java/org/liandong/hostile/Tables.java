package org.liandong.hostile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liandong.test.ServerUnderTest;

/** What stands in every table of a database. */
final class Tables {
    private Tables() {}

    /** Table → its number of rows and a hash over them that knows no order. */
    static Map<String, String> of(ServerUnderTest server) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Connection connection = server.connection()) {
            for (String table : names(connection)) {
                tables.put(table.toLowerCase(Locale.ROOT), state(connection, "select * from \"" + table + "\""));
            }
        }
        return tables;
    }

    /** Number and hash of the rows that a query gives. */
    static String of(ServerUnderTest server, String query) throws SQLException {
        try (Connection connection = server.connection()) {
            return state(connection, query);
        }
    }

    /** Which tables changed, but for those that may. */
    static Set<String> changed(Map<String, String> before, Map<String, String> after, Set<String> mayChange) {
        Set<String> changed = new TreeSet<>();
        before.forEach((table, state) -> {
            if (!mayChange.contains(table) && !state.equals(after.get(table))) {
                changed.add(table + ": " + state + " → " + after.get(table));
            }
        });
        return changed;
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String schema = connection.getSchema();
        try (ResultSet row = connection.getMetaData().getTables(null, schema, null, new String[] {"TABLE"})) {
            while (row.next()) {
                names.add(row.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static String state(Connection connection, String query) throws SQLException {
        long count = 0;
        long hash = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                long one = 17;
                for (int i = 1; i <= columns; i++) {
                    String cell = row.getString(i);
                    one = one * 31 + (cell == null ? 7 : cell.hashCode());
                }
                count++;
                hash += one * one + one;
            }
        }
        return count + " rows, " + Long.toHexString(hash);
    }
}

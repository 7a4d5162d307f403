package org.liandong.upgrade;

import java.io.IOException;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A whole database as a readable script that makes it again (T13): schema, rows, then keys, so that rows need no order. */
final class Dump {
    private static final int ROWS_PER_STATEMENT = 40;

    private final Connection connection;
    private final StringBuilder script;

    private Dump(Connection connection, String heading) {
        this.connection = connection;
        this.script = new StringBuilder("-- ").append(heading).append('\n');
    }

    static String of(Connection connection, String heading) throws SQLException, IOException {
        Dump dump = new Dump(connection, heading);
        Schema schema = Schema.of(connection);
        schema.makes().forEach(dump::add);
        for (String table : schema.tables()) {
            dump.rows(table);
        }
        schema.holds().forEach(dump::add);
        return dump.script.toString();
    }

    private void add(String statement) {
        script.append(statement).append(Script.END);
    }

    private void rows(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table + " order by 1")) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(line(rows));
            }
            for (int from = 0; from < lines.size(); from += ROWS_PER_STATEMENT) {
                List<String> some = lines.subList(from, Math.min(lines.size(), from + ROWS_PER_STATEMENT));
                add("INSERT INTO " + table + " VALUES\n" + String.join(",\n", some));
            }
        }
    }

    private static String line(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.add(literal(row.getObject(i)));
        }
        return "(" + String.join(", ", values) + ")";
    }

    private static String literal(Object value) throws SQLException {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value).toUpperCase();
        }
        String text = value instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : value.toString();
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("A script of one statement a line cannot hold: " + text);
        }
        return "'" + text.replace("'", "''") + "'";
    }
}

package org.liandong.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** SQL as text: a statement ends with a semicolon at the end of a line; lines that begin with two hyphens say something. */
final class Script {
    static final String END = ";\n";

    private Script() {}

    static List<String> statements(String script) {
        return Stream.of(script.replaceAll("(?m)^--.*$", "").split(";[ \t]*\r?\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Runs a whole script in one transaction. */
    static void run(Connection connection, String script) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String each : statements(script)) {
                statement.execute(each);
            }
        }
        connection.commit();
    }
}

package org.liandong.common.start;

import java.sql.SQLException;

/**
 * Why the database does not answer.
 *
 * @param passing whether it may answer later without anybody changing a setting
 * @param sentence in English, for the operator: what is wrong and what to do
 */
record DatabaseFault(boolean passing, String sentence) {
    static DatabaseFault of(SQLException failure) {
        String state = state(failure);
        String why = " (" + failure.getMessage().lines().findFirst().orElse("") + ")";
        if (state.startsWith("28")) {
            return refused("The database refuses the user: check DATABASE_USER and DATABASE_PASSWORD" + why);
        }
        if (state.equals("3D000")) {
            return refused("There is no such database: make it, or check DATABASE_NAME" + why);
        }
        if (state.equals("XJ040") || state.equals("XSDB6")) {
            return refused(
                    "The Derby database cannot be opened; if another server uses its folder, stop that one, or set DATABASE_DIRECTORY"
                            + why);
        }
        if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
            return new DatabaseFault(
                    true,
                    "The database cannot be reached: check whether it runs, and DATABASE_HOST and DATABASE_PORT" + why);
        }
        return refused("The database cannot be used" + why);
    }

    private static DatabaseFault refused(String sentence) {
        return new DatabaseFault(false, sentence);
    }

    /** What the driver said, wherever the server has wrapped it. */
    private static String state(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}

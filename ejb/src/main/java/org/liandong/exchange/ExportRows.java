package org.liandong.exchange;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.liandong.common.sheet.SheetWriter;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.Words;

/** Reads what is within a path as a stream, ordered by codes, so that two products with the same organisation write the same. */
final class ExportRows {
    private static final int FETCHED = 1000;
    private static final String WITHIN = " where u.path like ?";
    private static final String UNITS =
            "select u.code, p.code, u.kind, u.unit_level, u.name, u.chain_name, a.name, u.position,"
                    + " u.valid_from, u.valid_to, u.duty, u.on_behalf_of from org_unit u left join org_unit p on p.id = u.parent_id"
                    + " left join unit_alias a on a.unit_id = u.id and a.name <> u.name" + WITHIN + inForce("u")
                    + " order by u.code, a.name";
    private static final String PEOPLE = "select p.staff_no, p.login, p.name, p.category, u.code"
            + " from person p join org_unit u on u.id = p.unit_id" + WITHIN + " order by p.staff_no";
    private static final String APPOINTMENTS =
            "select u.code, p.post_role, person.staff_no, cast(null as varchar(40)), cast(null as varchar(16)),"
                    + " a.valid_from, a.valid_to"
                    + " from appointment a join post p on p.id = a.post_id join org_unit u on u.id = p.unit_id"
                    + " join person on person.id = a.person_id" + WITHIN + inForce("u") + inForce("a")
                    + " order by u.code, p.post_role, person.staff_no, a.valid_from";
    private static final String SEATS =
            "select u.code, p.post_role, cast(null as varchar(40)), hu.code, h.post_role, s.valid_from, s.valid_to"
                    + " from ex_officio_seat s join post p on p.id = s.post_id join org_unit u on u.id = p.unit_id"
                    + " join post h on h.id = s.holder_post_id join org_unit hu on hu.id = h.unit_id" + WITHIN
                    + inForce("u") + inForce("hu") + inForce("s")
                    + " order by u.code, p.post_role, hu.code, h.post_role, s.valid_from";
    private static final int ALIAS = 6;

    private final Connection connection;
    private final String path;
    private final boolean chinese;

    ExportRows(Connection connection, String path, boolean chinese) {
        this.connection = connection;
        this.path = path;
        this.chinese = chinese;
    }

    void write(FileKind kind, SheetWriter writer) throws IOException {
        try {
            switch (kind) {
                case UNITS -> units(writer);
                case PEOPLE -> lines(PEOPLE, 5, writer);
                case APPOINTMENTS -> {
                    lines(APPOINTMENTS, 7, writer);
                    lines(SEATS, 7, writer);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A unit has one row for each of its other names; they stand in one cell. */
    private void units(SheetWriter writer) throws SQLException, IOException {
        List<String> pending = null;
        try (PreparedStatement statement = statement(UNITS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                List<String> cells = cells(rows, 12);
                if (pending != null && pending.get(0).equals(cells.get(0))) {
                    pending.set(ALIAS, pending.get(ALIAS) + "|" + cells.get(ALIAS));
                } else {
                    if (pending != null) {
                        writer.line(pending);
                    }
                    pending = cells;
                }
            }
        }
        if (pending != null) {
            writer.line(pending);
        }
    }

    private void lines(String query, int columns, SheetWriter writer) throws SQLException, IOException {
        try (PreparedStatement statement = statement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                writer.line(cells(rows, columns));
            }
        }
    }

    private PreparedStatement statement(String query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setFetchSize(FETCHED);
        statement.setString(1, path + "%");
        return statement;
    }

    private List<String> cells(ResultSet row, int columns) throws SQLException {
        List<String> cells = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            String value = row.getString(i);
            cells.add(value == null ? "" : word(row.getMetaData().getColumnName(i), value));
        }
        return cells;
    }

    private String word(String column, String value) {
        return switch (column.toLowerCase(java.util.Locale.ROOT)) {
            case "kind" -> Words.out(UnitKind.valueOf(value), chinese);
            case "unit_level" -> Words.out(Level.valueOf(value), chinese);
            case "post_role" -> Words.out(Role.valueOf(value), chinese);
            default -> value;
        };
    }

    /** What was taken back before it began is no part of the organisation, and a list with it could not come in again. */
    private static String inForce(String alias) {
        return " and (%1$s.valid_to is null or %1$s.valid_to >= %1$s.valid_from)".formatted(alias);
    }
}

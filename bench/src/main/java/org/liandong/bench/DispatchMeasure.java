package org.liandong.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.liandong.dispatch.progress.Folding;
import org.liandong.dispatch.sending.ReceiptWriter;
import org.liandong.dispatch.sending.ReceiptWriter.Giving;
import org.liandong.dispatch.sending.Selection;
import org.liandong.organisation.Level;

/**
 * V3: a dispatch of the province to 50,000 class stations. Ours is what the product does: units counted, receipts and the increments of
 * the figures written in one transaction by {@link ReceiptWriter}, then everything folded into the figures of all 3,151 units above, in
 * the transactions of {@link Folding}, until nothing waits. The other is one {@code INSERT … SELECT} of the same receipts into the same
 * table, and nothing else. Claims, beats and the message to the author are some more statements a dispatch, and not in it.
 */
final class DispatchMeasure implements Measure {
    private static final int STATIONS = 50_000;
    private static final long DISPATCH = 1;
    private static final Instant SENT = Instant.parse("2026-09-01T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-09-30T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, Month.SEPTEMBER, 1);
    private static final String RECEIPTS =
            "insert into receipt (dispatch_id, unit_id, unit_level, unit_path, from_unit_id, state, due_at,"
                    + " watch_at, overdue, received_at, minutes, urged) select " + DISPATCH
                    + ", id, unit_level, path, %d, 'WAITING', timestamp '2026-09-30 10:00:00', timestamp '2026-09-30 10:00:00', false,"
                    + " timestamp '2026-09-01 01:00:00', 0, 0 from org_unit where unit_level = 'CLASS'";

    private final Postgres postgres;
    private final Path folder;
    private long root;
    private boolean ofOurs;
    private String rows = "";
    private double folding;

    DispatchMeasure(Postgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    @Override
    public String id() {
        return "V3";
    }

    @Override
    public String work() {
        return "dispatch to 50,000 stations, figures folded / one INSERT … SELECT";
    }

    @Override
    public double target() {
        return 3;
    }

    @Override
    public String note() {
        return ofOurs ? "of these, folding %.3f s".formatted(folding) : "";
    }

    @Override
    public void reset() throws SQLException, IOException {
        try (Connection connection = postgres.connect()) {
            if (number(connection, "select count(*) from org_unit where unit_level = 'CLASS'") != STATIONS) {
                load(connection);
            }
            execute(connection, "truncate receipt, unit_progress, progress_delta, dispatch cascade");
            execute(
                    connection,
                    "insert into dispatch (id, token, unit_id, unit_name, reach_id, author_id, author_name, title, recipients, state,"
                            + " receipts, created_at, lock_version) select " + DISPATCH + ", 't', " + root + ", '省中心', "
                            + root
                            + ", min(id), '张', '通知', '{}', 'SENDING', 0, current_timestamp, 0 from person");
            execute(connection, "vacuum analyze dispatch, receipt, unit_progress, progress_delta, progress_fold");
            execute(connection, "checkpoint");
        }
    }

    private void load(Connection connection) throws SQLException, IOException {
        execute(connection, "truncate org_unit, person cascade");
        connection.setAutoCommit(false);
        Province.ofStations(folder, STATIONS).load(connection);
        connection.commit();
        connection.setAutoCommit(true);
        root = number(connection, "select id from org_unit where parent_id is null");
        execute(connection, "vacuum analyze");
    }

    @Override
    public void ours() throws SQLException {
        ofOurs = true;
        try (Connection connection = postgres.connect()) {
            connection.setAutoCommit(false);
            String path = "/" + root + "/";
            Selection stations =
                    new Selection(path, root, path, Set.of(Level.CLASS), Set.of(), List.of(), List.of(), null, TODAY);
            int counted = ReceiptWriter.count(connection, stations);
            int written =
                    new ReceiptWriter(connection, done -> {}).write(new Giving(DISPATCH, root, DUE, SENT), stations);
            connection.commit();
            if (counted != written) {
                throw new IllegalStateException(counted + " counted, " + written + " written");
            }
            long begin = System.nanoTime();
            while (Folding.fold(connection) > 0) {
                connection.commit();
            }
            connection.commit();
            folding = (System.nanoTime() - begin) / 1e9;
        }
    }

    @Override
    public void other() throws SQLException {
        ofOurs = false;
        try (Connection connection = postgres.connect()) {
            connection.setAutoCommit(false);
            execute(connection, RECEIPTS.formatted(root));
            connection.commit();
        }
    }

    /** The same receipts to the last value, and behind ours the figures of a recount at every unit. */
    @Override
    public String check() throws SQLException {
        try (Connection connection = postgres.connect()) {
            String there = text(
                    connection,
                    "select count(*) || ' ' || md5(string_agg(r::text, ';' order by unit_id)) from receipt r");
            if (rows.isEmpty()) {
                rows = there;
            }
            if (!there.equals(rows) || !there.startsWith(STATIONS + " ")) {
                return "receipts " + there + ", not " + rows;
            }
            return ofOurs ? figures(connection) : "";
        }
    }

    private static String figures(Connection connection) throws SQLException {
        String wrong =
                "select count(*) from (select unit_id, total from unit_progress where dispatch_id = %d and unit_level = 'CLASS'"
                        + " except select a.id, count(*) from receipt r join lateral unnest(string_to_array(trim(both '/' from r.unit_path), '/'))"
                        + " above (id) on above.id <> r.unit_id::text join org_unit a on a.id = above.id::bigint group by a.id) wrong";
        long units = number(connection, "select count(*) from unit_progress where dispatch_id = " + DISPATCH);
        long above = number(connection, "select count(*) from org_unit where unit_level <> 'CLASS'");
        long faults = number(connection, wrong.formatted(DISPATCH)) + number(connection, wrong.formatted(Folding.ALL));
        long waiting = number(connection, "select count(*) from progress_delta");
        return units == above && faults == 0 && waiting == 0
                ? ""
                : units + " of " + above + " units with figures, " + faults + " wrong, " + waiting
                        + " increments waiting";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

package org.liandong.dispatch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.liandong.test.ServerUnderTest;

/** Looks again and again which session of the database waits for a lock that another holds, until it is closed. */
final class Waits implements AutoCloseable {
    private static final Pattern FIGURES =
            Pattern.compile("\\b(unit_progress|progress_delta|progress_fold|dispatch)\\b");
    private static final long PAUSE = 5_000_000;
    private static final String FOLDER = "update progress_fold";
    private static final String WAITING =
            "select waiting.query, holding.query, string_agg(distinct coalesce(c.relname, l.locktype), ' ')"
                    + " from pg_stat_activity waiting cross join lateral unnest(pg_blocking_pids(waiting.pid)) as by (pid)"
                    + " join pg_stat_activity holding on holding.pid = by.pid"
                    + " left join pg_locks l on l.pid = waiting.pid and not l.granted left join pg_class c on c.oid = l.relation"
                    + " where waiting.datname = current_database() and waiting.wait_event_type = 'Lock'"
                    + " group by waiting.pid, waiting.query, holding.pid, holding.query";

    private final Map<String, Integer> seen = new TreeMap<>();
    private final Map<String, Integer> forFigures = new TreeMap<>();
    private final CompletableFuture<Void> looking;
    private volatile boolean over;
    private int looks;

    Waits(ServerUnderTest server) {
        looking = CompletableFuture.runAsync(() -> look(server));
    }

    private void look(ServerUnderTest server) {
        try (Connection connection = server.connection();
                PreparedStatement statement = connection.prepareStatement(WAITING)) {
            while (!over) {
                looks++;
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        note(row.getString(1), row.getString(2), row.getString(3));
                    }
                }
                LockSupport.parkNanos(PAUSE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(String waiting, String holding, String lock) {
        String what = shortened(waiting) + "  [" + lock + "]  <-  " + shortened(holding);
        seen.merge(what, 1, Integer::sum);
        if (FIGURES.matcher(waiting).find() && !waiting.startsWith(FOLDER)) {
            forFigures.merge(what, 1, Integer::sum);
        }
    }

    private static String shortened(String sql) {
        String line = sql.replaceAll("\\s+", " ");
        return line.length() <= 160 ? line : line.substring(0, 70) + " … " + line.substring(line.length() - 80);
    }

    /** What waited for a row of figures or of a dispatch, but for one who folds while another does. */
    List<String> forFigures() {
        return List.copyOf(forFigures.keySet());
    }

    /** What waited and for what, with how often it was seen. */
    String report() {
        StringBuilder report =
                new StringBuilder("waits seen in " + looks + " looks: " + (seen.isEmpty() ? "none" : ""));
        seen.forEach((what, times) ->
                report.append("\n  ").append(times).append(" × ").append(what));
        return report.toString();
    }

    @Override
    public void close() {
        over = true;
        looking.join();
    }
}

package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/**
 * The server is killed, and stopped, in the middle of writing 20,000 receipts. The middle is made by the test alone: it holds the row of
 * the last unit, for whose reference the database must wait, so that all slices but the last are written then.
 */
class DispatchKilledST {
    private static final int STATIONS = 20_000;
    private static final long FIRST = 10_000_000;
    private static final long PAUSE = 10_000_000;
    private static final String WRITTEN = "select count(*) from receipt where dispatch_id = ?";

    private static final String LOAD =
            "insert into org_unit (id, code, parent_id, unit_level, kind, name, path, position, valid_from, search_text)"
                    + " select %1$d + n, 'many' || n, f.id, 'CLASS', 'CLASS', '班级' || n, f.path || (%1$d + n) || '/', n, f.valid_from, '班级' || n"
                    + " from org_unit f cross join generate_series(1, %2$d) n where f.code = 'u1f1'";

    private final Set<Long> sent = new ConcurrentSkipListSet<>();

    /** How many receipts of one anybody ever saw. */
    private final Set<Integer> seen = new ConcurrentSkipListSet<>();

    @Test
    void T9_receiptsAreThereAllOrNotAtAllWhenTheServerIsKilledOrStoppedInTheMiddle() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.fresh("dispatch-killed", ServerUnderTest.Database.POSTGRESQL)) {
            server.start();
            execute(server, LOAD.formatted(FIRST, STATIONS));
            execute(server, "analyze org_unit");
            int stations = Rows.count(server, "select count(*) from org_unit where unit_level = 'CLASS' and id > ?", 0);
            AtomicBoolean looking = new AtomicBoolean(true);
            CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> look(server, looking));
            long killed = inTheMiddle(server, server::kill);
            assertEquals(0, Rows.count(server, WRITTEN, killed));
            server.start();
            long stopped = inTheMiddle(server, server::stop);
            server.start();
            for (long dispatch : new long[] {stopped, killed}) {
                Await.until(() ->
                        Rows.count(server, "select count(*) from dispatch where id = ? and state = 'SENT'", dispatch)
                                == 1);
                assertEquals(stations, Rows.count(server, WRITTEN, dispatch));
                String told =
                        "select count(*) from outbox_message where kind = 'DISPATCH_SENT' and event like 'dispatch-"
                                + dispatch + "-%' and id <> ?";
                assertEquals(1, Rows.count(server, told, 0), "the author is told once");
                assertEquals(
                        0, Rows.count(server, "select count(*) from dispatch_sending where dispatch_id = ?", dispatch));
            }
            Await.until(() -> Recount.differences(server).isEmpty());
            looking.set(false);
            watch.get();
            assertEquals(Set.of(0, stations), seen, "never a part");
        }
    }

    /** As whoever looks at the database: how many receipts a dispatch to all stations has. */
    private void look(ServerUnderTest server, AtomicBoolean looking) {
        while (looking.get()) {
            sent.forEach(dispatch -> seen.add(Rows.count(server, WRITTEN, dispatch)));
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Sends, and ends the server when all but the last receipts are written; what the database still does for it ends by itself. */
    private long inTheMiddle(ServerUnderTest server, Runnable end) throws Exception {
        try (Connection own = server.connection();
                Statement statement = own.createStatement()) {
            own.setAutoCommit(false);
            statement.execute("select id from org_unit where id = " + (FIRST + STATIONS) + " for update");
            long self = own(statement);
            long dispatch = ToStations.send(new Api(server, "province-clerk")).id();
            sent.add(dispatch);
            Await.until(() -> waiting(server, self) == 1);
            CompletableFuture<Void> ending = CompletableFuture.runAsync(end);
            Await.until(() -> !server.answers());
            own.rollback();
            ending.get();
            Await.until(() -> waiting(server, self) == 0);
            return dispatch;
        }
    }

    private static long own(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many write receipts and wait for that connection of the database: only the slice of the unit that it holds does. */
    private static int waiting(ServerUnderTest server, long holder) {
        return Rows.count(
                server,
                "select count(*) from pg_stat_activity where datname = current_database()"
                        + " and query like 'insert into receipt%' and cast(? as integer) = any (pg_blocking_pids(pid))",
                holder);
    }

    private static void execute(ServerUnderTest server, String sql) throws SQLException {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

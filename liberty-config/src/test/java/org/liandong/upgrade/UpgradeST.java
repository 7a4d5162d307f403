package org.liandong.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** From the later versions; {@link FirstUpgradeST} has the earlier ones, so that both run at once (T13). */
class UpgradeST extends Upgrades {
    private static final Path SAID_BEFORE =
            Path.of(System.getProperty("basedir", ""), "../ejb/src/main/resources/db/common/V17__said_before.sql");

    static Stream<Fixture> fixtures() throws IOException {
        return Fixture.later();
    }

    /**
     * The script is run once more on what a database before V16 holds, and taken back: a limit that ran out and has nothing more to come has
     * no row among the deadlines.
     */
    @ParameterizedTest
    @EnumSource(Database.class)
    void T13_A9_whatWasSaidBeforeTheUpgradeIsNotSaidAgain(Database database) throws Exception {
        ServerUnderTest server = ServerUnderTest.on(database);
        Api station = new Api(server, "uni1-fac1-class1");
        long silent = station.draft("four-level", "升级前已逾期", "HN01");
        long suspended = station.draft("four-level", "升级前逾期时暂停", "HN01");
        for (long id : new long[] {silent, suspended}) {
            station.act(id, "submit", null);
        }
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String both = " in (" + silent + ", " + suspended + ")";
            statement.executeUpdate("delete from deadline where kind = 'REQUEST' and subject_id" + both);
            statement.executeUpdate("update approval_request set state = 'SUSPENDED' where id = " + suspended);
            statement.executeUpdate("update approval_step set due_at = cast('2026-03-02 09:00:00' as timestamp)"
                    + " where state = 'OPEN' and request_id" + both);
            for (String each : Script.statements(Files.readString(SAID_BEFORE))) {
                statement.execute(each);
            }
            try (ResultSet said = statement.executeQuery("select request_id from approval_step where state = 'OPEN'"
                    + " and expired_for = due_at and request_id" + both)) {
                assertTrue(said.next());
                assertEquals(silent, said.getLong(1));
                assertFalse(said.next(), "what ran out while it lay still is yet to be said");
            }
            connection.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void T13_workGoesOnWhereAnEarlierVersionLeftIt(Fixture fixture) throws Exception {
        workGoesOn(fixture);
    }
}

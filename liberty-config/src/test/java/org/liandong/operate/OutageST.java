package org.liandong.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.DatabaseDoor;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** The database is started later than the server, and goes away while people work (T11, T14). */
class OutageST {
    private static final Duration START = Duration.ofMinutes(3);

    @Test
    void T11_T14_aDatabaseThatIsNotThereIsSaidAndWorkGoesOnByItself() throws Exception {
        try (DatabaseDoor door = new DatabaseDoor();
                ServerUnderTest server =
                        ServerUnderTest.fresh("outage", Database.POSTGRESQL).behind(door)) {
            server.launch();
            Await.within(START, () -> server.log().contains("Liandong waits for its database"));
            assertTrue(
                    server.log().contains("check whether it runs, and DATABASE_HOST and DATABASE_PORT"), server::log);
            assertFalse(server.log().contains("\tat "), "no trace");
            assertNotEquals(200, server.health("ready"), "nobody is sent there");

            door.open();
            server.awaitFirstPage();
            Await.until(() -> server.health("ready") == 200);
            Api station = new Api(server, "uni1-fac1-class1");
            long id = station.submitted("university", "数据库重启", "HN03");

            door.shut();
            Await.until(() -> server.health("ready") == 503);
            assertEquals(200, server.health("live"), "nobody restarts a server for that");
            assertTrue(station.get("/requests/" + id).status() >= 500);

            door.open();
            Await.until(() -> server.health("ready") == 200);
            assertEquals(
                    200,
                    new Api(server, "uni1-fac1-head").act(id, "approve", null).status());
            assertEquals(
                    1,
                    Rows.count(
                            server,
                            "select count(*) from action_record where action = 'APPROVE' and request_id = ?",
                            id));
        }
    }
}

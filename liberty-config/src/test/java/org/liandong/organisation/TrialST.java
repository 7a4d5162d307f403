package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** T1: without trial there are no trial users and no trial data; T14: what is wrong with a real system is named at its start. */
class TrialST {
    private static final Duration START = Duration.ofMinutes(3);

    @Test
    void T1_T14_aRealSystemKnowsNoTrialUserAndSaysAtItsStartWhatIsWrong() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.fresh("real", Database.DERBY)
                .set("trial", false)
                .set("paper.fonts", "/nowhere/song.ttf")
                .set("mail.host", "localhost")
                .start()) {
            assertEquals(401, new Api(server, "uni1-head").get("/me").status());
            assertEquals(0, Rows.count(server, "select count(*) from org_unit where id > ?", 0));
            for (String said :
                    List.of("Apache Derby is for trial", "/nowhere/song.ttf", "BASE_ADDRESS", "PUBLIC_ADDRESS")) {
                assertTrue(
                        server.log().lines().anyMatch(line -> line.contains("starts, but") && line.contains(said)),
                        said);
            }
            Rows.change(
                    server, "insert into person (id, staff_no, login, name) values (1, '1', 'uni1-fac1-class1', '试用')");
            server.stop();
            server.launch();
            Await.within(START, () -> server.log().contains("CWWKZ0002E"));
            assertTrue(
                    server.log().contains("Liandong does not start: The database holds people of the trial"),
                    server::log);
            Await.until(() -> server.health("ready") == 503);
            assertFalse(server.log().contains("at org.liandong"), "the sentence is enough");
        }
    }
}

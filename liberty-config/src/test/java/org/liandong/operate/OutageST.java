package org.liandong.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.DatabaseDoor;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** The database is started later than the server, and goes away while people work (T11); what the log then holds, and what not (T14). */
class OutageST {
    private static final Duration START = Duration.ofMinutes(3);
    private static final String TITLE = "数据库重启前的报送";

    @Test
    void T11_T14_aDatabaseThatIsNotThereIsSaidAndWorkGoesOnByItself() throws Exception {
        try (DatabaseDoor door = new DatabaseDoor();
                ServerUnderTest server = ServerUnderTest.fresh("outage", Database.POSTGRESQL)
                        .behind(door)
                        .loggingJson()) {
            server.launch();
            Await.within(START, () -> server.log().contains("Liandong waits for its database"));
            assertTrue(
                    server.log().contains("check whether it runs, and DATABASE_HOST and DATABASE_PORT"), server::log);
            assertFalse(server.log().contains("\\tat "), "no trace");
            assertNotEquals(200, server.health("ready"), "nobody is sent there");

            door.open();
            server.awaitFirstPage();
            Await.until(() -> server.health("ready") == 200);
            Api station = new Api(server, "uni1-fac1-class1");
            long id = station.submitted("university", TITLE, "HN03");

            door.shut();
            Await.until(() -> server.health("ready") == 503);
            assertEquals(200, server.health("live"), "nobody restarts a server for that");
            Api.Answer failed = station.get("/requests/" + id);
            assertEquals(500, failed.status());

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
            theNumberThatTheUserWasToldIsInTheLog(server, failed);
            aNumberOfAServerInFrontGoesOn(server);
            noNameAndNoTitleIsInTheLog(server);
        }
    }

    private static void theNumberThatTheUserWasToldIsInTheLog(ServerUnderTest server, Api.Answer failed) {
        List<JsonObject> failures = records(server).stream()
                .filter(record -> record.getString("message", "").startsWith("REST call failed, request "))
                .toList();
        assertEquals(1, failures.size());
        String number = failures.get(0).getString("message").split("\n")[0].replaceAll(".*request (\\S+).*", "$1");
        assertTrue(failed.json().getString("detail").contains(number), failed::toString);
    }

    private static void aNumberOfAServerInFrontGoesOn(ServerUnderTest server) throws Exception {
        HttpResponse<Void> page = get(server.url("sign-in.xhtml"), "proxy-0123456789");
        assertEquals(
                "proxy-0123456789", page.headers().firstValue("X-Request-Id").orElse(""));
        assertTrue(get(server.url("sign-in.xhtml"), "a b")
                .headers()
                .firstValue("X-Request-Id")
                .orElse("")
                .matches("[0-9a-f]{12}"));
    }

    private static void noNameAndNoTitleIsInTheLog(ServerUnderTest server) {
        assertEquals(401, new Api(server, "zhangsan-mistyped").get("/me").status());
        String log = server.log();
        for (String word : List.of(TITLE, "zhangsan-mistyped", "uni1-fac1-head", "uni1-fac1-class1", "示范理工大学")) {
            assertFalse(log.contains(word), () -> log.lines()
                    .filter(line -> line.contains(word))
                    .toList()
                    .toString());
        }
    }

    private static List<JsonObject> records(ServerUnderTest server) {
        // the script and the JVM have words of their own
        assertFalse(server.log().lines().anyMatch(line -> line.matches("\\[(INFO|AUDIT|WARNING|ERROR).*")));
        List<String> lines =
                server.log().lines().filter(line -> line.startsWith("{")).toList();
        return lines.stream().map(OutageST::json).toList();
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static HttpResponse<Void> get(String address, String number) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("X-Request-Id", number)
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }
}

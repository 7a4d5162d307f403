package org.liandong.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liandong.dispatch.DispatchApi;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.ServerUnderTest;

/** The server of today takes over the database of every landed version, with data in it, and work goes on there (T13). */
abstract class Upgrades {
    static void workGoesOn(Fixture fixture) throws Exception {
        try (ServerUnderTest server = fixture.server().start()) {
            everybodyIsShownTheSame(server, fixture);
            soundJournals(server);

            long running = id(fixture.shown(FixtureStory.AT_UNIVERSITY));
            assertTrue(inInbox(server, FixtureStory.UNIVERSITY, running));
            for (String signer : List.of(FixtureStory.UNIVERSITY, FixtureStory.PROVINCE)) {
                assertEquals(
                        200,
                        new Api(server, signer).act(running, "approve", "升级后同意").status());
            }
            assertEquals("APPROVED", state(server, FixtureStory.NEIGHBOUR, running));

            long returned = id(fixture.shown(FixtureStory.RETURNED));
            assertEquals(
                    200,
                    new Api(server, FixtureStory.STATION)
                            .act(returned, "submit", null)
                            .status());
            assertTrue(inInbox(server, FixtureStory.REVIEWER, returned), "jumps back to who returned it");

            long draft = id(fixture.shown(FixtureStory.DRAFT));
            assertEquals(
                    200,
                    new Api(server, FixtureStory.STATION)
                            .act(draft, "submit", null)
                            .status());
            new Api(server, FixtureStory.CLERK).submitted("university", "升级后的新报送", "HN01");
            if (fixture.has(FixtureStory.ANSWER)) {
                theAnswerIsAccepted(server, fixture.shown(FixtureStory.ANSWER));
            }
            if (fixture.has(FixtureStory.LIST)) {
                everyWayGoesOn(server, fixture);
            }
            soundJournals(server);
            changedWordsAreNoticed(server, running);
        }
    }

    private static void everybodyIsShownTheSame(ServerUnderTest server, Fixture fixture) throws IOException {
        for (JsonObject each : fixture.shown().getValuesAs(JsonObject.class)) {
            JsonObject then = each.getJsonObject("request");
            JsonObject now = new Api(server, each.getString("applicant"))
                    .get("/requests/" + id(then))
                    .json();
            assertTrue(contains(now, then), () -> "then: " + then + "\nnow: " + now);
        }
    }

    /** Everything that was said then is said now; a later version may say more, and offer more actions. */
    private static boolean contains(JsonValue now, JsonValue then) {
        if (then instanceof JsonObject object) {
            return object.entrySet().stream()
                    .allMatch(entry -> contains(
                            now.asJsonObject().getOrDefault(entry.getKey(), JsonValue.NULL), entry.getValue()));
        }
        if (then instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
            return now.asJsonArray().containsAll(list);
        }
        if (then instanceof JsonArray lines) {
            return now.asJsonArray().size() == lines.size()
                    && IntStream.range(0, lines.size())
                            .allMatch(i -> contains(now.asJsonArray().get(i), lines.get(i)));
        }
        return now.equals(then);
    }

    /** From version 0.3 on: what was on its way arrives, and closes the receipt; figures follow. */
    private static void theAnswerIsAccepted(ServerUnderTest server, JsonObject answer) throws Exception {
        long dispatch = answer.getJsonObject("about").getJsonNumber("subject").longValueExact();
        assertEquals(
                200,
                new Api(server, FixtureStory.FACULTY)
                        .act(id(answer), "approve", "升级后同意")
                        .status());
        Api station = new Api(server, FixtureStory.STATION);
        assertEquals("ACCEPTED", DispatchApi.receipt(station, dispatch).getString("state"));
        Await.until(() -> DispatchApi.progress(new Api(server, FixtureStory.FACULTY), dispatch, null).stream()
                .anyMatch(level -> level.getJsonObject("tally").getInt("accepted") == 1));
    }

    /** From version 0.4 on: the next in turn signs, the votes are counted, what lay still goes on, an item comes back to its list. */
    private static void everyWayGoesOn(ServerUnderTest server, Fixture fixture) throws IOException {
        long inTurn = id(fixture.shown(FixtureStory.IN_TURN));
        assertEquals(
                200,
                new Api(server, "uni1-reviewer2").act(inTurn, "approve", "同意").status());
        assertTrue(inInbox(server, FixtureStory.UNIVERSITY, inTurn));
        long voted = id(fixture.shown(FixtureStory.VOTED));
        for (String voter : List.of("uni1-reviewer2", "uni1-clerk", "uni1-head")) {
            assertEquals(200, new Api(server, voter).act(voted, "approve", "赞成").status(), voter);
        }
        assertTrue(inInbox(server, FixtureStory.UNIVERSITY, voted));
        long still = id(fixture.shown(FixtureStory.SUSPENDED));
        assertEquals(
                200,
                new Api(server, FixtureStory.ADMIN).act(still, "resume", "核实完毕").status());
        long item = id(fixture.shown(FixtureStory.LIST_ITEM));
        assertEquals(
                200,
                new Api(server, FixtureStory.STATION).act(item, "submit", null).status());
        assertEquals("LISTED", state(server, FixtureStory.STATION, item));
        long list = id(fixture.shown(FixtureStory.LIST));
        for (String signer : List.of(FixtureStory.REVIEWER, FixtureStory.UNIVERSITY)) {
            assertEquals(200, new Api(server, signer).act(list, "approve", "同意").status(), signer);
        }
        assertEquals("APPROVED", state(server, FixtureStory.STATION, item));
    }

    private static void soundJournals(ServerUnderTest server) throws Exception {
        try (Connection connection = server.connection()) {
            assertEquals(Optional.empty(), JournalCheck.firstBroken(connection));
        }
        // the product agrees, as soon as it has sealed the days that it finds
        Await.until(() -> verdict(server) == 200);
    }

    private static int verdict(ServerUnderTest server) {
        return new Api(server, "auditor")
                .post("/journal/checks?wait=true", null)
                .status();
    }

    private static void changedWordsAreNoticed(ServerUnderTest server, long request) throws Exception {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update action_text set opinion = '改过' where record_id in"
                    + " (select id from action_record where seq = 2 and request_id = " + request + ")");
            assertEquals(Optional.of("request " + request + ", record 2"), JournalCheck.firstBroken(connection));
            assertEquals(409, verdict(server));
        }
    }

    private static boolean inInbox(ServerUnderTest server, String who, long id) {
        return new Api(server, who)
                .get("/inbox?size=100").json().getJsonArray("items").stream()
                        .anyMatch(item ->
                                item.asJsonObject().getJsonNumber("request").longValueExact() == id);
    }

    private static String state(ServerUnderTest server, String who, long id) {
        return new Api(server, who).get("/requests/" + id).json().getString("state");
    }

    private static long id(JsonObject request) {
        return request.getJsonNumber("id").longValueExact();
    }
}

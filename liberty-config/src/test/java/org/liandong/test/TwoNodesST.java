package org.liandong.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one database are one product: what is done on one is seen on the other, and nothing is done twice. */
class TwoNodesST {
    private static final int LATE = 60;
    private static TwoNodes nodes;

    /** The database is empty and both come at once: each finds it migrated and filled, by itself or by the other. */
    @BeforeAll
    static void startsBothAtOnce() {
        nodes = TwoNodes.fresh("two-nodes").start();
    }

    @AfterAll
    static void ends() {
        nodes.close();
    }

    @Test
    void T13_bothMigrateAtOnceAndTheTrialIsThereOnce() {
        assertTrue(nodes.first().answers());
        assertTrue(nodes.second().answers());
        assertEquals(0, count("select count(*) from \"flyway_schema_history\" where not \"success\"", 0));
        assertEquals(
                0,
                count(
                        "select count(*) - count(distinct \"version\") from \"flyway_schema_history\" where \"version\" is not null",
                        0));
        assertEquals(1, count("select count(*) from org_unit where parent_id is null", 0));
    }

    @Test
    void A13_filedOnOneNodeAndApprovedOnTheOtherOnce() {
        long id = new Api(nodes.first(), "uni1-fac1-class1").submitted("four-level", "两台服务器", "HN01");
        assertEquals(
                200,
                new Api(nodes.second(), "uni1-fac1-head")
                        .act(id, "approve", null)
                        .status());

        Api here = new Api(nodes.first(), "uni1-reviewer");
        Api there = new Api(nodes.second(), "uni1-reviewer2");
        Map<Api, JsonObject> commands =
                Map.of(here, here.command(id, "approve", null), there, there.command(id, "approve", null));
        List<Integer> answers = commands.entrySet().parallelStream()
                .map(each -> each.getKey()
                        .post("/requests/" + id + "/actions", each.getValue())
                        .status())
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), answers);
        assertEquals(2, count("select count(*) from action_record where action = 'APPROVE' and request_id = ?", id));
        assertEquals(1, count("select count(*) from approval_step where state = 'OPEN' and request_id = ?", id));
        assertEquals(1, count("select count(*) from inbox_item where request_id = ?", id));
    }

    @Test
    void A13_theSameCommandSentToTheOtherNodeIsTheSameReceipt() {
        long id = new Api(nodes.first(), "uni1-fac1-class1").submitted("university", "同一令牌", "HN03");
        JsonObject command = new Api(nodes.first(), "uni1-fac1-head").command(id, "approve", "同意");
        Api.Answer first = new Api(nodes.first(), "uni1-fac1-head").post("/requests/" + id + "/actions", command);
        assertEquals(200, first.status());
        assertEquals(first, new Api(nodes.second(), "uni1-fac1-head").post("/requests/" + id + "/actions", command));
    }

    @Test
    void T9_whatOneNodeHadAnsweredTheOtherHasWhenTheFirstIsKilled() {
        long id = new Api(nodes.first(), "uni1-fac1-class1").submitted("university", "一台断电", "HN03");
        nodes.first().kill();
        try {
            assertEquals(
                    200,
                    new Api(nodes.second(), "uni1-fac1-head")
                            .act(id, "approve", null)
                            .status());
        } finally {
            nodes.first().start();
        }
        assertEquals(
                200,
                new Api(nodes.first(), "uni1-reviewer").act(id, "approve", null).status());
    }

    @Test
    void T4_whoGuessesAtOneNodeWaitsAtBoth() {
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    401,
                    new Api(nodes.first(), "nobody-at-two-nodes").get("/me").status());
        }
        assertEquals(
                429, new Api(nodes.second(), "nobody-at-two-nodes").get("/me").status());
    }

    /** Sixty limits run out at once while both look, and one of them is killed. */
    @Test
    void A9_everyClockFiresOnceAndAKilledNodesWorkIsTakenOver() throws Exception {
        Api station = new Api(nodes.first(), "uni1-fac1-class1");
        List<Long> late = new ArrayList<>();
        for (int i = 0; i < LATE; i++) {
            late.add(station.submitted("university", "到期 " + i, "HN03"));
        }
        String all = late.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Rows.change(
                nodes.first(),
                "update approval_step set opened_at = opened_at - interval '30 days', due_at = due_at - interval '30 days'"
                        + " where request_id in (" + all + ")");
        Rows.change(
                nodes.first(),
                "update deadline set fired_until = fired_until - interval '30 days', next_at = next_at - interval '30 days'"
                        + " where subject_id in (" + all + ")");
        String fired = "select count(*) from action_record where action = 'EXPIRE' and request_id in (" + all + ")";
        Await.until(() -> count(fired, 0) > 0);
        nodes.second().kill();
        try {
            // what the killed node had taken upon itself is free again after three minutes: here at once
            Rows.change(
                    nodes.first(),
                    "update deadline set claimed_until = claimed_until - interval '1 hour' where subject_id in (" + all
                            + ") and next_at < current_timestamp");
            Await.within(Duration.ofMinutes(3), () -> count(fired, 0) >= LATE);
        } finally {
            nodes.second().start();
        }
        assertEquals(LATE, count(fired, 0), "each once");
        assertEquals(
                0,
                count(
                        "select count(*) from (select request_id from action_record where action = 'EXPIRE' group by request_id"
                                + " having count(*) > 1) twice",
                        0));
        assertEquals(
                LATE,
                count(
                        "select count(*) from outbox_message where kind = 'OVERDUE' and channel = 'BELL' and request_id in ("
                                + all + ")",
                        0),
                "whoever is late was told once of each");
    }

    private static int count(String sql, long id) {
        return Rows.count(nodes.first(), sql, id);
    }
}

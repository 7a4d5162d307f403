package org.liandong.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one database are one product: what is done on one is seen on the other, and nothing is done twice. */
class TwoNodesST {
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

    private static int count(String sql, long id) {
        return Rows.count(nodes.first(), sql, id);
    }
}

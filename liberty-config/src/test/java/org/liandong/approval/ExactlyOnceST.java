package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** No decision is lost or doubled, counted in the database (A13, A15, T9). */
class ExactlyOnceST {
    private static final int AT_ONCE = 100;

    @ParameterizedTest
    @EnumSource
    void T9_hundredApprovalsAtOnceHaveOneEffect(Database database) throws Exception {
        ServerUnderTest server = ServerUnderTest.on(database);
        long id = new Api(server, "uni1-fac1-class1").submitted("four-level", "百次同意", "HN01");
        new Api(server, "uni1-fac1-head").act(id, "approve", null);
        JsonObject seen = new Api(server, "uni1-reviewer").command(id, "approve", "同意");

        List<Api.Answer> answers = atOnce(server, List.of("uni1-reviewer", "uni1-reviewer2"), id, seen);

        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 200).count());
        List<Api.Answer> late =
                answers.stream().filter(answer -> answer.status() != 200).toList();
        assertTrue(
                late.stream()
                        .allMatch(answer ->
                                answer.status() == 409 && answer.code().equals("already-decided")),
                late::toString);
        String decidedBy = new Api(server, "uni1-fac1-class1")
                .get("/requests/" + id)
                .json()
                .getJsonArray("timeline")
                .getJsonObject(2)
                .getString("by");
        assertTrue(
                late.stream()
                        .allMatch(answer -> answer.json().getString("detail").contains(decidedBy)),
                "told by whom");

        assertEquals(
                1,
                count(
                        server,
                        "select count(*) from signer s join approval_step t on t.id = s.step_id"
                                + " where t.code = 'university-reviewer' and s.verdict is not null and t.request_id = ?",
                        id));
        assertEquals(
                1,
                count(
                        server,
                        "select count(*) from approval_step where code = 'university-head' and request_id = ?",
                        id));
        assertEquals(
                1, count(server, "select count(*) from approval_step where state = 'OPEN' and request_id = ?", id));
        assertEquals(1, count(server, "select count(*) from inbox_item where request_id = ?", id));
        assertEquals(3, count(server, "select count(*) from action_record where request_id = ?", id));
        assertEquals(3, count(server, "select max(seq) from action_record where request_id = ?", id));
        int people = count(
                server,
                "select count(distinct recipient_id) from outbox_message where request_id = ? and event ="
                        + " (select max(event) from outbox_message where request_id = ?)",
                id);
        assertEquals(
                people,
                count(
                        server,
                        "select count(*) from outbox_message where request_id = ? and event ="
                                + " (select max(event) from outbox_message where request_id = ?)",
                        id));
    }

    @Test
    void A13_sameTokenSameReceiptAlsoAfterARestart() {
        ServerUnderTest server = ServerUnderTest.derby();
        long id = new Api(server, "uni1-fac1-class1").submitted("university", "同一令牌", "HN03");
        Api head = new Api(server, "uni1-fac1-head");
        JsonObject command = head.command(id, "approve", "同意");
        Api.Answer first = head.post("/requests/" + id + "/actions", command);
        assertEquals(200, first.status());
        assertEquals(first, head.post("/requests/" + id + "/actions", command));
        server.restart();
        assertEquals(first, new Api(server, "uni1-fac1-head").post("/requests/" + id + "/actions", command));
        assertEquals(
                1, count(server, "select count(*) from action_record where action = 'APPROVE' and request_id = ?", id));
    }

    @Test
    void A13_hundredTimesTheSameTokenIsTheSameReceipt() throws Exception {
        ServerUnderTest server = ServerUnderTest.derby();
        long id = new Api(server, "uni1-fac1-class1").submitted("university", "同一令牌百次", "HN03");
        JsonObject command = new Api(server, "uni1-fac1-head").command(id, "approve", null);
        List<Api.Answer> answers = run(IntStream.range(0, AT_ONCE)
                .mapToObj(i -> new Call(new Api(server, "uni1-fac1-head"), id, command))
                .toList());
        assertEquals(1, answers.stream().distinct().count());
        assertEquals(200, answers.get(0).status());
    }

    @ParameterizedTest
    @EnumSource
    void T6_hundredRefusalsAtOnceAreAnsweredAndEachIsRecorded(Database database) throws Exception {
        ServerUnderTest server = ServerUnderTest.on(database);
        long id = new Api(server, "uni1-fac1-class1").submitted("university", "百次拒绝", "HN03");
        JsonObject command = new Api(server, "uni1-fac1-head").command(id, "approve", null);
        String refusals = "select count(*) from audit_record where kind = 'REFUSAL' and actor = 'uni2-head' and id > ?";
        int before = count(server, refusals, 0);
        List<Api.Answer> answers = run(IntStream.range(0, AT_ONCE)
                .mapToObj(i -> new Call(new Api(server, "uni2-head"), id, command))
                .toList());
        assertTrue(answers.stream().allMatch(answer -> answer.status() == 404));
        Await.until(() -> count(server, refusals, 0) == before + AT_ONCE);
    }

    @ParameterizedTest
    @EnumSource
    void A21_firstLooksAtOnceAreAllAnswered(Database database) {
        ServerUnderTest server = ServerUnderTest.on(database);
        long id = new Api(server, "uni1-fac1-class1").submitted("university", "同时打开", "HN03");
        List<Integer> statuses = IntStream.range(0, 20)
                .parallel()
                .map(i ->
                        new Api(server, "uni1-fac1-head").get("/requests/" + id).status())
                .boxed()
                .toList();
        assertTrue(statuses.stream().allMatch(status -> status == 200), statuses::toString);
    }

    private record Call(Api api, long id, JsonObject command) {
        Api.Answer send() {
            return api.post("/requests/" + id + "/actions", command);
        }
    }

    private static List<Api.Answer> atOnce(ServerUnderTest server, List<String> users, long id, JsonObject seen)
            throws Exception {
        return run(IntStream.range(0, AT_ONCE)
                .mapToObj(i -> new Call(
                        new Api(server, users.get(i % users.size())),
                        id,
                        Json.createObjectBuilder(seen)
                                .add("token", UUID.randomUUID().toString())
                                .build()))
                .toList());
    }

    /** All calls wait for the same moment, each on a connection of its own. */
    private static List<Api.Answer> run(List<Call> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Api.Answer>> futures = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.send();
                    }))
                    .toList();
            start.countDown();
            List<Api.Answer> answers = new java.util.ArrayList<>();
            for (Future<Api.Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int count(ServerUnderTest server, String sql, long id) {
        return Rows.count(server, sql, id);
    }
}

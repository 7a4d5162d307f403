package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.test.Api;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** Taking back and the next one's approval at the same moment: exactly one has effect, the other is told by whom and when (A13). */
class TakeBackOnceST {
    private static final int TIMES = 50;

    @ParameterizedTest
    @EnumSource
    void A13_takeBackAgainstTheNextApprovalExactlyOneHasEffect(Database database) throws Exception {
        ServerUnderTest server = ServerUnderTest.on(database);
        Api station = new Api(server, "uni1-fac1-class1");
        Api faculty = new Api(server, "uni1-fac1-head");
        Api reviewer = new Api(server, "uni1-reviewer");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < TIMES; i++) {
                long id = station.submitted("four-level", "取回与同意同时", "HN01");
                faculty.act(id, "approve", "同意");
                JsonObject back = takeBack(faculty, id);
                JsonObject approve = reviewer.command(id, "approve", null);
                CountDownLatch start = new CountDownLatch(1);
                Future<Api.Answer> taken = threads.submit(() -> send(start, faculty, id, back));
                Future<Api.Answer> approved = threads.submit(() -> send(start, reviewer, id, approve));
                start.countDown();
                check(server, id, taken.get(), approved.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Api.Answer send(CountDownLatch start, Api api, long id, JsonObject command) throws Exception {
        start.await();
        return api.post("/requests/" + id + "/actions", command);
    }

    private static void check(ServerUnderTest server, long id, Api.Answer taken, Api.Answer approved) {
        List<Integer> statuses = List.of(taken.status(), approved.status());
        assertTrue(statuses.equals(List.of(200, 409)) || statuses.equals(List.of(409, 200)), statuses::toString);
        boolean back = taken.status() == 200;
        assertEquals(back ? "taken-back" : "next-has-acted", (back ? approved : taken).code());
        String told = (back ? approved : taken).json().getString("detail");
        assertTrue(told.contains(back ? "陈立" : "林晓"), told);
        String stage = back ? "faculty-head" : "university-head";
        assertEquals(1, count(server, "approval_step where state = 'OPEN' and request_id = ?", id));
        assertEquals(
                1,
                count(server, "approval_step where state = 'OPEN' and code = '" + stage + "' and request_id = ?", id));
        assertEquals(1, count(server, "inbox_item where request_id = ?", id));
        assertEquals(1, count(server, "inbox_item where stage_code = '" + stage + "' and request_id = ?", id));
        assertEquals(3, count(server, "action_record where request_id = ?", id));
        assertEquals(back ? 1 : 0, count(server, "action_record where action = 'TAKE_BACK' and request_id = ?", id));
    }

    private static int count(ServerUnderTest server, String from, long id) {
        return Rows.count(server, "select count(*) from " + from, id);
    }

    /** The command that takes back what the caller approved. */
    static JsonObject takeBack(Api api, long id) {
        JsonObject seen = api.get("/requests/" + id).json();
        return Json.createObjectBuilder(api.command(id, "take_back", null))
                .add("step", seen.get("takeBack"))
                .build();
    }
}

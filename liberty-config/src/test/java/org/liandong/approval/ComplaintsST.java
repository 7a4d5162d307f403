package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/** What users of other engines complain of and what needs a server to show; beside each the one-line mutation on which it fails. */
class ComplaintsST {
    private final ServerUnderTest server = ServerUnderTest.derby();

    /** yudao-ui #156: a double click made two nodes. Mutation: {@code isRepeatable} made {@code false} for ADD_SIGNER in ApprovalDecisionService. */
    @Test
    void yudaoUi156_aDoubleClickAddsOneSigner() throws Exception {
        long id = new Api(server, "uni1-fac1-class1").submitted("four-level", "双击加签", "HN01");
        Api head = new Api(server, "uni1-fac1-head");
        JsonObject command = Json.createObjectBuilder(head.command(id, "add_signer", "请加签", "join", "beside"))
                .add("recipients", Json.createArrayBuilder().add(post("u1d1", "HEAD")))
                .build();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Api.Answer>> clicks = new ArrayList<>();
            for (int click = 0; click < 2; click++) {
                clicks.add(threads.submit(() -> {
                    start.await();
                    return head.post("/requests/" + id + "/actions", command);
                }));
            }
            for (Future<Api.Answer> click : clicks) {
                assertEquals(200, click.get().status(), "the same receipt");
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(2, seats(id), "his own and the added one");
        assertEquals(
                1,
                Rows.count(
                        server,
                        "select count(*) from action_record where action = 'ADD_SIGNER' and request_id = ?",
                        id));
    }

    /** RuoYi-Vue-Plus #40: the flow was approved and the form was not. Mutation: {@code tellSubject(act)} taken out of Ledger.write. */
    @Test
    void ruoyi40_whatIsDecidedIsDecidedForItsSubjectInTheSameMoment() {
        long id = new Api(server, "uni1-dept1-clerk").submitted("university", "流程与表单一致", "HN01");
        for (String signer : List.of("uni1-dept1-head", "uni1-reviewer", "uni1-head")) {
            assertEquals(200, new Api(server, signer).act(id, "approve", "同意").status(), signer);
        }
        assertEquals(
                1,
                Rows.count(
                        server,
                        "select count(*) from report p join approval_request r on r.id = p.request_id"
                                + " where r.state = 'APPROVED' and p.state = 'APPROVED' and r.id = ?",
                        id));
    }

    private int seats(long id) {
        return Rows.count(
                server,
                "select count(*) from signer s join approval_step t on t.id = s.step_id where t.state = 'OPEN' and t.request_id = ?",
                id);
    }

    private int post(String unit, String role) {
        return Rows.count(
                server,
                "select p.id from post p join org_unit u on u.id = p.unit_id where u.code = '" + unit
                        + "' and p.post_role = '" + role + "' and p.id > ?",
                0);
    }
}

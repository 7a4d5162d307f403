package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.test.Api;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;
import org.liandong.test.Session;

/**
 * Ten people vote at the same moment through the pages that they opened before the first vote (A4, A13): nobody gets an error, nothing is lost or doubled,
 * and the outcome is the one that the votes come to. What others suffer as a storm of optimistic locks (Flowable #1487, #2124).
 * Mutation: LockModeType.PESSIMISTIC_WRITE taken out of Dockets.lock.
 */
class TenVotersST {
    private static final int TIMES = Integer.getInteger("voters.times", 10);
    private static final int TIMES_ON_DERBY = Math.min(TIMES, 4);
    private static final int MORE = 6;
    private static final long FIRST_ID = 5_000_000_000L;
    private static final String HEAD = "uni1-head";
    private static final List<String> CHOICES = List.of("approve", "reject", "abstain");

    @ParameterizedTest
    @EnumSource
    void A4_A13_tenVotesAtTheSameMomentComeToTheRightOutcome(Database database) throws Exception {
        List<String> voters = new ArrayList<>(List.of(HEAD, "uni1-clerk", "uni1-reviewer", "uni1-reviewer2"));
        IntStream.range(0, MORE).forEach(i -> voters.add("voter" + i));
        try (ServerUnderTest server =
                ServerUnderTest.fresh("voters-" + database.name().toLowerCase(), database)) {
            server.users(voters.stream()
                    .filter(voter -> voter.startsWith("voter"))
                    .collect(Collectors.toMap(voter -> voter, voter -> "")));
            server.start();
            appoint(server);
            Random random = new Random(20261122);
            Api station = new Api(server, "uni1-fac1-class1");
            Api faculty = new Api(server, "uni1-fac1-head");
            Map<String, Session> at = new LinkedHashMap<>();
            voters.forEach(voter -> at.put(voter, new Session(server, voter)));
            ExecutorService threads = Executors.newFixedThreadPool(voters.size());
            try {
                int times = database == Database.POSTGRESQL ? TIMES : TIMES_ON_DERBY;
                for (int i = 0; i < times; i++) {
                    long id = station.submitted("ballot", "十人同时投票 " + i, "HN01");
                    assertEquals(200, faculty.act(id, "approve", "同意").status());
                    Map<String, String> votes = new LinkedHashMap<>();
                    voters.forEach(voter -> votes.put(voter, CHOICES.get(random.nextInt(CHOICES.size()))));
                    String path = "approval/request.xhtml?id=" + id;
                    Map<String, String> opened = new LinkedHashMap<>();
                    at.forEach((voter, session) -> opened.put(voter, session.get(path)));
                    CyclicBarrier start = new CyclicBarrier(voters.size());
                    Map<String, Future<String>> answers = new LinkedHashMap<>();
                    votes.forEach((voter, vote) -> answers.put(voter, threads.submit(() -> {
                        start.await();
                        return at.get(voter)
                                .press(path, opened.get(voter), "form:" + vote, Map.of("form:comment", "意见"));
                    })));
                    for (Map.Entry<String, Future<String>> answer : answers.entrySet()) {
                        String page = answer.getValue().get();
                        assertTrue(page.contains("已投票"), answer.getKey() + " in " + votes + " reads " + page);
                    }
                    JsonObject end = station.get("/requests/" + id).json();
                    assertEquals(isThrough(votes) ? "RUNNING" : "REJECTED", end.getString("state"), votes.toString());
                    assertEquals(voters.size(), counted(server, id));
                    assertEquals(isThrough(votes) ? 1 : 0, waiting(server, id));
                }
                assertEquals(200, at.get("voter0").status("approval/inbox.xhtml?tab=done"));
            } finally {
                threads.shutdownNow();
            }
        }
    }

    /** More than half of votes for and against; the head has two, and decides a tie. */
    private static boolean isThrough(Map<String, String> votes) {
        int yes = weight(votes, "approve");
        int no = weight(votes, "reject");
        return yes == no ? votes.get(HEAD).equals("approve") : yes > no;
    }

    private static int weight(Map<String, String> votes, String vote) {
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(vote))
                .mapToInt(entry -> entry.getKey().equals(HEAD) ? 2 : 1)
                .sum();
    }

    private static int counted(ServerUnderTest server, long id) {
        return Rows.count(
                server,
                "select count(distinct s.signed_by) from signer s join approval_step t on t.id = s.step_id"
                        + " where t.code = 'university-ballot' and s.verdict is not null and t.request_id = ?",
                id);
    }

    private static int waiting(ServerUnderTest server, long id) {
        return Rows.count(server, "select count(*) from inbox_item where kind = 'TODO' and request_id = ?", id);
    }

    /** Six more reviewers of the first university. */
    private static void appoint(ServerUnderTest server) throws SQLException {
        int post = Rows.count(
                server,
                "select p.id from post p join org_unit u on u.id = p.unit_id"
                        + " where u.code = 'u1' and p.post_role = 'REVIEWER' and p.id > ?",
                0);
        try (Connection connection = server.connection();
                PreparedStatement person = connection.prepareStatement(
                        "insert into person (id, staff_no, login, name, search_text) values (?, ?, ?, ?, '')");
                PreparedStatement term = connection.prepareStatement(
                        "insert into appointment (id, post_id, person_id, valid_from) values (?, ?, ?, DATE('2026-01-01'))")) {
            for (int i = 0; i < MORE; i++) {
                person.setLong(1, FIRST_ID + i);
                person.setString(2, "V" + i);
                person.setString(3, "voter" + i);
                person.setString(4, "评委" + i);
                person.executeUpdate();
                term.setLong(1, FIRST_ID + MORE + i);
                term.setLong(2, post);
                term.setLong(3, FIRST_ID + i);
                term.executeUpdate();
            }
        }
    }
}

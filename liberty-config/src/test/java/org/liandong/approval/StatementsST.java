package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.test.Api;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/**
 * Statements of a whole HTTP request, rendering included, on both databases: approve at most 17, 18 where the
 * next request opens by itself, inbox 6, request page 12, and as many
 * with 10,000 rows in the inbox as with ten.
 */
class StatementsST {
    private static final int MANY = 10_000;
    /** What requests have alike; their numbers they have not. */
    private static final String REQUEST =
            "route_version_id, route_code, origin_id, origin_path, origin_name, filer_id, filer_name,"
                    + " subject_type, title, state, stage_code, rail, due_at, content_version, revision, round, resume_position, journal_seq,"
                    + " journal_head, created_at, submitted_at, closed_at, lock_version";

    private static final String ITEM =
            "kind, route_code, title, origin_name, stage_code, rail, sender_name, sent_at, due_at";

    @ParameterizedTest
    @EnumSource
    void V2_statementsStayWithinTheirLimitsAndDoNotGrow(Database database) throws Exception {
        String name = "statements-" + database.name().toLowerCase();
        try (ServerUnderTest server = ServerUnderTest.fresh(name, database).start();
                BrowserContext context = BrowserUnderTest.context()) {
            Page page = context.newPage();
            BrowserUnderTest.signIn(page, "uni1-reviewer", server.url(""));
            List<Long> requests = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                requests.add(waiting(server));
            }
            Counts few = counts(server, page, requests.subList(0, 4));
            grow(server, requests.get(4));
            Counts many = counts(server, page, requests.subList(4, 8));

            assertTrue(
                    few.inbox() <= 6
                            && few.request() <= 12
                            && few.approve() <= 17
                            && few.approveApi() <= 17
                            && few.approveOnward() <= 18,
                    few::toString);
            assertEquals(few, many, "the same with ten and with ten thousand requests in the inbox");
        }
    }

    private record Counts(long inbox, long request, long approve, long approveApi, long approveOnward) {}

    /** Warm pages once, then count; the second request is approved over REST, the third by page, the fourth so that the next one opens. */
    private static Counts counts(ServerUnderTest server, Page page, List<Long> requests) {
        open(server, page, requests.get(0));
        page.navigate(server.url("approval/inbox.xhtml"));
        long inbox = count(server, () -> page.navigate(server.url("approval/inbox.xhtml")));
        long request = count(server, () -> open(server, page, requests.get(0)));
        Api reviewer = new Api(server, "uni1-reviewer");
        var command = reviewer.command(requests.get(1), "approve", null);
        long approveApi =
                server.statements().count(() -> reviewer.post("/requests/" + requests.get(1) + "/actions", command));
        open(server, page, requests.get(2));
        long approve = approve(server, page);
        page.navigate(server.url("account/index.xhtml?onward=on"));
        open(server, page, requests.get(3));
        long approveOnward = approve(server, page);
        page.navigate(server.url("account/index.xhtml?onward=off"));
        return new Counts(inbox, request, approve, approveApi, approveOnward);
    }

    /** What approving costs, without the page that follows. */
    private static long approve(ServerUnderTest server, Page page) {
        long posted = count(server, () -> {
            page.waitForNavigation(() -> page.click("[id='form:approve']"));
            BrowserUnderTest.settled(page);
        });
        return posted - shown(server, page);
    }

    /** What the page that follows the approval costs by itself. */
    private static long shown(ServerUnderTest server, Page page) {
        String address = page.url();
        return count(server, () -> page.navigate(address));
    }

    /** Statements of the work; one request in eighty also fetches the next block of ids, which is not counted. */
    private static long count(ServerUnderTest server, Runnable work) {
        return server.statements().statements(work).stream()
                .filter(statement -> !statement.toLowerCase(Locale.ROOT).contains("liandong_id"))
                .count();
    }

    private static void open(ServerUnderTest server, Page page, long id) {
        page.navigate(server.url("approval/request.xhtml?id=" + id));
    }

    /** A request that waits for the university's reviewers. */
    private static long waiting(ServerUnderTest server) {
        long id = new Api(server, "uni1-fac1-class1").submitted("four-level", "语句计数", "HN04");
        new Api(server, "uni1-fac1-head").act(id, "approve", null);
        return id;
    }

    /** Puts ten thousand rows into the reviewers' inbox, each for a request of its own. */
    private static void grow(ServerUnderTest server, long like) throws SQLException {
        long owner = Rows.count(server, "select owner_id from inbox_item where request_id = ?", like);
        try (Connection connection = server.connection();
                PreparedStatement request = connection.prepareStatement("insert into approval_request (id, " + REQUEST
                        + ") select cast(? as bigint), " + REQUEST + " from approval_request where id = ?");
                PreparedStatement item =
                        connection.prepareStatement("insert into inbox_item (id, owner_id, request_id, "
                                + ITEM + ") select cast(? as bigint), cast(? as bigint), cast(? as bigint), " + ITEM
                                + " from inbox_item where request_id = ?")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < MANY; i++) {
                long id = 900_000_000L + i;
                add(request, id, like);
                add(item, id + MANY, owner, id, like);
            }
            request.executeBatch();
            item.executeBatch();
            connection.commit();
        }
    }

    private static void add(PreparedStatement statement, long... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setLong(i + 1, values[i]);
        }
        statement.addBatch();
    }
}

package org.liandong.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** What the database must hold after a crash, whatever was under way (A15, A16, A20). */
final class Aftermath {
    /** Each gives what should not be; a row is a fault. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry(
                    "an action in the journal twice",
                    "select request_id, action, step_id from action_record group by request_id, action, step_id having count(*) > 1"),
            Map.entry(
                    "a token without its record, or a record without its token",
                    "select r.id from approval_request r where r.state <> 'DRAFT' and (select count(*) from action_token t"
                            + " where t.request_id = r.id and t.action <> 'CREATE') <> (select count(*) from action_record a where a.request_id = r.id)"),
            Map.entry(
                    "a head that is not its last record",
                    "select r.id from approval_request r where r.journal_seq <> (select count(*) from action_record a where a.request_id = r.id)"),
            Map.entry(
                    "a stage that was opened twice",
                    "select request_id, code from approval_step group by request_id, code having count(*) > 1"),
            Map.entry(
                    "more or less than one open step while it runs",
                    "select r.id from approval_request r where (select count(*) from approval_step s where s.request_id = r.id"
                            + " and s.state = 'OPEN') <> case r.state when 'RUNNING' then 1 else 0 end"),
            Map.entry(
                    "an approval without a verdict, or a verdict without one",
                    "select r.id from approval_request r where (select count(*) from signer s join approval_step t on t.id = s.step_id"
                            + " where t.request_id = r.id and s.verdict is not null) <> (select count(*) from action_record a"
                            + " where a.request_id = r.id and a.action = 'APPROVE')"),
            Map.entry(
                    "more or less than one row in an inbox while it runs",
                    "select r.id from approval_request r where (select count(*) from inbox_item i where i.request_id = r.id"
                            + " and i.kind = 'TODO') <> case r.state when 'RUNNING' then 1 else 0 end"),
            Map.entry(
                    "a row in an inbox that leads to no open step",
                    "select i.id from inbox_item i where i.kind = 'TODO' and not exists"
                            + " (select s.id from approval_step s where s.id = i.step_id and s.state = 'OPEN')"),
            Map.entry(
                    "an approval of which nobody was told",
                    "select a.id from action_record a where not exists (select m.id from outbox_message m where m.request_id ="
                            + " a.request_id and m.event = 'request-' || trim(cast(cast(a.request_id as char(20)) as varchar(20)))"
                            + " || '-' || trim(cast(cast(a.seq as char(10)) as varchar(10))))"),
            Map.entry(
                    "a message twice",
                    "select event, recipient_id from outbox_message group by event, recipient_id, channel having count(*) > 1"),
            Map.entry(
                    "a report that is not found",
                    "select r.id from approval_request r where r.state <> 'DRAFT' and not exists"
                            + " (select f.request_id from request_search f where f.request_id = r.id)"));

    private final ServerUnderTest server;

    Aftermath(ServerUnderTest server) {
        this.server = server;
    }

    void holds(Ledger ledger) throws SQLException {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            List<String> faults = new ArrayList<>();
            for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
                try (ResultSet rows = statement.executeQuery(fault.getValue())) {
                    if (rows.next()) {
                        faults.add(fault.getKey() + ": " + rows.getString(1));
                    }
                } catch (SQLException e) {
                    throw new SQLException(fault.getKey() + ": " + e.getMessage(), e);
                }
            }
            assertEquals(List.of(), faults);
            Set<String> tokens = strings(statement, "select token from action_token");
            Set<String> lost = ledger.all().stream()
                    .map(Ledger.Acknowledged::token)
                    .collect(Collectors.toCollection(HashSet::new));
            lost.removeAll(tokens);
            assertEquals(Set.of(), lost, "acknowledged, and not there");
        }
        Api.Answer check = new Api(server, "auditor").post("/journal/checks?wait=true", null);
        assertEquals(200, check.status(), check::toString);
        assertEquals("sound", check.json().getString("state", ""), check::toString);
    }

    static Set<String> strings(Statement statement, String sql) throws SQLException {
        Set<String> all = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}

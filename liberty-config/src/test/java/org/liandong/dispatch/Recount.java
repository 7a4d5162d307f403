package org.liandong.dispatch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.liandong.test.ServerUnderTest;

/**
 * Compares the figures of every unit, for each dispatch and for all together, with what counting its receipts by where units hang today
 * gives; on PostgreSQL, quick enough for a province.
 */
final class Recount {
    /** A receipt counts in each unit above it, from the sender's reach down to the one it hangs under. */
    private static final String COUNTED = """
            with line as (
              select r.*, string_to_array(trim(both '/' from reach.id || '/' || substr(u.path, length(reach.path) + 1)), '/') as units
                from receipt r join dispatch d on d.id = r.dispatch_id
                join org_unit u on u.id = r.unit_id join org_unit reach on reach.id = d.reach_id
               where r.state <> 'DROPPED'),
            each as (
              select l.*, cast(above.id as bigint) as above_id from line l
                cross join lateral unnest(l.units[1:cardinality(l.units) - 1]) as above (id)),
            counted as (
              select %1$s as dispatch_id, above_id as unit_id, unit_level, count(*) as total,
                     count(*) filter (where state <> 'WAITING') as signed,
                     count(*) filter (where state in ('ANSWERED', 'ACCEPTED')) as answered,
                     count(*) filter (where state = 'ACCEPTED') as accepted,
                     count(*) filter (where overdue) as overdue,
                     coalesce(sum(minutes) filter (where state = 'ACCEPTED'), 0) as minutes
                from each group by %1$s, above_id, unit_level),
            kept as (
              select dispatch_id, unit_id, unit_level, total, signed, answered, accepted, overdue, minutes from unit_progress
               where %2$s and (total <> 0 or signed <> 0 or answered <> 0 or accepted <> 0 or overdue <> 0 or minutes <> 0))
            select coalesce(c.dispatch_id, k.dispatch_id) || ' ' || coalesce(c.unit_id, k.unit_id) || ': counted '
                   || coalesce(c::text, 'none') || ', kept ' || coalesce(k::text, 'none')
              from counted c full join kept k
                on k.dispatch_id = c.dispatch_id and k.unit_id = c.unit_id and k.unit_level = c.unit_level
             where row (c.total, c.signed, c.answered, c.accepted, c.overdue, c.minutes)
                   is distinct from row (k.total, k.signed, k.answered, k.accepted, k.overdue, k.minutes)
            """;

    private Recount() {}

    /** Where figures and receipts disagree; empty when they are right. */
    static List<String> differences(ServerUnderTest server) {
        List<String> all = new ArrayList<>();
        try (Connection connection = server.connection()) {
            // both sides of one moment
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            all.addAll(differences(connection, "dispatch_id", "dispatch_id <> 0"));
            all.addAll(differences(connection, "cast(0 as bigint)", "dispatch_id = 0"));
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static List<String> differences(Connection connection, String dispatch, String kept) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNTED.formatted(dispatch, kept))) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return lines;
    }
}

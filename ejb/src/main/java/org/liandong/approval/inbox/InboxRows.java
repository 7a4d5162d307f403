package org.liandong.approval.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.liandong.organisation.Viewer;

/** Runs the queries of tabs; whoever calls it knows whose they are. */
@ApplicationScoped
public class InboxRows {
    @PersistenceContext
    private EntityManager em;

    /** What waits for a viewer and for those for whom he acts, by its limit, the earliest first. */
    public List<InboxRow> waiting(Viewer viewer, int most) {
        List<Owner> owners = Owner.waiting(viewer);
        return owners.isEmpty() ? List.of() : rows(new InboxQuery(Tab.TODO, owners, InboxFilter.ALL), null, most);
    }

    List<InboxRow> rows(InboxQuery query, String after, int most) {
        List<?> rows = run(query.page(after, most), query).getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    int count(InboxQuery query, int most) {
        return ((Number) run(query.count(most), query).getSingleResult()).intValue();
    }

    private Query run(String sql, InboxQuery query) {
        Query run = em.createNativeQuery(sql);
        int position = 1;
        for (Object parameter : query.parameters()) {
            run.setParameter(position++, parameter);
        }
        return run;
    }

    private static InboxRow read(Object[] row) {
        Instant due = instant(row[9]);
        return new InboxRow(
                ((Number) row[0]).longValue(),
                row[1] == null ? null : ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                instant(row[8]),
                InboxItem.NO_LIMIT.equals(due) ? null : due,
                ((Number) row[10]).intValue() == 1,
                new InboxQuery.Key(instant(row[11]), ((Number) row[12]).longValue()).text());
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}

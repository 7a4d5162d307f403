package org.liandong.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.liandong.approval.request.RequestState;
import org.liandong.common.Database;
import org.liandong.common.MalformedException;
import org.liandong.organisation.Viewer;

/** What a viewer finds, for lists and for exports alike (A18). Whoever calls it knows who the viewer is. */
@ApplicationScoped
public class Searching {
    /** Counts are exact below this. */
    public static final int COUNTED = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Database database;

    /**
     * A page of requests, by their age.
     *
     * @param after key of an earlier page, or null for the first
     */
    public Found find(Viewer viewer, SearchFilter filter, String after, int size) {
        if (viewer.sight().isEmpty() && viewer.deputyships().isEmpty()) {
            return new Found(List.of(), 0, null);
        }
        planByWords(filter);
        SearchQuery query = new SearchQuery(filter, database.kind());
        List<?> rows = run(query.page(viewer, key(after), size + 1), query).getResultList();
        boolean more = rows.size() > size;
        List<Found.Row> found =
                rows.stream().limit(size).map(row -> read((Object[]) row)).toList();
        boolean whole = after == null && !more;
        return new Found(
                found,
                whole ? Integer.valueOf(found.size()) : null,
                more ? last(found).toString() : null);
    }

    /**
     * PostgreSQL plans a statement that comes often once for all parameters; whether to begin with the words or with what the viewer sees
     * depends on how rare these words are, so that in this transaction each search is planned by itself (ADR 0038).
     */
    private void planByWords(SearchFilter filter) {
        if (database.kind() == Database.Kind.POSTGRESQL && filter.isDeep()) {
            em.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                    .getSingleResult();
        }
    }

    /** How much there is, exact to 999; 1000 stands for more. */
    int count(Viewer viewer, SearchFilter filter) {
        SearchQuery query = new SearchQuery(filter, database.kind());
        return ((Number) run(query.count(viewer, COUNTED), query).getSingleResult()).intValue();
    }

    private static Long last(List<Found.Row> found) {
        return found.get(found.size() - 1).id();
    }

    private static Long key(String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        if (!after.matches("\\d{1,18}")) {
            throw new MalformedException("page-key");
        }
        return Long.valueOf(after);
    }

    private Query run(String sql, SearchQuery query) {
        Query run = em.createNativeQuery(sql);
        int position = 1;
        for (Object parameter : query.parameters()) {
            run.setParameter(position++, parameter);
        }
        return run;
    }

    private static Found.Row read(Object[] row) {
        String state = (String) row[6];
        return new Found.Row(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? state : (String) row[5],
                RequestState.valueOf(state),
                (String) row[7],
                (String) row[8],
                instant(row[9]),
                instant(row[10]),
                instant(row[11]));
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}

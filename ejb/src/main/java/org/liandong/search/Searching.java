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
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;

/** What a viewer finds, for lists and for exports alike (A18). Whoever calls it knows who the viewer is. */
@ApplicationScoped
public class Searching {
    /** Counts are exact below this. */
    public static final int COUNTED = 1000;

    private static final int LATER = 2000;

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
        SearchQuery query = query(filter);
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

    /** How much there is, exact to 999; 1000 stands for more. */
    int count(Viewer viewer, SearchFilter filter) {
        SearchQuery query = query(filter);
        return ((Number) run(query.count(viewer, COUNTED), query).getSingleResult()).intValue();
    }

    /**
     * PostgreSQL plans a statement that comes often once for all parameters; with what to begin depends on how rare is what this one looks
     * for, so that in this transaction each search is planned by itself (ADR 0038).
     */
    private SearchQuery query(SearchFilter filter) {
        if (database.kind() == Database.Kind.POSTGRESQL) {
            em.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                    .getSingleResult();
        }
        return new SearchQuery(filter, database.kind(), new SearchQuery.Hints(newest(filter), isFew(filter)));
    }

    /**
     * The greatest id of what was drafted up to the filter's last day, so that all that is younger need not be looked at; null = there is
     * not much. Ids grow with time, but for what is left of a block of them on each server: so many requests take ids of a new one.
     */
    private Long newest(SearchFilter filter) {
        if (filter.to() == null) {
            return null;
        }
        Object[] later = (Object[]) em.createNativeQuery(
                        "select max(id), count(*) from (select id from approval_request where created_at >= ?"
                                + " order by created_at fetch first " + LATER + " rows only) later")
                .setParameter(1, SearchQuery.begin(filter.to(), 1))
                .getSingleResult();
        return ((Number) later[1]).intValue() < LATER ? null : Long.valueOf(((Number) later[0]).longValue());
    }

    /** What a faculty or a class has filed is found by the unit, however little of it the viewer sees. */
    private boolean isFew(SearchFilter filter) {
        if (filter.unit() == null) {
            return false;
        }
        OrgUnit unit = em.find(OrgUnit.class, filter.unit());
        return unit == null || !unit.level().isAtOrAbove(Level.UNIVERSITY);
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

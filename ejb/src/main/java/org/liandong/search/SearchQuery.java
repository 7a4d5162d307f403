package org.liandong.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liandong.common.Database;
import org.liandong.common.Zones;
import org.liandong.organisation.Viewer;

/**
 * The SQL of a search: one range of participation for each id through which the viewer sees, by request and cut at what a page can show,
 * put together without repetition (A18, A19). Native, as {@code InboxQuery} is; values are always parameters. Where PostgreSQL has an index
 * that Derby has not, it is asked for what that finds (ADR 0038).
 */
final class SearchQuery {
    private static final String COLUMNS =
            "r.id, r.number, r.route_code, r.title, r.origin_name, r.stage_code, r.state, r.rail, r.filer_name,"
                    + " r.submitted_at, r.due_at, r.closed_at";
    private static final int ROLES = 4; // of one viewer in one request
    /** More ranges than these are planned as one: PostgreSQL plans each by itself for what is in it, which takes its time. */
    private static final int MOST_PLANNED = 16;

    private final SearchFilter filter;
    private final boolean postgresql;
    private final Hints hints;
    private final List<Object> parameters = new ArrayList<>();

    /**
     * What is known of the filter beforehand.
     *
     * @param newest no request that fits has a greater id; null = not known
     * @param few the unit has filed so little that one begins with that
     */
    record Hints(Long newest, boolean few) {
        static final Hints NONE = new Hints(null, false);
    }

    SearchQuery(SearchFilter filter, Database.Kind database, Hints hints) {
        this.filter = filter;
        this.postgresql = database == Database.Kind.POSTGRESQL;
        this.hints = hints;
    }

    /** Rows behind a key, in order. */
    String page(Viewer viewer, Long after, int size) {
        return "select distinct * from (" + ranges(viewer, COLUMNS, after, size) + ") hits order by id" + direction()
                + " fetch first " + size + " rows only";
    }

    /** How many there are, counted no further than the given limit. */
    String count(Viewer viewer, int most) {
        return "select count(*) from (select distinct id from (" + ranges(viewer, "r.id", null, most)
                + ") hits fetch first " + most + " rows only) counted";
    }

    List<Object> parameters() {
        return parameters;
    }

    private String ranges(Viewer viewer, String columns, Long after, int size) {
        List<Range> ranges = new ArrayList<>();
        viewer.sight().forEach(id -> ranges.add(new Range(id, null)));
        viewer.deputyships()
                .forEach(deputyship -> ranges.add(new Range(deputyship.post().postId(), deputyship.routeCode())));
        if (postgresql && ranges.size() > MOST_PLANNED) {
            String rows = ranges.stream().map(this::row).collect(Collectors.joining(", "));
            return "select ranges.* from (values " + rows + ") viewers (id, route) cross join lateral ("
                    + range(columns, null, after, size) + ") ranges";
        }
        return ranges.stream()
                .map(range ->
                        "select * from (" + range(columns, range, after, size) + ") range" + ranges.indexOf(range))
                .collect(Collectors.joining(" union all "));
    }

    /** What is seen through one id, all of it or, for a deputy, that of a route. */
    private record Range(Long id, String route) {}

    private String row(Range range) {
        parameters.add(range.id());
        if (range.route() != null) {
            parameters.add(range.route());
        }
        return "(cast(? as bigint), " + (range.route() == null ? "null)" : "cast(? as text))");
    }

    /** @param range null = that of the row of {@code viewers} beside it */
    private String range(String columns, Range range, Long after, int size) {
        StringBuilder sql = new StringBuilder("select ")
                .append(columns)
                .append(" from participation p join approval_request r on r.id = p.request_id");
        if (!filter.words().isEmpty()) {
            sql.append(" join request_search s on s.request_id = p.request_id");
        }
        sql.append(" where r.submitted_at is not null");
        if (range == null) {
            sql.append(" and p.viewer_id = viewers.id and (viewers.route is null or r.route_code = viewers.route)");
        } else {
            and(sql, range.id(), "p.viewer_id = ?");
            and(sql, range.route(), "r.route_code = ?");
        }
        String beyond = filter.oldest() ? "> ?" : "< ?";
        and(sql, after, "p.request_id " + beyond);
        // said of both, or the walk over the other begins at its end
        and(sql, after, "r.id " + beyond);
        and(sql, hints.newest(), "p.request_id <= ?");
        and(sql, hints.newest(), "r.id <= ?");
        and(sql, filter.route(), "r.route_code = ?");
        and(sql, filter.state() == null ? null : filter.state().name(), "r.state = ?");
        unit(sql);
        and(sql, begin(filter.from(), 0), "r.submitted_at >= ?");
        and(sql, begin(filter.to(), 1), "r.submitted_at < ?");
        filter.words().forEach(word -> word(sql, word, range != null));
        filter.fields().forEach((code, value) -> {
            sql.append(" and exists (select 1 from field_value v where v.request_id = p.request_id and v.field_code = ?"
                    + " and v.field_value = ?)");
            parameters.add(code);
            parameters.add(value);
        });
        return sql.append(" order by p.request_id")
                .append(direction())
                .append(" fetch first " + size * ROLES + " rows only")
                .toString();
    }

    private void unit(StringBuilder sql) {
        String unit = filter.unit() == null ? null : filter.unit().toString();
        if (!postgresql) {
            and(sql, unit == null ? null : "%/" + unit + "/%", "r.origin_path like ?");
        } else if (hints.few()) {
            and(sql, unit, "p.request_id in (select liandong_filed_under(cast(? as text)))");
        } else {
            and(sql, unit, "string_to_array(r.origin_path, '/') @> array[cast(? as text)]");
        }
    }

    /** PostgreSQL may look into its index of parts of words first (V16_1), but not once for each of many ranges. */
    private void word(StringBuilder sql, String word, boolean alone) {
        if (postgresql && alone) {
            and(sql, word, "liandong_parts(s.words) @> liandong_sought(cast(? as text))");
        }
        and(
                sql,
                "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%",
                "s.words like ? escape '!'");
    }

    private void and(StringBuilder sql, Object value, String condition) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.add(value);
        }
    }

    private String direction() {
        return filter.oldest() ? "" : " desc";
    }

    static Timestamp begin(LocalDate day, int more) {
        if (day == null) {
            return null;
        }
        Instant begin = day.plusDays(more).atStartOfDay(Zones.HOME).toInstant();
        return Timestamp.valueOf(LocalDateTime.ofInstant(begin, ZoneOffset.UTC));
    }
}

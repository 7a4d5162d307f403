package org.liandong.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.liandong.common.Database;
import org.liandong.common.Zones;
import org.liandong.organisation.Viewer;

/**
 * The SQL of a search: one range of participation for each id through which the viewer sees, by request and cut at what a page can show,
 * put together without repetition (A18, A19). Native, as {@code InboxQuery} is; values are always parameters.
 */
final class SearchQuery {
    private static final String COLUMNS =
            "r.id, r.number, r.route_code, r.title, r.origin_name, r.stage_code, r.state, r.rail, r.filer_name,"
                    + " r.submitted_at, r.due_at, r.closed_at";
    private static final int ROLES = 4; // of one viewer in one request

    private final SearchFilter filter;
    private final Database.Kind database;
    private final List<Object> parameters = new ArrayList<>();

    SearchQuery(SearchFilter filter, Database.Kind database) {
        this.filter = filter;
        this.database = database;
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
        List<String> ranges = new ArrayList<>();
        viewer.sight().forEach(id -> ranges.add(range(columns, id, null, after)));
        viewer.deputyships()
                .forEach(deputyship ->
                        ranges.add(range(columns, deputyship.post().postId(), deputyship.routeCode(), after)));
        List<String> cut = new ArrayList<>();
        for (String range : ranges) {
            cut.add("select * from (" + range + " order by p.request_id" + direction() + " fetch first "
                    + (size * ROLES) + " rows only) range" + cut.size());
        }
        return String.join(" union all ", cut);
    }

    private String range(String columns, Long viewer, String deputyRoute, Long after) {
        StringBuilder sql = new StringBuilder("select ")
                .append(columns)
                .append(" from participation p" + " join approval_request r on r.id = p.request_id");
        if (!filter.words().isEmpty()) {
            sql.append(" join request_search s on s.request_id = p.request_id");
        }
        sql.append(" where p.viewer_id = ?");
        parameters.add(viewer);
        and(sql, after, filter.oldest() ? "p.request_id > ?" : "p.request_id < ?");
        and(sql, deputyRoute, "r.route_code = ?");
        and(sql, filter.route(), "r.route_code = ?");
        and(sql, filter.state() == null ? null : filter.state().name(), "r.state = ?");
        and(sql, filter.unit() == null ? null : "%/" + filter.unit() + "/%", "r.origin_path like ?");
        sql.append(" and r.submitted_at is not null");
        and(sql, begin(filter.from(), 0), "r.submitted_at >= ?");
        and(sql, begin(filter.to(), 1), "r.submitted_at < ?");
        filter.words().forEach(word -> word(sql, word));
        filter.fields().forEach((code, value) -> {
            sql.append(" and exists (select 1 from field_value v where v.request_id = p.request_id and v.field_code = ?"
                    + " and v.field_value = ?)");
            parameters.add(code);
            parameters.add(value);
        });
        return sql.toString();
    }

    /** PostgreSQL looks into its index of single characters and pairs first (ADR 0017). */
    private void word(StringBuilder sql, String word) {
        if (database == Database.Kind.POSTGRESQL) {
            and(sql, word, "liandong_grams(s.words) @> liandong_grams(cast(? as text))");
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

    private static Timestamp begin(LocalDate day, int more) {
        if (day == null) {
            return null;
        }
        Instant begin = day.plusDays(more).atStartOfDay(Zones.HOME).toInstant();
        return Timestamp.valueOf(LocalDateTime.ofInstant(begin, ZoneOffset.UTC));
    }
}

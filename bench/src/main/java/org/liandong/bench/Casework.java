package org.liandong.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A province at work, as rows: twenty requests wait at each post, each has one step behind it; the others have ended after four, one of 10,000
 * rejected. Whoever filed or decided takes part, and three units see each: a faculty for each post, 150 universities, the province; every tenth
 * was copied to a post, which has read four of five. What each is found by is there, and two fields. The organisation itself is not, since
 * neither an inbox nor a search reads anything of it.
 */
record Casework(long open, long finished) {
    private static final int UNIVERSITIES = 150;
    private static final int WAITING = 20;
    static final int LEVELS = 4;

    /** Persons and units have ids beside those of posts. */
    static final long PERSONS = 10_000_000;

    private static final long UNITS = 20_000_000;
    private static final long UNIVERSITY = UNITS + 5_000_000;

    static final long PROVINCE = UNITS + 9_000_000;

    long posts() {
        return open / WAITING;
    }

    /** The faculty that filed the request of a number. */
    long faculty(long request) {
        return UNITS + request % posts();
    }

    long university(long request) {
        return UNIVERSITY + request % posts() % UNIVERSITIES;
    }

    /** The day on which it was submitted. */
    LocalDate submitted(long request) {
        return LocalDateTime.of(2026, 1, 2, 8, 0) // at home
                .plusMinutes(request * 400_000 / requests())
                .toLocalDate();
    }

    long requests() {
        return open + (finished - open) / LEVELS;
    }

    /** Loads it; indexes that the rows would fill at random are made afterwards. */
    void load(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("set session_replication_role = replica");
            statement.execute("set maintenance_work_mem = '512MB'");
            List<String> indexes = takeOut(statement);
            for (String sql : rows()) {
                statement.execute(sql.formatted(requests(), open, posts(), PERSONS, UNITS, UNIVERSITY, PROVINCE));
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("reset maintenance_work_mem");
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** The rows of the requests alone. */
    void loadRequests(Statement statement) throws SQLException {
        statement.execute("set session_replication_role = replica");
        statement.execute(
                rows().get(0).formatted(requests(), open, Math.max(1, posts()), PERSONS, UNITS, UNIVERSITY, PROVINCE));
        statement.execute("set session_replication_role = origin");
    }

    private static List<String> takeOut(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (ResultSet indexes = statement.executeQuery(
                "select indexname, indexdef from pg_indexes where tablename in ('approval_request', 'approval_step', 'inbox_item',"
                        + " 'participation', 'request_copy', 'request_search', 'field_value') and indexdef not like 'CREATE UNIQUE%'")) {
            while (indexes.next()) {
                names.add(indexes.getString(1));
                definitions.add(indexes.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("drop index " + name);
        }
        return definitions;
    }

    /** 1 requests, 2 open ones, 3 posts, 4 first person, 5 first faculty, 6 first university, 7 province. */
    private static List<String> rows() {
        return List.of("""
                insert into approval_request (id, number, route_version_id, route_code, origin_id, origin_path, origin_name, filer_id, filer_name,
                    subject_type, title, state, stage_code, rail, due_at, content_version, revision, round, journal_seq, journal_head, created_at,
                    submitted_at, closed_at, lock_version)
                select i, 'LD-2026-' || i, 1, 'four-level', %5$d + i %% %3$d,
                    '/%7$d/' || %6$d + i %% %3$d %% 150 || '/' || %5$d + i %% %3$d || '/',
                    '示范第' || i %% %3$d %% 150 || '大学第' || i %% %3$d || '学院', %4$d + i %% %3$d, '张' || i %% %3$d, 'REPORT',
                    '关于报送第 ' || i || ' 号网络文化作品的报告', case when i <= %2$d then 'RUNNING' when i %% 10000 = 0 then 'REJECTED' else 'APPROVED' end,
                    case when i <= %2$d then 'university-head' end, case when i <= %2$d then 'dda-' else 'dddd' end,
                    timestamp '2026-11-01' + i %% 90000 * interval '1 minute', 1, 1, 1, 2, repeat('a', 64),
                    timestamp '2026-01-01' + i * bigint '400000' / %1$d * interval '1 minute',
                    timestamp '2026-01-02' + i * bigint '400000' / %1$d * interval '1 minute', case when i > %2$d then timestamp '2026-02-01' + i %% 400000 * interval '1 minute' end, 1
                from generate_series(1, %1$d) i""", """
                insert into approval_step (id, request_id, code, unit_id, unit_name, unit_level, post_id, post_role, round, position, signing, state,
                    outcome, opened_at, closed_at, due_at)
                select i * 4 + n, i, 'stage-' || n, %5$d + (i + n) %% %3$d, '示范学院', 'FACULTY', 1 + (i + n - 2) %% %3$d, 'HEAD', 1, n, 'ANY',
                    case when i <= %2$d and n = 2 then 'OPEN' else 'CLOSED' end, case when i <= %2$d and n = 2 then null else 'APPROVED' end,
                    timestamp '2026-10-01', case when i <= %2$d and n = 2 then null else timestamp '2026-10-02' end,
                    timestamp '2026-11-01' + i %% 90000 * interval '1 minute'
                from generate_series(1, %1$d) i, generate_series(1, 4) n where i > %2$d or n <= 2""", """
                insert into participation (id, viewer_id, role, request_id, last_at)
                select i * 8 + n, case n when 0 then %4$d + i %% %3$d when 1 then %5$d + i %% %3$d when 2 then %6$d + i %% %3$d %% 150
                        when 3 then %7$d else %4$d + (i * 7 + n) %% %3$d end,
                    case when n = 0 then 'STARTED' when n <= 3 then 'SEES' else 'DONE' end, i,
                    timestamp '2026-01-02' + i %% 400000 * interval '1 minute'
                from generate_series(1, %1$d) i, generate_series(0, 7) n where i > %2$d or n <= 4""", """
                insert into inbox_item (id, owner_id, kind, request_id, step_id, route_code, title, origin_name, stage_code, rail, sender_name, sent_at,
                    due_at, post_id)
                select i, 1 + i %% %3$d, 'TODO', i, i * 4 + 2, 'four-level', '关于报送第 ' || i || ' 号网络文化作品的报告',
                    '示范第' || i %% 150 || '大学第' || i %% %3$d || '学院', 'university-head', 'dda-', '李' || i %% %3$d,
                    timestamp '2026-09-01' + i %% 80000 * interval '1 minute', timestamp '2026-11-01' + i %% 90000 * interval '1 minute', 1 + i %% %3$d
                from generate_series(1, %2$d) i""", """
                insert into request_copy (id, request_id, recipient_id, unit_name, post_role, sender_id, sender_name, copied_at, read_at)
                select i, i, 1 + i / 10 %% %3$d, '示范学院', 'HEAD', %4$d + i %% %3$d, '王某', timestamp '2026-10-01',
                    case when i %% 50 = 0 then null else timestamp '2026-10-03' end
                from generate_series(10, %1$d, 10) i""", """
                insert into inbox_item (id, owner_id, kind, request_id, route_code, title, origin_name, stage_code, rail, sender_name, sent_at, due_at)
                select %1$d + i, 1 + i / 10 %% %3$d, 'COPY', i, 'four-level', '关于报送第 ' || i || ' 号网络文化作品的报告',
                    '示范第' || i %% 150 || '大学', 'university-head', 'dda-', '王某', timestamp '2026-10-01', timestamp '9999-12-31'
                from generate_series(10, %1$d, 10) i""", """
                insert into request_search (request_id, words, filled)
                select i, '关于报送第 ' || i || ' 号网络文化作品的报告|gybsd ' || i || ' hwlwhzpdbg|ld-2026-' || i || '|示范第' || i %% %3$d %% 150
                    || '大学第' || i %% %3$d || '学院|sfd' || i %% %3$d %% 150 || 'dxd' || i %% %3$d || 'xy', 1
                from generate_series(1, %1$d) i""", """
                insert into field_value (id, request_id, field_code, field_value)
                select i * 2 + n, i, case n when 0 then 'kind' else 'work' end, case n when 0 then 'KIND-' || i %% 8 else 'W-' || i end
                from generate_series(1, %1$d) i, generate_series(0, 1) n""");
    }
}

package org.liandong.authority;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import javax.sql.DataSource;

/** What the operations of the matrix are tried on: a faculty with all that can belong to one, put there by SQL, and the subject's post. */
final class Target {
    private static final String SUBJECT = "stranger";

    private final DataSource dataSource;
    private long nextId;

    final long university;
    final long faculty;
    final long station;
    final long beside;
    final long foreign;
    final long root;
    final long person;
    final long appointment;
    final long seat;
    final long charge;
    final long deputy;
    final long message;
    final Long importJob;

    Target(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        // far from the sequence's blocks
        nextId = 8_000_000_000L + System.currentTimeMillis() % 1_000_000_000L;
        root = unit("p");
        university = unit("u1");
        beside = unit("u1f2");
        foreign = unit("u2f1");
        faculty = makeUnit(university, "FACULTY", "矩阵学院" + nextId);
        station = makeUnit(faculty, "CLASS", "矩阵班" + nextId);
        person = insert(
                "insert into person (id, staff_no, login, name, unit_id, search_text) values (?, ?, ?, '矩阵人', ?, ?)",
                "m" + nextId,
                "m" + nextId,
                faculty,
                "矩阵人|jzr|m" + nextId);
        long post = insert("insert into post (id, unit_id, post_role) values (?, ?, 'LEADER')", faculty);
        appointment = insert(
                "insert into appointment (id, post_id, person_id, valid_from) values (?, ?, ?, ?)",
                post,
                person,
                LocalDate.of(2024, 9, 1));
        long chair = insert("insert into post (id, unit_id, post_role) values (?, ?, 'MEMBER')", faculty);
        seat = insert(
                "insert into ex_officio_seat (id, post_id, holder_post_id, valid_from) values (?, ?, ?, ?)",
                chair,
                post,
                LocalDate.of(2024, 9, 1));
        charge = insert(
                "insert into charge (id, post_id, person_id, unit_id, valid_from) values (?, ?, ?, ?, ?)",
                post,
                person,
                station,
                LocalDate.of(2024, 9, 1));
        deputy = insert(
                "insert into deputy (id, post_id, principal_id, deputy_id, valid_from, valid_to) values (?, ?, ?, ?, ?, ?)",
                post,
                person,
                person,
                LocalDate.of(2024, 9, 1),
                LocalDate.of(9999, 1, 1));
        message = insert(
                "insert into outbox_message (id, event, recipient_id, channel, message_id, state, kind, title, actor_name, created_at)"
                        + " values (?, ?, ?, 'BELL', ?, 'UNREAD', 'TODO', 'x', 'x', ?)",
                "matrix-" + nextId,
                person,
                "matrix-" + nextId,
                Timestamp.valueOf("2026-01-01 00:00:00"));
        importJob = insert(
                "insert into import_job (id, unit_id, source, title, import_mode, state, created_at, problem_count, line_count,"
                        + " done_count, units_new, people_new, appointments_new, changed, ended, unchanged, attempts, lock_version, content_key)"
                        + " values (?, ?, 'UPLOAD', 'x', 'CREATE', 'DONE', ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ?)",
                faculty,
                Timestamp.valueOf("2026-01-01 00:00:00"),
                "matrix-" + nextId);
    }

    /** The name by which the faculty is found. */
    String name() {
        return "矩阵学院";
    }

    long group() throws SQLException {
        return insert(
                "insert into unit_group (id, owner_id, name, lock_version) values (?, ?, ?, 0)",
                faculty,
                "矩阵组" + nextId);
    }

    /** A route of the faculty with a version in force and a draft of the next; gives its code. */
    String route() throws SQLException {
        String code = "matrix-" + nextId;
        long route = insert(
                "insert into approval_route (id, code, name, name_en, subject_type, owner_id) values (?, ?, 'x', 'x', 'report', ?)",
                code,
                faculty);
        long version = insert(
                "insert into route_version (id, route_id, version, state, own_head) values (?, ?, 1, 'PUBLISHED', true)",
                route);
        insert(
                "insert into route_stage (id, version_id, position, code, name, name_en, place, place_level, who, signing, working_days,"
                        + " opinion_required, if_empty, if_applicant, if_signed) values (?, ?, 10, 'a', 'x', 'x', 'LEVEL', 'FACULTY', 'HEAD',"
                        + " 'ANY', 2, false, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN')",
                version);
        insert(
                "insert into route_draft (id, route_id, design, changed_name, changed_at, lock_version)"
                        + " values (?, ?, '{\"stages\":[]}', 'x', ?, 1)",
                route,
                Timestamp.valueOf("2026-01-01 00:00:00"));
        return code;
    }

    /** A dispatch of the university that the faculty has signed for; no answer is owed. */
    long dispatch() throws SQLException {
        Timestamp at = Timestamp.valueOf("2026-01-01 00:00:00");
        long dispatch = insert(
                "insert into dispatch (id, number, token, unit_id, unit_name, reach_id, author_id, author_name, title, recipients, due_at,"
                        + " state, receipts, created_at, sent_at, lock_version) values (?, ?, ?, ?, 'x', ?, ?, 'x', 'x', '{\"levels\":[],"
                        + "\"kinds\":[],\"groups\":[],\"units\":[],\"without\":[]}', ?, 'SENT', 1, ?, ?, 0)",
                "matrix-" + nextId,
                "matrix-" + nextId,
                university,
                university,
                person,
                Timestamp.valueOf("2099-01-01 00:00:00"),
                at,
                at);
        run(
                "insert into receipt (dispatch_id, unit_id, unit_level, unit_path, from_unit_id, state, due_at, overdue, received_at, signed_at,"
                        + " signed_name, minutes, urged) values (?, ?, 'FACULTY', ?, ?, 'SIGNED', ?, false, ?, ?, 'x', 0, 0)",
                dispatch,
                faculty,
                text("select path from org_unit where id = " + faculty),
                university,
                Timestamp.valueOf("2026-01-01 00:00:01"),
                at,
                at);
        run(
                "insert into unit_progress (dispatch_id, unit_id, unit_level, total, signed, answered, accepted, overdue, minutes)"
                        + " values (?, ?, 'FACULTY', 1, 1, 0, 0, 0, 0)",
                dispatch,
                university);
        return dispatch;
    }

    /** A sheet of a request, whose bytes are nowhere. */
    long paper(long request) throws SQLException {
        long paper = insert(
                "insert into paper (id, code, kind, request_id, unit_id, unit_name, title, stamp, withheld, says_hash, bytes_hash, state,"
                        + " issued_by, issued_name, issued_at) values (?, ?, 'SHEET', ?, ?, 'x', 'x', ?, '', 'x', 'x', 'VALID', ?, 'x', ?)",
                "M" + nextId,
                request,
                faculty,
                "RUNNING " + number("select content_version from approval_request where id = " + request) + " 1",
                person,
                Timestamp.valueOf("2026-01-01 00:00:00"));
        file("paper", paper);
        return paper;
    }

    long scan(long request) throws SQLException {
        long scan = insert(
                "insert into paper_scan (id, request_id, kind, matched, added_by, added_name, added_at)"
                        + " values (?, ?, 'SHEET', 'TYPED', ?, 'x', ?)",
                request,
                person,
                Timestamp.valueOf("2026-01-01 00:00:00"));
        file("paper-scan", scan);
        return scan;
    }

    long pattern() throws SQLException {
        return insert(
                "insert into number_pattern (id, unit_id, name, pattern, skeleton, state, created_at)"
                        + " values (?, ?, 'x', 'x{seq}', ?, 'ACTIVE', ?)",
                faculty,
                "matrix-" + nextId,
                Timestamp.valueOf("2026-01-01 00:00:00"));
    }

    void template() throws SQLException {
        insert(
                "insert into paper_template (id, unit_id, kind, version, state, blocks, created_by, created_name, created_at)"
                        + " values (?, ?, 'SHEET', 1, 'IN_USE', 'FACTS', ?, 'x', ?)",
                faculty,
                person,
                Timestamp.valueOf("2026-01-01 00:00:00"));
    }

    /** A file of a request, whose bytes are nowhere. */
    long file(long request) throws SQLException {
        return file("request", request);
    }

    long file(String type, long owner) throws SQLException {
        Timestamp at = Timestamp.valueOf("2026-01-01 00:00:00");
        long content = insert(
                "insert into file_content (id, hash, size_bytes, file_type, brought_at) values (?, ?, 1, 'PDF', ?)",
                "matrix-" + nextId,
                at);
        return insert(
                "insert into attachment (id, owner_type, owner_id, content_id, name, first_revision, added_by, added_at)"
                        + " values (?, ?, ?, ?, 'x.pdf', 1, ?, ?)",
                type,
                owner,
                content,
                person,
                at);
    }

    /** Gives the subject a post at a unit of the column, does the work, and takes it away again. */
    <T> T inPost(String column, String role, java.util.concurrent.Callable<T> work) throws Exception {
        long unit =
                switch (column) {
                    case "own" -> faculty;
                    case "above" -> university;
                    case "root" -> root;
                    case "below" -> station;
                    case "beside" -> beside;
                    default -> foreign;
                };
        long post = number(
                "select coalesce(max(id), 0) from post where unit_id = " + unit + " and post_role = '" + role + "'");
        if (post == 0) {
            post = insert("insert into post (id, unit_id, post_role) values (?, ?, '" + role + "')", unit);
        }
        long held = insert(
                "insert into appointment (id, post_id, person_id, valid_from) values (?, ?, (select id from person where login = '"
                        + SUBJECT + "'), ?)",
                post,
                LocalDate.of(2024, 9, 1));
        try {
            return work.call();
        } finally {
            execute("delete from appointment where id = " + held);
        }
    }

    private long makeUnit(long parent, String kind, String name) throws SQLException {
        String path = text("select path from org_unit where id = " + parent);
        long id = nextId++;
        run(
                "insert into org_unit (id, code, parent_id, unit_level, kind, name, path, position, valid_from, search_text)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 900, ?, ?)",
                id,
                "m" + id,
                parent,
                kind,
                kind,
                name,
                path + id + "/",
                LocalDate.of(2020, 9, 1),
                name + "|m" + id);
        return id;
    }

    private long unit(String code) throws SQLException {
        return number("select id from org_unit where code = '" + code + "'");
    }

    private long insert(String sql, Object... values) throws SQLException {
        long id = nextId++;
        Object[] all = new Object[values.length + 1];
        all[0] = id;
        System.arraycopy(values, 0, all, 1, values.length);
        run(sql, all);
        return id;
    }

    long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String sql) throws SQLException {
        run(sql);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof LocalDate day ? java.sql.Date.valueOf(day) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.approval.Requests.FACULTY;
import static org.liandong.approval.Requests.PROVINCE;
import static org.liandong.approval.Requests.STATION;
import static org.liandong.approval.Requests.UNIVERSITY;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.RequestView;
import org.liandong.calendar.DeadlinePoller;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.Zones;
import org.liandong.test.Await;
import org.liandong.test.TestArchive;
import org.liandong.test.TestClock;

/** A year on a test clock: each reminder, limit and escalation once, on the right day (A9). */
@ExtendWith(ArquillianExtension.class)
class YearIT {
    private static final String LIMIT =
            "{\"amount\":%d,\"unit\":\"%s\",\"anchor\":\"%s\",\"reminders\":[%s],\"expiry\":\"%s\",\"extension\":%d}";

    @Inject
    private DeadlinePoller poller;

    @Inject
    private Requests requests;

    @Inject
    private WorkingTime workingTime;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    private LocalDateTime now = LocalDateTime.of(2026, 1, 5, 8, 0);

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.alone(YearIT.class, TestClock.class);
    }

    @Test
    void A9_aYearWithHolidaysReturnsQuestionsAndDowntime() throws Exception {
        route();
        until("2026-01-08", 10);
        Long winter = filed();
        assertEquals(at("2026-02-12", 17), due(winter), "the winter holiday of the university is not counted");
        until("2026-02-12", 10);
        requests.act(FACULTY, winter, ApprovalAction.APPROVE);
        requests.act(UNIVERSITY, winter, ApprovalAction.APPROVE);
        Long spring = filed();
        assertEquals(at("2026-02-26", 17), due(spring));
        until("2026-03-02", 10);
        requests.act(FACULTY, spring, ApprovalAction.APPROVE); // late, and he may
        until("2026-03-06", 10);
        requests.act(PROVINCE, spring, ApprovalAction.APPROVE); // in the stead of who is late
        assertEquals(RequestState.APPROVED, requests.view(STATION, spring).state());

        until("2026-04-10", 10);
        Long returned = filed();
        until("2026-04-14", 10);
        requests.sendBack(FACULTY, returned, "applicant", false);
        until("2026-04-27", 10);
        requests.act(STATION, returned, ApprovalAction.SUBMIT);
        assertEquals(at("2026-05-07", 17), due(returned), "the clock of the stage begins anew");
        until("2026-05-07", 16);
        skip("2026-05-07", 17, 10); // ten minutes during which no server runs
        until("2026-05-11", 10);
        requests.act(FACULTY, returned, ApprovalAction.APPROVE);
        requests.act(UNIVERSITY, returned, ApprovalAction.APPROVE);

        until("2026-06-01", 10);
        Long asked = filed();
        until("2026-06-02", 10);
        requests.involve(FACULTY, asked, ApprovalAction.ASK, requests.person("uni1-fac1-clerk"), Join.BESIDE);
        until("2026-06-10", 10);
        requests.act("uni1-fac1-clerk", asked, ApprovalAction.ANSWER, "是的");
        assertEquals(at("2026-06-16", 17), due(asked), "four working days were left when the question came");
        until("2026-06-18", 10);
        requests.act(FACULTY, asked, ApprovalAction.APPROVE);
        requests.act(UNIVERSITY, asked, ApprovalAction.APPROVE);

        until("2026-07-01", 10);
        Long forfeited = filed();
        requests.sendBack(FACULTY, forfeited, "applicant", false);
        until("2026-09-07", 10);
        assertEquals(RequestState.FORFEITED, requests.view(STATION, forfeited).state());

        Long down = filed();
        until("2026-09-10", 18);
        skip("2026-09-20", 18, 0); // ten days
        until("2027-01-05", 10);

        assertEquals(
                List.of(
                        "02-25 REMINDED uni1-fac1-head",
                        "02-26 OVERDUE uni1-fac1-head",
                        "02-26 OVERDUE_BELOW uni1-head",
                        "02-27 REMINDED uni1-fac1-head",
                        "03-03 REMINDED uni1-head",
                        "03-04 OVERDUE uni1-head"),
                clocks(spring));
        assertEquals(List.of("02-11 REMINDED uni1-fac1-head"), clocks(winter));
        assertTrue(told(spring).contains("03-04 TODO province-head"), "it went to the head above");
        assertEquals(
                List.of(
                        "04-24 REMINDED uni1-fac1-class1",
                        "05-06 REMINDED uni1-fac1-head",
                        "05-07 OVERDUE uni1-fac1-head",
                        "05-07 OVERDUE_BELOW uni1-head",
                        "05-08 REMINDED uni1-fac1-head"),
                clocks(returned));
        assertEquals(
                List.of(
                        "06-15 REMINDED uni1-fac1-head",
                        "06-16 OVERDUE uni1-fac1-head",
                        "06-16 OVERDUE_BELOW uni1-head",
                        "06-17 REMINDED uni1-fac1-head"),
                clocks(asked));
        assertEquals(List.of("07-13 REMINDED uni1-fac1-class1", "07-15 FORFEITED uni1-fac1-class1"), clocks(forfeited));
        assertEquals(
                List.of("09-20 OVERDUE uni1-fac1-head", "09-20 OVERDUE_BELOW uni1-head"),
                clocks(down).stream().filter(line -> line.startsWith("09")).toList(),
                "said once, though three moments were missed");
        for (Long id : List.of(winter, spring, returned, asked, forfeited, down)) {
            assertTrue(requests.isSound(id), "the journal verifies");
        }
    }

    private Long filed() throws Exception {
        Long id = requests.draft("clock-year");
        requests.act(STATION, id, ApprovalAction.SUBMIT);
        return id;
    }

    private Instant due(Long id) throws Exception {
        RequestView view = requests.view(STATION, id);
        return view.steps().get(0).due();
    }

    /** Time goes on, half a day at once, and the clocks are looked at each time. */
    private void until(String day, int hour) throws Exception {
        LocalDateTime end = LocalDate.parse(day).atTime(hour, 0);
        while (now.isBefore(end)) {
            LocalDateTime next = now.toLocalTime().isBefore(LocalTime.of(9, 0))
                    ? now.toLocalDate().atTime(9, 0)
                    : now.toLocalTime().isBefore(LocalTime.of(17, 30))
                            ? now.toLocalDate().atTime(17, 30)
                            : now.toLocalDate().plusDays(1).atTime(9, 0);
            move(next.isBefore(end) ? next : end);
        }
    }

    /** Time goes on and nobody looks. */
    private void skip(String day, int hour, int minute) throws Exception {
        move(LocalDate.parse(day).atTime(hour, minute));
    }

    private void move(LocalDateTime to) throws Exception {
        now = to;
        TestClock.set(now.atZone(Zones.HOME).toInstant());
        poller.look();
        // the poller of the server itself may have taken some of it
        Await.until(() -> due() == 0);
    }

    private int due() throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement due =
                        connection.prepareStatement("select count(*) from deadline where next_at <= ?")) {
            due.setTimestamp(
                    1,
                    Timestamp.valueOf(now.atZone(Zones.HOME)
                            .withZoneSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime()));
            try (ResultSet row = due.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** What clocks said, without what people did. */
    private List<String> clocks(Long id) throws Exception {
        return told(id).stream()
                .filter(line -> line.contains("REMINDED") || line.contains("OVERDUE") || line.contains("FORFEITED"))
                .toList();
    }

    private List<String> told(Long id) throws Exception {
        List<String> told = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement all = connection.prepareStatement(
                        "select m.created_at, m.kind, p.login from outbox_message m join person p on p.id = m.recipient_id"
                                + " where m.request_id = ? and m.channel = 'BELL' order by m.created_at, m.kind, p.login")) {
            all.setLong(1, id);
            try (ResultSet rows = all.executeQuery()) {
                while (rows.next()) {
                    LocalDate day = rows.getTimestamp(1)
                            .toLocalDateTime()
                            .atOffset(ZoneOffset.UTC)
                            .atZoneSameInstant(Zones.HOME)
                            .toLocalDate();
                    told.add(day.toString().substring(5) + " " + rows.getString(2) + " " + rows.getString(3));
                }
            }
        }
        return told;
    }

    private static Instant at(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0).atZone(Zones.HOME).toInstant();
    }

    /** Two stages, a limit for the whole, and one for what is returned; a winter holiday at the university. */
    private void route() throws Exception {
        requests.run(
                "insert into approval_route (id, code, name, name_en, subject_type) values (911, 'clock-year', '时限', 'time', 'report')");
        requests.run(
                "insert into route_version (id, route_id, version, state, own_head, time_limit, return_limit) values (912, 911, 1,"
                        + " 'PUBLISHED', false, '" + LIMIT.formatted(60, "WORKING_DAYS", "FILED", "", "LATE", 0)
                        + "', '"
                        + LIMIT.formatted(10, "WORKING_DAYS", "ARRIVAL", "-2", "FORFEIT", 0) + "')");
        String columns =
                "insert into route_stage (id, version_id, position, code, name, name_en, place, place_level, who, signing,"
                        + " working_days, opinion_required, if_empty, if_applicant, if_signed, time_limit) values ";
        String tail = ", 'HEAD', 'ANY', 1, false, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN', '";
        requests.run(columns + "(913, 912, 10, 'first', 'x', 'x', 'LEVEL', 'FACULTY'" + tail
                + LIMIT.formatted(5, "WORKING_DAYS", "ARRIVAL", "-1,1", "TELL_HEAD", 0) + "')");
        requests.run(columns + "(914, 912, 20, 'second', 'x', 'x', 'LEVEL', 'UNIVERSITY'" + tail
                + LIMIT.formatted(2, "WORKING_DAYS", "ARRIVAL", "-1", "ESCALATE", 0) + "')");
        requests.run(
                "insert into calendar_period (id, unit_id, kind, school_year, name, starts, ends) select 915, u.id, 'BREAK', 2025,"
                        + " '寒假', DATE('2026-01-10'), DATE('2026-02-08') from org_unit u where u.name = '示范理工大学'");
        // read by every server within some seconds
        String path = requests.text(
                "select path from org_unit where id = (select unit_id from calendar_period where id = ?)", 915L);
        Await.until(() -> !workingTime.at(path).isWorkingDay(LocalDate.of(2026, 1, 15)));
    }
}

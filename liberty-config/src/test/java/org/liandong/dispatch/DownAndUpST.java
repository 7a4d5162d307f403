package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.pages.Dispatcher;
import org.liandong.pages.Office;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.ServerUnderTest;

/** The whole linkage in a browser: from the province to a class and back, with everything that goes wrong on the way (A22, D1–D3). */
class DownAndUpST {
    private static final String TITLE = "四级联动：报送优秀网络作品";
    private static final String FACULTY = "uni1-fac1-clerk";
    private static final String FACULTY_HEAD = "uni1-fac2-head";
    private static final String STATION = "uni1-fac1-class1";

    private final ServerUnderTest server = ServerUnderTest.derby();
    private long faculty;
    private long station;
    private long silent;
    private long closing;

    @Test
    void A22_D1_D2_D3_fromTheProvinceToAClassAndBack() throws Exception {
        build();
        long id = sent();
        at("uni1-clerk", tasks -> {
            tasks.open(id).sign();
            tasks.passing().unit("联动", "联动学院").counted(1).pass();
        });
        at(FACULTY, tasks -> {
            tasks.open(id).sign();
            tasks.passing().level("班级").counted(3).pass();
        });
        strangersAreRefused(id);
        long stations = at(STATION, tasks -> {
            tasks.open(id).sign();
            return submitted(tasks, "本班报送微视频两件。");
        });
        approve(FACULTY_HEAD, stations);
        oneCloses(id);
        oneIsSilent(id);
        long facultys = at(FACULTY, tasks -> {
            return submitted(tasks.open(id), "本院共报送微视频两件。");
        });
        approve(FACULTY_HEAD, facultys);
        returned(facultys);
        long universitys = at("uni1-clerk", tasks -> {
            return submitted(tasks.open(id), "本校共报送微视频两件，已逐件审核。");
        });
        approve("uni1-head", universitys);
        approve("province-reviewer", universitys);
        everybodySees(id, stations);
        strangersAreRefused(id);
    }

    /** A faculty with three classes: one answers, one is silent, one is closed. */
    private void build() {
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            Office office = new Office(desk);
            faculty = office.found(office.unit("示范理工大学"), "联动学院", "ld-xy", "FACULTY");
            station = office.found(faculty, "联动2601班", "ld-xy-1", "CLASS");
            silent = office.found(faculty, "联动2602班", "ld-xy-2", "CLASS");
            closing = office.found(faculty, "联动2603班", "ld-xy-3", "CLASS");
            office.appoint(faculty, "汪佳怡", "CLERK");
            office.appoint(faculty, "孟云帆", "HEAD");
            office.appoint(station, "周婷", "CLERK");
            office.appoint(silent, "钟国栋", "HEAD");
        }
    }

    private long sent() throws Exception {
        return at("province-clerk", tasks -> {
            tasks.begin(TITLE);
            tasks.type("请各校组织报送。").due(LocalDate.now().plusDays(15).toString());
            return tasks.unit("示范理工", "示范理工大学").counted(1).send();
        });
    }

    private void oneCloses(long id) throws Exception {
        figures(id, "CLASS", "total", 3);
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            desk.goTo("organisation/restructure.xhtml?unit=" + closing);
            desk.page().locator("summary.btn").click();
            desk.act(() -> desk.page().click("[id='form:close']"));
        }
        figures(id, "CLASS", "total", 2);
    }

    /** Its limit passes; every level above sees that, and its faculty urges it. */
    private void oneIsSilent(long id) throws Exception {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update receipt set due_at = received_at, watch_at = received_at where dispatch_id = " + id
                            + " and unit_id = " + silent);
        }
        figures(id, "CLASS", "overdue", 1);
        try (Desk desk = Desk.of(server, "uni1-fac2-head")) {
            desk.goTo("linkage/index.xhtml?dispatch=" + id + "&unit=" + faculty);
            assertTrue(desk.shows("联动2602班") && desk.shows("超期"), desk.page().url());
            desk.goTo("linkage/urge.xhtml?dispatch=" + id + "&unit=" + faculty);
            assertTrue(desk.shows("钟国栋"), "who will be told");
            desk.act(() -> desk.page().click("[id='form:urge']"));
            assertTrue(desk.shows("联动2602班"));
        }
        try (Desk desk = Desk.of(server, "uni1-fac1-class2")) {
            desk.goTo("outbox/messages.xhtml");
            assertTrue(desk.shows(TITLE), "the urged are told");
            desk.goTo("dispatch/index.xhtml");
            assertTrue(desk.shows(TITLE));
        }
    }

    /** The second level returns the faculty's answer; it comes again and is accepted. */
    private void returned(long answer) throws Exception {
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            desk.request(answer).say("请补充各班清单").sendBack("applicant", "jump");
        }
        try (Desk desk = Desk.of(server, FACULTY)) {
            desk.goTo("approval/draft.xhtml?id=" + answer);
            desk.page().fill("[id='form:text']", "本院共报送微视频两件，清单见附。");
            desk.submit();
        }
        approve("uni1-reviewer", answer);
    }

    private void everybodySees(long id, long stationsAnswer) throws Exception {
        figures(id, "FACULTY", "accepted", 1);
        figures(id, "UNIVERSITY", "accepted", 1);
        try (Desk desk = Desk.of(server, "province-head")) {
            desk.goTo("linkage/index.xhtml?dispatch=" + id);
            assertTrue(desk.shows("示范理工大学"));
            desk.goTo("linkage/index.xhtml?dispatch=" + id + "&unit=" + faculty).look("linkage-story");
            for (String shown : List.of("示范理工大学", "联动学院", "联动2601班", "联动2602班")) {
                assertTrue(desk.shows(shown), shown);
            }
            assertFalse(desk.shows("联动2603班"), "it is no longer there");
            desk.request(stationsAnswer);
            assertTrue(desk.shows("本班报送微视频两件。"), "D3: nobody need ask for it again");
        }
    }

    private void strangersAreRefused(long id) {
        for (String stranger : List.of("uni2-head", "uni1-finance", "expert1", "stranger", "auditor", "sysadmin")) {
            try (Desk desk = Desk.of(server, stranger)) {
                for (String path : List.of(
                        "dispatch/dispatch.xhtml?id=" + id,
                        "dispatch/pass.xhtml?id=" + id + "&unit=" + faculty,
                        "dispatch/given.xhtml?id=" + id + "&giver=" + faculty,
                        "linkage/index.xhtml?dispatch=" + id + "&unit=" + faculty,
                        "linkage/urge.xhtml?dispatch=" + id + "&unit=" + faculty)) {
                    int status = desk.status(path);
                    assertTrue(
                            status == 404
                                    || status == 403
                                    || !desk.page().content().contains("联动学院"),
                            stranger + " " + path + " " + status);
                }
            }
        }
    }

    private void approve(String who, long request) {
        try (Desk desk = Desk.of(server, who)) {
            desk.request(request).approve();
        }
    }

    private void figures(long id, String level, String figure, int expected) throws Exception {
        Api province = new Api(server, "province-clerk");
        Await.until(() -> DispatchApi.progress(province, id, null).stream()
                .filter(line -> line.getString("level").equals(level))
                .map(line -> line.getJsonObject("tally"))
                .anyMatch((JsonObject tally) -> tally.getInt(figure) == expected));
    }

    /** Begins the answer where the page of the dispatch is open, and submits it. */
    private static long submitted(Dispatcher tasks, String words) {
        long answer = tasks.answer();
        tasks.submit(words);
        return answer;
    }

    private interface Work<T> {
        T at(Dispatcher tasks) throws Exception;
    }

    private interface Doing {
        void at(Dispatcher tasks) throws Exception;
    }

    private <T> T at(String who, Work<T> work) throws Exception {
        try (Desk desk = Desk.of(server, who)) {
            return work.at(new Dispatcher(desk));
        }
    }

    private void at(String who, Doing work) throws Exception {
        at(who, tasks -> {
            work.at(tasks);
            return null;
        });
    }
}

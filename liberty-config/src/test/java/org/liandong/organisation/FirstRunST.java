package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.pages.Office;
import org.liandong.test.Api;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** PLT-09: a real installation, empty, with the users that its operator entered; from there to a first request, by pages alone. */
class FirstRunST {
    private static final String OPERATOR = "yunwei";
    private static final String ADMINISTRATOR = "liumin";

    @Test
    void PLT09_fromAnEmptyInstallationToAUniversityAtWork() {
        Map<String, String> users = new LinkedHashMap<>();
        users.put(OPERATOR, "system-admin");
        users.put("anquan", "security-admin");
        for (String user : List.of(ADMINISTRATOR, "wangqi", "chenlu", "zhaowei", "qianyun")) {
            users.put(user, "");
        }
        try (ServerUnderTest server = ServerUnderTest.fresh("first-run", Database.DERBY)
                .set("trial", false)
                .set("https", false)
                .users(users)
                .start()) {
            everybodyElseIsToldWhomToAsk(server);
            theSystemAdministratorMakesTheTop(server);
            theAdministratorBuildsTheRest(server);
            theyWork(server);
        }
    }

    private static void everybodyElseIsToldWhomToAsk(ServerUnderTest server) {
        for (String user : List.of(ADMINISTRATOR, "anquan")) {
            try (Desk desk = Desk.of(server, user)) {
                desk.goTo("workbench/index.xhtml");
                assertTrue(desk.shows("系统还没有完成首次设置") && desk.shows("请联系负责本系统的系统管理员"), user);
                assertEquals(0, desk.page().locator("a[href*='setup/']").count(), user);
                assertEquals(403, desk.status("setup/index.xhtml"), user);
            }
        }
    }

    private static void theSystemAdministratorMakesTheTop(ServerUnderTest server) {
        try (Desk desk = Desk.of(server, OPERATOR)) {
            desk.goTo("workbench/index.xhtml").look("setup-workbench");
            desk.act(() -> desk.page().click("main a:has-text('开始首次设置')"));
            desk.page().click("[id='form:begin']");
            desk.page().waitForSelector("#messages .error");
            desk.waitForAjax();
            assertEquals(5, desk.page().locator("[aria-invalid=true]").count(), "all that is missing at once");
            desk.page().fill("[id='form:name']", "南湖科技大学");
            desk.page().press("[id='form:name']", "Tab");
            desk.waitForAjax();
            assertEquals("NHKJDX", desk.page().inputValue("[id='form:code']"), "a code is proposed");
            desk.page().fill("[id='form:administrator']", "刘敏");
            desk.page().fill("[id='form:staffNo']", "2009001");
            desk.page().fill("[id='form:login']", OPERATOR);
            desk.page().click("[id='form:begin']");
            desk.page().waitForSelector("[id='form:login-message'] .ui-message-error-detail, #messages .error");
            desk.waitForAjax();
            assertTrue(desk.shows("不能是您本人"), "who keeps the system does no casework");
            assertEquals("刘敏", desk.page().inputValue("[id='form:administrator']"));
            desk.look("setup-form");
            desk.page().fill("[id='form:login']", ADMINISTRATOR);
            desk.act(() -> desk.page().click("[id='form:begin']"));
            assertTrue(desk.message().contains("已建立“南湖科技大学”，刘敏（用户名 liumin）"), desk.message());
            assertTrue(desk.shows("接下来"));
            desk.look("setup-done");
            desk.goTo("workbench/index.xhtml");
            assertFalse(desk.shows("首次设置"), "it is over");
            assertEquals(0, desk.page().locator("nav a[href*='setup/']").count());
            assertEquals(403, desk.status("organisation/people.xhtml"), "and gave him nothing");
        }
        assertEquals(1, Rows.count(server, "select count(*) from org_unit where id > ?", 0));
        assertEquals(1, Rows.count(server, "select count(*) from appointment where id > ?", 0));
    }

    private static void theAdministratorBuildsTheRest(ServerUnderTest server) {
        try (Desk desk = Desk.of(server, ADMINISTRATOR)) {
            assertEquals(403, desk.status("setup/index.xhtml"));
            Office office = new Office(desk);
            long university = new Api(server, ADMINISTRATOR).unit();
            long faculty = office.found(university, "水利学院", "SL", "FACULTY");
            long station = office.found(faculty, "水利2601班", "SL2601", "CLASS");
            enter(desk, station, "王琪", "2020101", "wangqi");
            enter(desk, faculty, "陈露", "2011102", "chenlu");
            enter(desk, university, "赵蔚", "2008103", "zhaowei");
            enter(desk, university, "钱芸", "2001104", "qianyun");
            office.appoint(station, "王琪", "CLERK");
            office.appoint(faculty, "陈露", "HEAD");
            office.appoint(university, "赵蔚", "REVIEWER");
            office.appoint(university, "钱芸", "HEAD");
            desk.goTo("organisation/people.xhtml").look("setup-people");
            for (String name : List.of("刘敏", "王琪", "陈露", "赵蔚", "钱芸")) {
                assertTrue(desk.shows(name), name);
            }
        }
    }

    private static void theyWork(ServerUnderTest server) {
        try (Desk desk = Desk.of(server, "wangqi")) {
            desk.goTo("approval/file.xhtml");
            for (String name : List.of("陈露", "赵蔚", "钱芸")) {
                assertTrue(desk.shows(name), name + " has it next");
            }
            desk.page().fill("[id='form:title']", "网络素养教育开展情况");
            desk.act(() -> desk.page().click("[id='form:create']"));
            assertTrue(desk.page().url().contains("draft.xhtml"), desk.page().url());
        }
    }

    private static void enter(Desk desk, long unit, String name, String staffNo, String login) {
        desk.goTo("organisation/person.xhtml?unit=" + unit);
        desk.page().fill("[id='form:name']", name);
        desk.page().fill("[id='form:staffNo']", staffNo);
        desk.page().fill("[id='form:login']", login);
        desk.act(() -> desk.page().click("[id='form:save']"));
        assertTrue(desk.message().contains("已登记 " + name), desk.message());
    }
}

package org.liandong.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.ServerUnderTest;

/** A school year through the pages: years far ahead, so that no other story is counted by it. */
class CalendarST {
    private static final String ADMIN = "uni1-admin";
    private static final String HEAD = "uni1-fac1-head";

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final long university = new Api(server, ADMIN).unit();
    private final long faculty = new Api(server, HEAD).unit();

    @Test
    void PLT11_A9_aSchoolYearIsSetUpAndTheFacultyHasIt() {
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("calendar/index.xhtml?unit=" + university + "&year=2031");
            assertTrue(desk.shows("还没有录入 2031 年的放假安排，按周一至周五计算"), "nobody knows that year");
            period(desk, "BREAK", 2030, "寒假", "2031-01-20", "2031-02-20");
            assertTrue(desk.message().contains("已保存“寒假”"), desk.message());
            period(desk, "TERM", 2030, "第二学期", "2031-02-24", "2031-07-04");
            fill(desk, "BREAK", 2030, "春假", "2031-02-20", "2031-02-22");
            desk.page().click("[id='form:savePeriod']");
            desk.page().waitForSelector("#messages .error");
            assertTrue(desk.shows("与“寒假”（2031-01-20 至 2031-02-20）重叠"), "at the field");
            assertEquals("春假", desk.page().inputValue("[id='form:title']"), "what was typed stays");
            desk.page().reload();
            assertEquals("春假", desk.page().inputValue("[id='form:title']"), "even when the page is opened anew");
            day(desk, "2031-01-24", "WORKDAY", "招生工作日");
            assertTrue(desk.message().contains("已设置 2031-01-24"), desk.message());
            desk.look("calendar-kept");
            desk.page().click("a[aria-label='修改 寒假']");
            desk.page().waitForURL("**edit=*");
            assertEquals("2031-02-20", desk.page().inputValue("[id='form:ends']"));
            desk.page().fill("[id='form:ends']", "2031-02-21");
            desk.act(() -> desk.page().click("[id='form:savePeriod']"));
            assertTrue(desk.shows("2031-01-20 至 2031-02-21"));
        }
        try (Desk desk = Desk.of(server, HEAD)) {
            desk.goTo("calendar/index.xhtml?year=2031").look("calendar-inherited");
            assertEquals(
                    faculty,
                    Long.parseLong(desk.page()
                            .locator(".head a.muted")
                            .getAttribute("href")
                            .replaceAll(".*unit=", "")),
                    "the own unit's, without being asked");
            assertTrue(desk.shows("示范理工大学"), "who says it");
            assertTrue(cell(desk, 1, 21).getAttribute("class").contains("rest"));
            assertTrue(cell(desk, 1, 21).innerText().contains("学校假期"), "in words too");
            assertTrue(cell(desk, 1, 24).getAttribute("class").contains("made-up"));
            assertTrue(cell(desk, 1, 24).innerText().contains("招生工作日"), "by its name");
            assertEquals(
                    0,
                    desk.page()
                            .locator("[id='form:setDay'], [id='form:savePeriod']")
                            .count());
            assertEquals(403, desk.status("calendar/days.xhtml?unit=" + faculty));
            desk.goTo("calendar/index.xhtml?unit=" + university + "&year=2031");
            assertEquals(0, desk.page().locator("[id='form:setDay']").count());
        }
        JsonObject year = new Api(server, HEAD)
                .get("/calendar?unit=" + faculty + "&year=2031")
                .json();
        assertFalse(year.getBoolean("known") && year.getJsonArray("days").isEmpty());
        assertTrue(year.getJsonArray("periods").toString().contains("寒假"), year.toString());
        JsonObject due = new Api(server, HEAD)
                .get("/calendar/due?unit=" + faculty + "&from=2031-01-17T10:00&amount=2&counting=working_days")
                .json();
        assertEquals("2031-02-24T09:00:00Z", due.getString("due"), "over the break but for one day; 17:00 at home");
        assertEquals(
                422, new Api(server, HEAD).get("/calendar/due?unit=" + faculty).status());
        assertEquals(
                400, new Api(server, HEAD).get("/calendar/due?from=x&amount=1").status());
        assertEquals(
                400,
                new Api(server, HEAD)
                        .get("/calendar/due?from=2031-01-17&amount=1&counting=moons")
                        .status());
        assertEquals(422, new Api(server, HEAD).get("/calendar?year=1900").status());
    }

    @Test
    void A9_aClerkSeesHowALimitIsCountedByKeyboard() {
        try (Desk desk = Desk.of(server, HEAD)) {
            desk.goTo("calendar/index.xhtml?year=2026");
            desk.page().fill("[id='form:from']", "2026-02-12T10:00");
            desk.tabTo("[id='form:count']");
            desk.page().keyboard().press("Enter");
            desk.page().waitForSelector(".answer");
            desk.whole().look("calendar-count");
            assertTrue(
                    desk.page().innerText(".answer").contains("2026-02-26 17:00 星期四"),
                    desk.page().innerText(".answer"));
            String days = desk.page().innerText(".counted-days");
            assertTrue(days.contains("2026-02-14") && days.contains("第 2 天"), days);
            assertTrue(days.contains("不计入：春节"), days);
            desk.page().fill("[id='form:amount']", "");
            desk.page().click("[id='form:count']");
            desk.page().waitForSelector("#messages .error");
            assertTrue(desk.shows("请填写这一项"));
            desk.page().fill("[id='form:amount']", "9999");
            desk.page().click("[id='form:count']");
            desk.page().waitForSelector("text=数量最多为 400");
            desk.page().fill("[id='form:amount']", "3");
            desk.page().selectOption("[id='form:counting']", "WORKING_HOURS");
            desk.page().fill("[id='form:from']", "2026-11-20T16:00");
            desk.page().click("[id='form:count']");
            desk.page().waitForSelector("text=2026-11-23 10:30");
            assertTrue(desk.page().innerText(".counted-days").contains("计入 2:00 小时"));
            desk.goTo("account/index.xhtml?language=en");
            desk.goTo("calendar/index.xhtml?year=2026").look("calendar-en");
            assertFalse(desk.page().innerText("main").contains("???"));
            assertTrue(desk.shows("February"));
        }
    }

    @Test
    void PLT11_theAdministratorSetsADayAndTheHoursByKeyboard() {
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("calendar/index.xhtml?unit=" + university + "&year=2032");
            desk.page().fill("[id='form:day']", "2032-05-07");
            desk.tabTo("[id='form:name']");
            desk.page().keyboard().type("校庆");
            desk.tabTo("[id='form:setDay']");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            assertTrue(desk.message().contains("已设置 2032-05-07"), desk.message());
            assertTrue(cell(desk, 5, 7).getAttribute("class").contains("free"));
            desk.tabTo("[aria-label='删除 2032-05-07']");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            assertTrue(desk.message().contains("已删除 2032-05-07"), desk.message());
            desk.tabTo("summary:has-text('修改本单位的上班时间')");
            desk.page().keyboard().press("Enter");
            desk.page().fill("[id='form:morningFrom']", "13:00");
            desk.page().click("[id='form:setHours']");
            desk.page().waitForSelector("#messages .error");
            assertTrue(desk.shows("上班时间应依次为"));
            assertTrue(desk.page().locator("[id='form:removeHours']").count() == 0, "it has none of its own");
        }
    }

    @Test
    void PLT11_theYearlyNoticeIsImportedWithAPreview() {
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("calendar/index.xhtml?unit=" + university + "&year=2033");
            desk.act(() -> desk.page().click("a:has-text('导入放假安排')"));
            desk.page().click("[id='form:look']");
            desk.page().waitForSelector("#messages .error");
            assertTrue(desk.shows("请填写这一项"));
            look(desk, "日期,类型,名称\n2033-02-30,放假,春节\n2033-10-01,也许,国庆节\n");
            assertTrue(
                    desk.shows("第 3 行") && desk.shows("“也许”不是放假也不是上班"),
                    desk.page().innerText("main"));
            assertEquals(0, desk.page().locator("[id='form:take']").count());
            desk.look("calendar-import-faults");
            look(desk, "日期,类型,名称\n2033-10-01,放假,国庆节\n2033-10-08,上班,国庆节\n2033-10-03,放假,国庆节\n");
            desk.look("calendar-import");
            desk.act(() -> desk.page().click("[id='form:take']"));
            assertTrue(desk.message().contains("已写入 3 天"), desk.message());
            assertTrue(cell(desk, 10, 8).getAttribute("class").contains("made-up"));
            assertFalse(desk.shows("还没有录入 2033 年"), "now it is known");
        }
    }

    @Test
    void PLT11_theWorkbenchSaysTheTeachingWeek() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        LocalDate starts =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(11);
        try (Desk admin = Desk.of(server, ADMIN);
                Desk desk = Desk.of(server, HEAD)) {
            admin.goTo("calendar/index.xhtml?unit=" + university);
            period(
                    admin,
                    "TERM",
                    starts.getYear(),
                    "第一学期",
                    starts.toString(),
                    today.plusDays(20).toString());
            String week = starts.getYear() + "–" + (starts.getYear() + 1) + " 学年第一学期 · 第 12 周";
            assertTrue(admin.shows(week), "beside the heading, at once");
            Await.until(() -> desk.goTo("workbench/index.xhtml").shows(week));
            desk.look("workbench-week");
            admin.act(() -> admin.page().click("[aria-label='删除 第一学期']"));
            assertTrue(admin.message().contains("已删除“第一学期”"), admin.message());
            Await.until(() -> !desk.goTo("workbench/index.xhtml").shows("第 12 周"));
        }
    }

    @Test
    void UI01_onAPhoneTheMonthsStandOneUnderTheOther() {
        for (String user : List.of(HEAD, ADMIN)) {
            try (Desk desk = Desk.onPhone(server, user)) {
                desk.goTo("calendar/index.xhtml?year=2026").look("calendar-phone-" + user);
                Object wide = desk.page().evaluate("document.documentElement.scrollWidth");
                assertEquals(390, ((Number) wide).intValue(), "nothing scrolls sideways");
                List<Locator> months = desk.page().locator(".month").all();
                assertEquals(12, months.size());
                assertTrue(months.get(1).boundingBox().y > months.get(0).boundingBox().y + 100);
            }
        }
        try (Desk desk = Desk.onPhone(server, ADMIN)) {
            desk.goTo("calendar/days.xhtml?unit=" + university).look("calendar-days-phone");
        }
        try (Desk desk = Desk.inDark(server, ADMIN)) {
            desk.goTo("calendar/index.xhtml?year=2026").look("calendar-dark");
        }
    }

    @Test
    void T2_whoHasNoPostThereIsRefused() {
        for (String user : List.of("uni1-fac2-head", "uni2-admin", "uni2-head", "stranger", "auditor", "sysadmin")) {
            try (Desk desk = Desk.of(server, user)) {
                assertEquals(403, desk.status("calendar/index.xhtml?unit=" + faculty), user);
                assertEquals(403, desk.status("calendar/days.xhtml?unit=" + faculty), user);
            }
            Api api = new Api(server, user);
            assertEquals(403, api.get("/calendar?unit=" + faculty).status(), user);
            assertEquals(
                    403,
                    api.get("/calendar/due?from=2026-01-01&amount=1&unit=" + faculty)
                            .status(),
                    user);
        }
        try (Desk desk = Desk.of(server, HEAD)) {
            assertEquals(404, desk.status("calendar/index.xhtml?unit=1"));
            assertEquals(404, desk.status("calendar/index.xhtml?unit=x"));
            assertEquals(404, desk.status("calendar/index.xhtml?year=20266"));
        }
    }

    /** The cell of a day. */
    private static Locator cell(Desk desk, int month, int day) {
        return desk.page()
                .locator(".month")
                .nth(month - 1)
                .locator(".day")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + day + "(\\D|$)")));
    }

    private static void period(Desk desk, String kind, int year, String title, String starts, String ends) {
        fill(desk, kind, year, title, starts, ends);
        desk.act(() -> desk.page().click("[id='form:savePeriod']"));
    }

    private static void fill(Desk desk, String kind, int year, String title, String starts, String ends) {
        desk.page().selectOption("[id='form:period']", kind);
        desk.page().selectOption("[id='form:schoolYear']", Integer.toString(year));
        desk.page().fill("[id='form:title']", title);
        desk.page().fill("[id='form:starts']", starts);
        desk.page().fill("[id='form:ends']", ends);
    }

    private static void day(Desk desk, String day, String kind, String name) {
        desk.page().fill("[id='form:day']", day);
        desk.page().selectOption("[id='form:kind']", kind);
        desk.page().fill("[id='form:name']", name);
        desk.act(() -> desk.page().click("[id='form:setDay']"));
    }

    private static void look(Desk desk, String text) {
        desk.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload("放假.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        desk.page().click("[id='form:look']");
        desk.waitForAjax();
        desk.page().waitForSelector("[id='form:seen'] section");
    }
}

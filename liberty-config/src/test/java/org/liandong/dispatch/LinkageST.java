package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** The four levels in the browser, with the tasks of the trial province: one has been passed on to the classes, one is overdue. */
class LinkageST {
    private static final String PAGE = "linkage/index.xhtml";
    private static final String PASSED_ON = "共建工作矩阵";
    private static final String OVERDUE = "突出示范引领";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A22_fromTheProvinceToAStationAndBack() {
        try (Desk desk = Desk.of(server, "province-clerk")) {
            Page page = desk.goTo(PAGE).page();
            choose(desk, PASSED_ON);
            desk.look("linkage");
            open(desk, "示范理工大学");
            open(desk, "计算机学院");
            assertEquals(5, column(page, "CLASS").locator("a.unit").count());
            desk.look("linkage-faculty");
            open(desk, "软件2301班");
            assertEquals(
                    "软件2301班", page.locator("a.unit[aria-current=page] .name").innerText());
            assertTrue(desk.shows("待签收"), "how far the station is, in words");
            desk.act(() -> page.click("text=查看表格 >> nth=0"));
            assertTrue(page.locator("#figures tbody tr").count() > 5);
            desk.look("linkage-table");
            desk.act(() -> page.click("#figures th a >> nth=0"));
            assertTrue(page.url().contains("view=table"), "it stays a table");
            page.goBack();
            desk.whole();
        }
    }

    @Test
    void A11_whoIsUrgedIsShownAndTicked() {
        try (Desk desk = Desk.of(server, "province-clerk")) {
            Page page = desk.goTo(PAGE).page();
            choose(desk, OVERDUE);
            desk.act(() -> page.click("#urge"));
            desk.look("linkage-urge");
            Locator boxes = page.locator("#urge-list input[type=checkbox]");
            assertTrue(boxes.count() > 1);
            for (int i = 0; i < boxes.count(); i++) {
                boxes.nth(i).uncheck();
            }
            page.click("[id='form:urge']");
            page.locator("#messages .warn").waitFor();
            Locator mine = page.locator("#urge-list tr", new Page.LocatorOptions().setHasText("示范师范大学"));
            mine.locator("input[type=checkbox]").check();
            desk.act(() -> page.click("[id='form:urge']"));
            assertTrue(desk.message().contains("已催办 1 件"), desk::message);
            assertTrue(mine.last().innerText().contains("今天已催办"));
            desk.look("linkage-urged");
        }
        try (Desk told = Desk.of(server, "uni2-head")) {
            told.goTo("outbox/messages.xhtml");
            assertTrue(told.shows("催办"));
        }
    }

    @Test
    void A22_T2_nobodySeesOrUrgesWhatIsNotBelow() {
        long faculty = new Api(server, "uni1-fac1-head").unit();
        long university = new Api(server, "uni1-head").unit();
        for (String stranger : new String[] {"uni2-head", "uni1-fac2-head", "uni1-finance"}) {
            try (Desk desk = Desk.of(server, stranger)) {
                assertEquals(404, desk.status(PAGE + "?unit=" + faculty), stranger);
                assertEquals(404, desk.status("linkage/urge.xhtml?unit=" + faculty), stranger);
                assertEquals(
                        404,
                        new Api(server, stranger)
                                .download("/linkage.csv?unit=" + faculty)
                                .status());
            }
        }
        try (Desk desk = Desk.of(server, "stranger")) {
            assertEquals(403, desk.status(PAGE));
        }
        try (Desk desk = Desk.of(server, "uni1-fac1-head")) {
            assertEquals(404, desk.status(PAGE + "?unit=" + university), "what is above");
            assertFalse(desk.goTo(PAGE).shows("示范师范大学"));
            assertEquals(404, desk.status(PAGE + "?unit=x"));
        }
    }

    @Test
    void A22_whatIsShownIsTakenOut() {
        Api head = new Api(server, "uni1-head");
        Api.File csv = head.download("/linkage.csv");
        assertEquals(200, csv.status());
        assertTrue(new String(csv.bytes(), StandardCharsets.UTF_8).contains("计算机学院"));
        assertEquals('P', (char) head.download("/linkage.xlsx").bytes()[0]);
    }

    @Test
    void A22_onThePhoneColumnsScrollInTheirOwnBox() {
        try (Desk desk = Desk.onPhone(server, "uni1-head")) {
            desk.goTo(PAGE).look("linkage-phone");
            assertEquals(true, desk.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
        }
        try (Desk desk = Desk.inDark(server, "uni1-fac1-head")) {
            desk.goTo(PAGE).look("linkage-dark");
        }
    }

    private static void choose(Desk desk, String task) {
        Page page = desk.page();
        page.selectOption("#dispatch", new SelectOption().setLabel(task));
        desk.act(() -> page.click("form.task button"));
    }

    private static void open(Desk desk, String unit) {
        desk.act(() -> desk.page()
                .locator("a.unit", new Page.LocatorOptions().setHasText(unit))
                .first()
                .click());
    }

    private static Locator column(Page page, String level) {
        return page.locator("section[aria-labelledby=column-" + level + "]");
    }
}

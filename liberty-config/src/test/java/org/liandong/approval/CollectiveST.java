package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.pages.Signing;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** A ranked list of forty through the pages: three go back, one is rejected, thirty-six go on, the three come back (A10). */
class CollectiveST {
    private static final List<String> STRANGERS = List.of("uni2-head", "uni1-fac2-head", "expert1");

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A10_aListOfFortyFromASpreadsheetToTheHeadAndThreeComeBackAsASupplement() {
        long list;
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            list = begin(station, "2026 年网络作品汇总");
            String sheet = "题目,任务,内容\n"
                    + IntStream.rangeClosed(1, 39)
                            .mapToObj(i -> "作品 " + i + ",HN01,作品 " + i + " 的说明")
                            .collect(Collectors.joining("\n"));
            station.page().setInputFiles("#sheet", csv("wrong.csv", sheet + "\n,HN01,没有题目"));
            station.page().waitForSelector("[data-refused] li:has-text('第 40 项“题目”')");
            assertEquals(0, station.page().locator("[data-item]").count(), "none of them");
            station.page().setInputFiles("#sheet", csv("items.csv", sheet));
            station.page().waitForSelector("[data-item]:has-text('作品 39')");
            station.waitForAjax();
            station.page().fill("[id='form:added']", "作品 40");
            station.act(() -> station.page().click("[id='form:add']"));
            station.fill("HN01", "作品 40 的说明").look("item-draft");
            station.act(() -> station.page().click("[id='form:finish']"));
            place(station, "作品 40", "1");
            station.act(() -> station.page().click("[id='form:keep']"));
            assertEquals("作品 40", station.page().locator("[data-item]").first().innerText());
            station.look("list-draft");
            station.act(() -> station.page().click("[id='form:submit']"));
            assertTrue(station.shows("所报各项（40 项）"), "as one request");
        }
        assertEquals(
                200,
                new Api(server, "uni1-fac1-head").act(list, "approve", "同意").status());
        try (Desk reviewer = Desk.of(server, "uni1-reviewer")) {
            reviewer.request(list).look("list");
            reviewer.page().click("[id='form:return-items']");
            reviewer.page().waitForSelector("[id='form:reason'][aria-invalid=true]");
            onItems(reviewer, "return-items", "说明过于简单，请补充。", "作品 3", "作品 17", "作品 39");
            assertTrue(reviewer.message().contains("已退回 3 项"), reviewer.message());
            onItems(reviewer, "reject-items", "重复申报。", "作品 5");
            place(reviewer, "作品 2", "头");
            reviewer.page().click("[id='form:reorder']");
            reviewer.page().waitForSelector(":text('的序号要写数字')");
            place(reviewer, "作品 2", "1");
            reviewer.act(() -> reviewer.page().click("[id='form:reorder']"));
            assertEquals("作品 2", reviewer.page().locator("[data-item]").first().innerText());
            reviewer.say("同意上报。").approve().look("list-approved");
            assertTrue(reviewer.shows("所报各项（36 项）"));
        }
        supplement(list);
        for (String stranger : STRANGERS) {
            try (Desk desk = Desk.of(server, stranger)) {
                assertEquals(404, desk.status("approval/request.xhtml?id=" + list), stranger);
                assertEquals(404, desk.status("approval/list.xhtml?id=" + list), stranger);
            }
        }
    }

    /** The three come back: by the phone, and to the head, who has the others before him. */
    private void supplement(long list) {
        Api reviewer = new Api(server, "uni1-reviewer");
        try (Desk station = Desk.onPhone(server, "uni1-fac1-class1")) {
            station.request(list).look("list-phone");
            for (String title : List.of("作品 3", "作品 17", "作品 39")) {
                station.request(list).page().click("details.left summary");
                station.act(() -> exactly(station, "[data-left]", title).click());
                long item = Long.parseLong(station.page().url().replaceAll(".*id=(\\d+).*", "$1"));
                station.goTo("approval/draft.xhtml?id=" + item).page().fill("[id='form:text']", "补充了说明。");
                station.act(() -> station.page().click("[id='form:submit']"));
                assertEquals(200, reviewer.act(item, "approve", "可以").status(), title);
                assertTrue(station.request(item).shows("随汇总办理"), title);
            }
            station.look("item-phone");
        }
        try (Desk head = Desk.of(server, "uni1-head")) {
            head.request(list).look("list-supplement");
            assertTrue(head.shows("所报各项（39 项）"));
            assertEquals(3, head.page().locator(".ranked .tag:has-text('补报')").count());
            assertEquals(
                    0, head.page().locator("[id='form:reorder']").count(), "not where the route does not allow it");
            head.say("同意。").approve();
            assertTrue(head.shows("同意"), "it is approved");
            head.act(() -> exactly(head, "[data-item]", "作品 17").click());
            assertTrue(head.shows("已办结"), "and what goes with it too");
        }
    }

    @Test
    void A10_PLT07_itemsAreReturnedRejectedAndPutInOrderByKeyboardAndOnAPhone() {
        long list = ListApi.submitted(new Api(server, "uni1-fac1-class1"), "键盘和手机办理的汇总", "甲", "乙", "丙", "丁", "戊", "己");
        assertEquals(
                200,
                new Api(server, "uni1-fac1-head").act(list, "approve", "同意").status());
        try (Signing keys = Signing.byKeys(Desk.of(server, "uni1-reviewer"))) {
            decide(keys.reload(list), "甲", "乙", "己");
            keys.desk().look("list-keys");
        }
        try (Signing finger = new Signing(Desk.onPhone(server, "uni1-reviewer2"))) {
            decide(finger.reload(list), "丙", "丁", "戊");
            finger.desk().look("list-decided-phone");
        }
    }

    /** Returns one, rejects another, and puts a third first. */
    private static void decide(Signing at, String returned, String rejected, String first) {
        at.tick("input[aria-label='选中：" + returned + "']").write("[id='form:reason']", "请补充。");
        at.go("[id='form:return-items']").done("已退回 1 项");
        at.tick("input[aria-label='选中：" + rejected + "']").write("[id='form:reason']", "重复。");
        at.go("[id='form:reject-items']").done("不予通过");
        at.write("input[aria-label='“" + first + "”的序号']", "1")
                .go("[id='form:reorder']")
                .done("新的次序");
        assertEquals(first, at.desk().page().locator("[data-item]").first().innerText());
    }

    private static long begin(Desk desk, String title) {
        desk.goTo("approval/file.xhtml");
        desk.page().selectOption("[id='form:route']", "collective");
        desk.waitForAjax();
        desk.page().fill("[id='form:title']", title);
        desk.page().click("[id='form:create']");
        desk.page().waitForURL("**/list.xhtml?id=*");
        return Long.parseLong(desk.page().url().replaceAll(".*id=(\\d+).*", "$1"));
    }

    private static FilePayload csv(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Locator exactly(Desk desk, String what, String title) {
        return desk.page().locator(what).getByText(title, new Locator.GetByTextOptions().setExact(true));
    }

    private static void place(Desk desk, String title, String place) {
        desk.page().fill("input[aria-label='“" + title + "”的序号']", place);
    }

    private static void onItems(Desk desk, String button, String reason, String... titles) {
        for (String title : titles) {
            desk.page().check("input[aria-label='选中：" + title + "']");
        }
        desk.page().fill("[id='form:reason']", reason);
        desk.act(() -> desk.page().click("[id='form:" + button + "']"));
    }
}

package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/** An approval is taken back under the next one's eyes, the request is copied and read, a draft is thrown away; strangers are refused. */
class TakeBackAndCopyST {
    private static final List<String> STRANGERS = List.of("stranger", "uni2-head", "uni1-fac2-head", "auditor");

    /** Longer than an autosave waits for typing to pause. */
    private static final Duration SLOW = Duration.ofSeconds(3);

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A7_takenBackUnderTheNextOnesEyesAndDecidedAgain() {
        long id = ClimbBrowserST.waiting(server, "网络安全宣传周活动方案");
        try (Desk faculty = Desk.of(server, "uni1-fac1-head");
                Desk reviewer = Desk.of(server, "uni1-reviewer")) {
            faculty.request(id).say("同意报学校。").approve();
            reviewer.request(id).say("同意");
            faculty.page().click("summary:has-text('取回')");
            faculty.look("take-back");
            faculty.act(() -> faculty.page().click("[id='form:take-back']"));
            assertTrue(faculty.message().contains("已取回"), faculty.message());
            faculty.look("taken-back");
            assertEquals(1, faculty.page().locator("[id='form:approve']").count(), "the own step is open again");

            reviewer.approve();
            assertTrue(reviewer.message().matches("(?s).*陈立 已于 .* 取回.*"), reviewer.message());
            assertEquals(0, reviewer.page().locator("[id='form:approve']").count());
            reviewer.goTo("outbox/messages.xhtml");
            assertTrue(reviewer.shows("陈立 已取回，不必再办理"));

            faculty.say("补充附件后同意。").approve();
            reviewer.request(id).say("同意").approve();
            faculty.request(id);
            assertTrue(faculty.shows("不能取回"), "the page says why it cannot be taken back any more");
            assertEquals(0, faculty.page().locator("[id='form:take-back']").count());
        }
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            station.request(id);
            assertTrue(station.shows("陈立（负责人）取回"), "the applicant sees it in the progress");
        }
    }

    @Test
    void A7_craftedStepsAreRefused() {
        long id = ClimbBrowserST.waiting(server, "取回的伪造请求");
        long other = ClimbBrowserST.waiting(server, "别的报送件");
        Api faculty = new Api(server, "uni1-fac1-head");
        faculty.act(id, "approve", null);
        faculty.act(other, "approve", null);
        JsonObject back = TakeBackOnceST.takeBack(faculty, id);
        for (String stranger : STRANGERS) {
            assertEquals(
                    404,
                    new Api(server, stranger)
                            .post("/requests/" + id + "/actions", fresh(back))
                            .status());
        }
        assertEquals(
                "not-signer",
                new Api(server, "uni1-reviewer")
                        .post("/requests/" + id + "/actions", fresh(back))
                        .code());
        assertEquals(
                "not-signer",
                new Api(server, "uni1-fac1-class1")
                        .post("/requests/" + id + "/actions", fresh(back))
                        .code());
        JsonValue elsewhere = TakeBackOnceST.takeBack(faculty, other).get("step");
        JsonObject crafted =
                Json.createObjectBuilder(fresh(back)).add("step", elsewhere).build();
        assertEquals(404, faculty.post("/requests/" + id + "/actions", crafted).status(), "a step of another request");
        JsonObject without =
                Json.createObjectBuilder(fresh(back)).addNull("step").build();
        assertEquals(
                "step-missing",
                faculty.post("/requests/" + id + "/actions", without).code());
        assertEquals(200, faculty.post("/requests/" + id + "/actions", back).status());
    }

    @Test
    void A7_copiedFromThePageAndReadWithAWord() {
        long id = ClimbBrowserST.waiting(server, "校园网络文化节经费安排");
        try (Desk faculty = Desk.of(server, "uni1-fac1-head")) {
            faculty.request(id).act(() -> faculty.page().click("a:has-text('抄送')"));
            Page page = faculty.page();
            page.click("[id='form:copy']");
            page.waitForSelector("[id='form:recipients-message'] .ui-message-error-detail, #messages .error");
            page.locator("[id='form:unit_input']").pressSequentially("sflgdx");
            page.click("[id='form:unit_panel'] li >> nth=0");
            BrowserUnderTest.settled(page);
            page.click("[id='form:show-unit']");
            page.waitForSelector("[id='form:found'] li:has-text('财务')");
            page.click("[id='form:found'] li:has-text('财务') button");
            page.waitForSelector("[id='form:recipients'] li:has-text('财务')");
            BrowserUnderTest.settled(page);
            faculty.look("copy");
            page.fill("[id='form:comment']", "请财务知悉经费安排。");
            faculty.act(() -> page.click("[id='form:copy']"));
            assertTrue(faculty.message().contains("已抄送 1 处"), faculty.message());
            assertTrue(faculty.shows("示范理工大学财务") && faculty.shows("未阅"));
        }
        try (Desk finance = Desk.of(server, "uni1-finance")) {
            finance.goTo("outbox/messages.xhtml");
            assertTrue(finance.shows("陈立 抄送给您"));
            finance.goTo("approval/inbox.xhtml?tab=copied").look("copied");
            assertEquals(
                    1,
                    finance.page().locator("tr.unread:has-text('校园网络文化节经费安排')").count());
            finance.act(() -> finance.page().click("text=校园网络文化节经费安排"));
            assertTrue(finance.shows("请财务知悉经费安排。"));
            assertEquals(0, finance.page().locator("[id='form:approve']").count(), "a copy gives no say");
            finance.look("copied-request");
            finance.page().fill("[id='form:read-note']", "已知悉。");
            finance.act(() -> finance.page().click("[id='form:read']"));
            assertTrue(finance.message().contains("已阅"));
            finance.goTo("approval/inbox.xhtml?tab=copied");
            assertEquals(
                    0,
                    finance.page().locator("tr.unread:has-text('校园网络文化节经费安排')").count());
        }
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            station.request(id).look("copies");
            assertTrue(station.shows("朱可欣") && station.shows("已知悉。"), "whoever sees it sees who has read it");
        }
        for (String stranger : STRANGERS) {
            try (Desk desk = Desk.of(server, stranger)) {
                assertEquals(404, desk.status("approval/copy.xhtml?id=" + id), stranger);
                desk.goTo("approval/inbox.xhtml?tab=copied");
                assertFalse(desk.shows("校园网络文化节经费安排"), stranger);
            }
        }
    }

    @Test
    void A19_onlyRecipientsSeeItAndCraftedRecipientsAreRefused() {
        long id = ClimbBrowserST.waiting(server, "抄送的伪造请求");
        Api faculty = new Api(server, "uni1-fac1-head");
        long unit = new Api(server, "uni1-reviewer").unit();
        assertEquals(
                403, new Api(server, "stranger").get("/recipients?unit=" + unit).status());
        assertEquals(400, faculty.get("/recipients").status());
        JsonArray found = faculty.get("/recipients?unit=" + unit).array();
        JsonObject finance = found.getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("role").equals("FINANCE"))
                .findFirst()
                .orElseThrow();
        assertEquals(404, new Api(server, "uni1-finance").get("/requests/" + id).status());
        for (long crafted : List.of(unit, id, 1L, 999_999_999L)) {
            assertEquals(422, copy(faculty, id, crafted).status(), () -> "recipient " + crafted);
        }
        assertEquals(400, copy(faculty, id, "x").status());
        for (String stranger : STRANGERS) {
            assertEquals(
                    404,
                    copy(new Api(server, stranger), id, finance.getInt("id")).status(),
                    stranger);
        }
        assertEquals(0, Rows.count(server, "select count(*) from request_copy where request_id = ?", id));
        assertEquals(200, copy(faculty, id, finance.getInt("id")).status());
        JsonObject seen = new Api(server, "uni1-finance").get("/requests/" + id).json();
        assertEquals(List.of("read"), seen.getJsonArray("actions").getValuesAs(jakarta.json.JsonString::getString));
        assertEquals(404, new Api(server, "uni1-clerk").get("/requests/" + id).status(), "nobody else of the unit");
        JsonObject row = new Api(server, "uni1-finance")
                .get("/inbox?tab=copied")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertTrue(row.getBoolean("unread"));
        assertEquals(200, new Api(server, "uni1-finance").act(id, "read", "收到").status());
        assertEquals(
                "already-read",
                new Api(server, "uni1-finance").act(id, "read", null).code());
        assertEquals("not-copied", faculty.act(id, "read", null).code());
    }

    @Test
    void A7_draftIsThrownAwayFromItsPage() {
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            long id = station.begin("university", "不要的草稿" + UUID.randomUUID());
            station.fill("HN06", "写错了。");
            station.page().waitForSelector("[id='form:saved'] >> text=/\\d\\d:\\d\\d/");
            assertEquals(
                    404,
                    new Api(server, "uni1-fac1-head")
                            .delete("/requests/" + id + "?version=2")
                            .status());
            station.page().click("summary:has-text('删除草稿')");
            station.look("discard");
            station.act(() -> station.page().click("[id='form:discard']"));
            assertTrue(station.message().contains("已删除"), station.message());
            assertEquals(404, station.status("approval/draft.xhtml?id=" + id));
            assertEquals(0, Rows.count(server, "select count(*) from form_data where request_id = ?", id));
        }
        Api api = new Api(server, "uni1-fac1-class1");
        long draft = api.draft("university", "不要的草稿", "HN01");
        assertEquals(400, api.delete("/requests/" + draft).status());
        assertEquals(
                "stale-content", api.delete("/requests/" + draft + "?version=7").code());
        assertEquals(204, api.delete("/requests/" + draft + "?version=1").status());
        assertEquals(404, api.delete("/requests/" + draft + "?version=1").status());
    }

    @Test
    void A7_whatWasTypedJustBeforeDoesNotTakeTheNoticeAway() {
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            station.begin("university", "匆忙删除的草稿" + UUID.randomUUID());
            Page page = station.page();
            page.route("**/approval/inbox.xhtml*", route -> {
                LockSupport.parkNanos(SLOW.toNanos());
                route.resume();
            });
            page.click("summary:has-text('删除草稿')");
            page.fill("[id='form:text']", "刚写下的一句。");
            station.act(() -> page.click("[id='form:discard']"));
            assertTrue(station.message().contains("已删除"), station.message());
        }
    }

    private static Api.Answer copy(Api api, long id, Object recipient) {
        var recipients = Json.createArrayBuilder();
        if (recipient instanceof Number number) {
            recipients.add(number.longValue());
        } else {
            recipients.add(recipient.toString());
        }
        return api.post(
                "/requests/" + id + "/actions",
                Json.createObjectBuilder()
                        .add("action", "copy")
                        .add("version", 1)
                        .add("token", UUID.randomUUID().toString())
                        .add("recipients", recipients)
                        .build());
    }

    /** The same command as another one. */
    private static JsonObject fresh(JsonObject command) {
        return Json.createObjectBuilder(command)
                .add("token", UUID.randomUUID().toString())
                .build();
    }
}

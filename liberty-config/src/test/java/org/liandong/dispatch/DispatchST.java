package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.pages.Dispatcher;
import org.liandong.test.Api;
import org.liandong.test.FileSamples;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.Session;

/** A task goes down through the pages and its answers come back (D1, D3), with strangers refused. */
class DispatchST {
    private static final String UNIVERSITY = "uni1-clerk";
    private static final String FACULTY = "uni1-fac1-clerk";
    private static final String STATION = "uni1-fac1-class1";
    private static final String IN_TIME =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20).toString();
    private static final List<String> STRANGERS = List.of("uni2-head", "uni1-fac2-head", "uni1-finance", "expert1");
    private static final byte[] TABLE = "\ufeff序号,任务,=公式\n1,微视频,=1+1\n2,网络文章,12 月\n".getBytes(StandardCharsets.UTF_8);

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void D3_whatAsksForASignatureOnlySaysSo() throws Exception {
        Api clerk = new Api(server, UNIVERSITY);
        Api faculty = new Api(server, FACULTY);
        long id = DispatchApi.sent(clerk, title("仅供知悉"), DispatchApi.units(faculty.unit()), null);
        long asked = DispatchApi.sent(clerk, title("请报送"), DispatchApi.units(faculty.unit()), "answer");
        Session reader = new Session(server, FACULTY);
        assertTrue(reader.get("dispatch/dispatch.xhtml?id=" + id).contains("仅签收，不需反馈"));
        assertFalse(reader.get("dispatch/dispatch.xhtml?id=" + asked).contains("仅签收，不需反馈"));
    }

    @Test
    void D1_D3_downThroughThePagesAndBackWithAReturn() throws Exception {
        String title = title("报送网络文化作品");
        long id;
        try (Desk desk = Desk.of(server, UNIVERSITY)) {
            Dispatcher at = new Dispatcher(desk);
            at.begin(title);
            at.type("各院系：请报送作品。");
            desk.page().keyboard().press("Enter");
            desk.page().click("button.ql-list[value=bullet]");
            at.add("微视频、图文").importTable("任务.csv", TABLE);
            PlaywrightAssertions.assertThat(desk.page().locator(".edit-table tbody tr"))
                    .hasCount(2);
            assertEquals("微视频", desk.page().inputValue("[id='form:rows:0:cells:1:text']"));
            at.attach("方案.pdf", FileSamples.pdf(901))
                    .due(IN_TIME)
                    .unit("计算机", "计算机学院")
                    .counted(1);
            assertEquals("下达给 1 个单位", desk.page().innerText("[id='form:send']"));
            desk.look("dispatch-compose");
            strangersFindNothing("dispatch/compose.xhtml?id=" + at.id(), "uni1-head", FACULTY);
            id = at.send();
            assertTrue(desk.shows("各院系：请报送作品。") && desk.shows("微视频") && desk.shows("方案.pdf"));
            assertEquals("微视频、图文", desk.page().locator(".rich ul li").innerText(), "a list is what it was");
            assertEquals(0, desk.page().locator("[id$=':sign']").count(), "the sender signs nothing");
            desk.look("dispatch-sent");
            String given = "dispatch/given.xhtml?id=" + id + "&giver=" + new Api(server, UNIVERSITY).unit();
            desk.goTo(given).look("dispatch-given").page().setViewportSize(390, 844);
            desk.goTo(given).look("dispatch-given-phone");
        }
        long answer;
        try (Desk faculty = Desk.of(server, FACULTY);
                Desk station = Desk.of(server, STATION)) {
            Dispatcher at = new Dispatcher(faculty);
            faculty.goTo("dispatch/index.xhtml").look("dispatch-open");
            faculty.act(() -> faculty.page().click("[data-row]:has-text('" + title + "')"));
            faculty.look("dispatch-received");
            at.sign();
            assertTrue(faculty.message().contains("计算机学院已签收"), faculty.message());
            assertEquals(404, station.status("dispatch/dispatch.xhtml?id=" + id), "not passed on yet");
            faculty.act(() -> faculty.page().click("main a:has-text('转发下级')"));
            at.level("班级").counted(5);
            faculty.look("dispatch-pass");
            at.pass();
            assertTrue(faculty.message().contains("已转发给 5 个单位"), faculty.message());
            answer = answered(station, id);
        }
        decided(answer);
        try (Desk faculty = Desk.of(server, FACULTY)) {
            Dispatcher at = new Dispatcher(faculty).open(id);
            at.answer();
            faculty.page().click("[id='form:takeBelow']");
            PlaywrightAssertions.assertThat(faculty.page().locator("[id='form:items:0:name']"))
                    .hasValue("短视频");
            assertEquals("软件2301班：已审", faculty.page().inputValue("[id='form:items:0:note']"));
            assertTrue(faculty.page().inputValue("[id='form:text']").contains("软件2301班：本站已完成。"));
            faculty.page().click("[id='form:takeBelow']");
            faculty.waitForAjax();
            assertEquals(1, faculty.page().locator("[id='form:table'] tbody tr").count(), "nothing is taken in twice");
            faculty.look("answer-draft");
            faculty.submit();
        }
        strangersFindNothing("dispatch/dispatch.xhtml?id=" + id, STRANGERS.toArray(String[]::new));
        strangersFindNothing("dispatch/pass.xhtml?id=" + id + "&unit=1", STRANGERS.toArray(String[]::new));
    }

    /** Signs and answers for the station; gives the request. */
    private long answered(Desk station, long id) {
        Dispatcher at = new Dispatcher(station).open(id).sign();
        long answer = at.answer();
        assertEquals(0, station.page().locator("[id='form:task']").count(), "an answer is about no task of reports");
        assertTrue(station.page().inputValue("[id='form:title']").startsWith("关于《"));
        station.page().fill("[id='form:text']", "本站已完成。");
        station.page().fill("[id='form:items:0:name']", "短视频");
        station.page().fill("[id='form:items:0:quantity']", "3");
        station.page().fill("[id='form:items:0:note']", "已审");
        station.submit();
        at.open(id);
        assertTrue(station.shows("已反馈") && station.shows("查看反馈"));
        return answer;
    }

    /** It comes back once, and is accepted. */
    private void decided(long answer) {
        try (Desk head = Desk.of(server, "uni1-fac1-head");
                Desk station = Desk.of(server, STATION)) {
            head.request(answer);
            assertTrue(head.shows("《报送网络文化作品"), "what it answers");
            head.look("answer-request");
            head.say("请补充数量。").sendBack("applicant", "jump");
            station.goTo("approval/draft.xhtml?id=" + answer);
            station.submit();
            head.request(answer).say("同意。").approve();
            station.goTo("approval/request.xhtml?id=" + answer);
            station.page().click("main a:has-text('《报送网络文化作品')");
            station.page().waitForURL("**/dispatch.xhtml?id=*");
            assertTrue(station.shows("已办结"));
        }
    }

    @Test
    void PLT07_oneWritesChoosesAndSendsByKeyboardAlone() {
        String title = title("只用键盘下达");
        try (Desk desk = Desk.of(server, UNIVERSITY)) {
            Dispatcher at = new Dispatcher(desk);
            desk.goTo("dispatch/compose.xhtml");
            desk.tabTo("[id='form:title']").page().keyboard().type(title);
            desk.tabTo("[id='form:create']").page().keyboard().press("Enter");
            desk.page().waitForURL("**/compose.xhtml?id=*");
            at.editor().waitFor();
            desk.tabTo(".ql-editor[role=textbox]").page().keyboard().type("请各院系周五前报送。");
            desk.tabTo("[id='form:due']").page().keyboard().type(IN_TIME.replaceAll("(\\d+)-(\\d+)-(\\d+)", "$2$3$1"));
            desk.tabTo("[id='form:levels'] li:has-text('院系') input")
                    .page()
                    .keyboard()
                    .press("Space");
            at.counted(4);
            desk.tabTo("[id='form:single_input']").page().keyboard().type("宣传部");
            desk.page().locator("[id='form:single_panel'] li").first().waitFor();
            desk.page().keyboard().press("Enter");
            at.counted(5);
            desk.tabTo("[id='form:send']").page().keyboard().press("Enter");
            desk.page().waitForURL("**/dispatch.xhtml?id=*");
            at.arrived();
            assertTrue(desk.shows("请各院系周五前报送。") && desk.shows(title));
        }
    }

    @Test
    void T6_nothingTypedIsLostAndWhatIsIncompleteIsSaid() {
        try (Desk desk = Desk.of(server, UNIVERSITY)) {
            Dispatcher at = new Dispatcher(desk);
            at.begin(title("没写完的通知"));
            at.type("写到一半").kept();
            desk.page().click("[id='form:beginTable']");
            desk.page().fill("[id='form:columns:0:name']", "内容");
            desk.page().fill("[id='form:rows:0:cells:0:text']", "第一项");
            at.level("院系");
            desk.page().waitForRequestFinished(() -> desk.page().fill("[id='form:title']", title("还没写完")));
            desk.waitForAjax();
            desk.page().reload();
            at.editor().waitFor();
            assertEquals("写到一半", at.editor().innerText().strip());
            assertEquals("第一项", desk.page().inputValue("[id='form:rows:0:cells:0:text']"));
            assertTrue(desk.page().innerText("[id='form:send']").matches("下达给 \\d+ 个单位"));
            desk.page().click("[id='form:send']");
            desk.page().waitForSelector("#messages .error");
            assertTrue(desk.page().url().contains("compose.xhtml"), "no limit yet");
            assertEquals("true", desk.page().getAttribute("[id='form:due']", "aria-invalid"));
            at.importTable("错.xlsx", FileSamples.pdf(902));
            desk.page().waitForSelector("[data-upload='form:importTable'] [data-refused] li");
            assertEquals("第一项", desk.page().inputValue("[id='form:rows:0:cells:0:text']"), "nothing is lost");
            at.editor().press("Tab");
            assertFalse(
                    (Boolean) desk.page().evaluate("document.activeElement.classList.contains('ql-editor')"),
                    "the keyboard leads out of the text");
            desk.page().click("summary:has-text('放弃草稿')");
            desk.act(() -> desk.page().click("[id='form:discard']"));
            assertTrue(desk.message().contains("已放弃"), desk.message());
        }
    }

    @Test
    void UI01_aTaskIsSignedForOnAPhone() {
        long id;
        try (Desk desk = Desk.of(server, UNIVERSITY)) {
            Dispatcher at = new Dispatcher(desk);
            at.begin(title("手机上签收"));
            at.type("周知")
                    .importTable("任务.csv", TABLE)
                    .due(IN_TIME)
                    .unit("计算机", "计算机学院")
                    .counted(1);
            PlaywrightAssertions.assertThat(desk.page().locator(".edit-table tbody tr"))
                    .hasCount(2);
            desk.page().check("[id='form:answer'] label:has-text('仅签收')");
            id = at.send();
        }
        try (Desk phone = Desk.onPhone(server, FACULTY)) {
            phone.goTo("dispatch/index.xhtml").look("dispatch-open-phone");
            narrow(phone.page());
            new Dispatcher(phone).open(id);
            phone.look("dispatch-received-phone");
            narrow(phone.page());
            new Dispatcher(phone).sign();
            assertTrue(phone.message().contains("已办结"), phone.message());
            phone.goTo("workbench/index.xhtml").look("workbench-dispatch-phone");
            narrow(phone.page());
        }
        try (Desk dark = Desk.inDark(server, UNIVERSITY)) {
            dark.goTo("dispatch/index.xhtml?tab=sent").look("dispatch-list-dark");
            new Dispatcher(dark).begin(title("深色"));
            dark.look("dispatch-compose-dark");
        }
    }

    @Test
    void T5_T8_listsAreTakenOutSafelyAndForTheCallerAlone() {
        String title = "=cmd" + UUID.randomUUID().toString().substring(0, 8);
        try (Desk desk = Desk.of(server, UNIVERSITY)) {
            new Dispatcher(desk).begin(title);
            desk.goTo("dispatch/index.xhtml?tab=sent");
            APIResponse csv = desk.context().request().get(server.url("api/v1/dispatch-lists/sent.csv"));
            assertEquals(200, csv.status());
            assertTrue(csv.text().contains("'" + title), "a formula is a text");
            APIResponse excel = desk.context().request().get(server.url("api/v1/dispatch-lists/sent.xlsx"));
            assertEquals("PK", new String(excel.body(), 0, 2, StandardCharsets.US_ASCII));
        }
        for (String other : List.of("uni1-head", "uni2-head", "stranger")) {
            try (Desk desk = Desk.of(server, other)) {
                APIResponse csv = desk.context().request().get(server.url("api/v1/dispatch-lists/sent.csv"));
                assertFalse(csv.text().contains(title), other + ": a draft is its author's");
            }
        }
    }

    private void strangersFindNothing(String path, String... strangers) {
        for (String stranger : strangers) {
            try (Desk desk = Desk.of(server, stranger)) {
                assertEquals(404, desk.status(path), stranger);
            }
        }
    }

    private static void narrow(Page page) {
        Object wide = page.evaluate("document.documentElement.scrollWidth");
        assertTrue(((Number) wide).intValue() <= 390, "nothing scrolls sideways at " + page.url());
    }

    private static String title(String begin) {
        return begin + UUID.randomUUID().toString().substring(0, 8);
    }
}

package org.liandong.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.ServerUnderTest;

/** Requests are found, the search is kept and exported, and a calendar reads what is due: through the pages, over REST, by keyboard and on a phone. */
class SearchST {
    private static final String FILER = "uni1-fac1-class1";
    private static final String HEAD = "uni1-fac1-head";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A18_whatIsLookedForIsInTheAddressAndTheWayBackLeadsToIt() {
        long first = filed("查询故事一 网络文明");
        filed("查询故事二 网络文明");
        long other = new Api(server, "uni1-dept1-clerk").submitted("university", "查询故事三 网络文明", "HN05");
        try (Desk head = Desk.of(server, HEAD)) {
            head.goTo("search/index.xhtml").look("search");
            head.page().fill("#q", "查询故事 wlwm");
            head.page().selectOption("#state", "running");
            head.act(() -> head.page().click("form.search button[type=submit]"));
            assertTrue(head.page().url().contains("state=running"), head.page().url());
            assertTrue(head.shows("查询故事一") && head.shows("查询故事二"));
            assertFalse(head.shows("查询故事三"), "another unit's has not come here");
            head.look("search-found");
            head.act(() -> head.page().click("text=查询故事一"));
            assertTrue(head.page().url().contains("request.xhtml?id=" + first));
            head.act(() -> head.page().goBack());
            assertEquals("查询故事 wlwm", head.page().inputValue("#q"));
            assertEquals("running", head.page().inputValue("#state"));
            assertTrue(head.shows("查询故事一"));
            head.goTo("search/index.xhtml?q=" + word("查询故事") + "&sort=oldest&task=x&field.task=HN01");
            assertTrue(head.page().locator("[data-row]").first().innerText().contains("故事一"), "the oldest first");
            head.goTo("search/index.xhtml?q=x&from=2025-02-30&to=2025-01-01&state=none")
                    .look("search-wrong");
            assertTrue(head.shows("日期要写成") && head.shows("没有这个状态"));
            assertEquals("x", head.page().inputValue("#q"), "what was typed is there");
            assertEquals(0, head.page().locator("[id='form:xlsx']").count(), "nothing to export");
        }
        for (String stranger : List.of("uni2-head", "uni1-fac2-head", "uni1-fac1-class2")) {
            try (Desk desk = Desk.of(server, stranger)) {
                desk.goTo("search/index.xhtml?q=" + word("查询故事"));
                assertTrue(desk.shows("没有查到"), stranger);
            }
            JsonObject found =
                    new Api(server, stranger).get("/requests?q=" + word("查询故事")).json();
            assertEquals(0, found.getJsonArray("items").size(), stranger);
        }
        try (Desk nobody = Desk.of(server, "stranger")) {
            nobody.goTo("search/index.xhtml?q=" + word("查询故事"));
            assertFalse(nobody.shows("查询故事一"));
        }
        Api api = new Api(server, HEAD);
        JsonObject page = api.get("/requests?size=1&q=" + word("查询故事")).json();
        assertEquals(JsonValue.NULL, page.getOrDefault("count", JsonValue.NULL), "words are not counted");
        JsonObject next = api.get("/requests?size=1&q=" + word("查询故事") + "&after=" + page.getString("next"))
                .json();
        assertEquals(
                first,
                next.getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonNumber("request")
                        .longValue());
        assertEquals(422, api.get("/requests?from=morgen").status());
        assertEquals(400, api.get("/requests?after=x").status());
        assertTrue(other > 0);
    }

    @Test
    void A18_aSearchIsKeptMadeTheFirstRenamedAndRemoved() {
        filed("保存的查询一件");
        try (Desk head = Desk.of(server, HEAD)) {
            head.goTo("search/index.xhtml?q=" + word("保存的查询") + "&state=running");
            head.page().click("[id='form:save']");
            head.page().waitForSelector("[id='form:name'][aria-invalid=true]");
            head.page().fill("[id='form:name']", "要看的");
            head.act(() -> head.page().click("[id='form:save']"));
            assertTrue(head.message().contains("要看的"), head.message());
            assertEquals("要看的", head.page().innerText(".tabs [aria-current=page]"));
            assertTrue(head.shows("保存的查询一件"));
            head.look("search-view");
            head.goTo("search/views.xhtml");
            head.page().click("details.more summary");
            head.look("search-views");
            head.act(() -> head.page().click("[id$=':first']"));
            head.goTo("search/index.xhtml");
            assertEquals("保存的查询", head.page().inputValue("#q"), "it is what the page begins with");
            head.act(() -> head.page().click(".tabs a:has-text('全部')"));
            assertEquals("", head.page().inputValue("#q"));
            head.goTo("search/views.xhtml");
            head.page().click("details.more summary");
            head.page().fill("[id$=':0:name']", " ");
            head.page().click("[id$=':rename']");
            head.page().waitForSelector("#messages .message");
            assertTrue(head.message().contains("填"), head.message());
            head.page().fill("[id$=':0:name']", "另一个名称");
            head.act(() -> head.page().click("[id$=':rename']"));
            assertTrue(head.shows("另一个名称"));
            try (Desk other = Desk.of(server, "uni1-fac2-head")) {
                other.goTo("search/views.xhtml");
                assertFalse(other.shows("另一个名称"), "it is nobody else's");
            }
            head.page().click("details.more summary");
            head.act(() -> head.page().click("[id$=':remove']"));
            assertFalse(head.shows("另一个名称"));
        }
    }

    @Test
    void A18_anExportIsWrittenInTheBackgroundAndHoldsWhatTheListShows() throws Exception {
        filed("导出的报送甲");
        filed("导出的报送乙");
        Api api = new Api(server, HEAD);
        try (Desk head = Desk.of(server, HEAD)) {
            head.goTo("search/index.xhtml?q=" + word("导出的报送"));
            List<String> shown = head.page().locator("[data-row]").allInnerTexts();
            assertEquals(2, shown.size());
            head.act(() -> head.page().click("[id='form:csv']"));
            assertTrue(head.message().contains("已开始导出"), head.message());
            head.page().waitForSelector("a[download]");
            head.look("search-exports");
            String address = head.page().getAttribute("a[download]", "href").replaceFirst(".*/api/v1", "");
            String file = new String(api.download(address).bytes(), StandardCharsets.UTF_8);
            assertEquals(
                    shown,
                    Stream.of(file.split("\r\n"))
                            .skip(1)
                            .map(line -> line.split(",")[1])
                            .toList());
            for (String other : List.of(FILER, "uni2-head", "stranger")) {
                assertEquals(404, new Api(server, other).download(address).status(), other);
            }
            head.goTo("outbox/messages.xhtml");
            assertTrue(head.shows("导出完成，2 件"));
            head.act(() -> head.page().click("a:has-text('liandong-')"));
            assertTrue(head.page().url().contains("search/exports.xhtml"));
        }
        Api.Answer begun = api.post("/exports?format=xlsx&q=" + word("导出的报送"), JsonValue.EMPTY_JSON_OBJECT);
        assertEquals(202, begun.status());
        String id = begun.json().get("id").toString();
        Await.until(() -> api.get("/exports/" + id).json().getString("state").equals("done"));
        assertEquals('P', api.download("/exports/" + id + "/file").bytes()[0], "an Excel file is a zip");
        assertEquals(
                400,
                api.post("/exports?format=pdf", JsonValue.EMPTY_JSON_OBJECT).status());
    }

    @Test
    void PLT04_aCalendarReadsWhatIsDueUntilItsAddressEnds() throws Exception {
        filed("日历里的报送");
        try (Desk head = Desk.of(server, HEAD)) {
            head.goTo("account/feeds.xhtml").look("feeds");
            String first = made(head, "make");
            head.look("feeds-made");
            HttpResponse<String> read = read(first, null);
            assertEquals(200, read.statusCode());
            assertTrue(read.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
            assertTrue(read.body().contains("日历里的报送"), read.body());
            String tag = read.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, read(first, tag).statusCode());
            head.goTo("account/feeds.xhtml");
            assertEquals(0, head.page().locator("#address").count(), "it is shown once");
            String second = made(head, "renew");
            assertEquals(404, read(first, null).statusCode(), "a new one ends the old one");
            assertEquals(200, read(second, null).statusCode());
            head.act(() -> head.page().click("[id='form:revoke']"));
            assertEquals(404, read(second, null).statusCode());
            assertEquals(404, read(second.replace("deadlines", "other"), null).statusCode());
            assertEquals(
                    404, read(second.replaceFirst("feeds/.", "feeds/-"), null).statusCode());
        }
    }

    @Test
    void PLT04_aPortalReadsWhatWaitsAndHowMuchThatIs() {
        filed("门户待办的报送");
        Api head = new Api(server, HEAD);
        JsonObject task =
                head.get("/todo?pageSize=100").json().getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("taskName").equals("门户待办的报送"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, task.getInt("taskStatus"));
        assertTrue(task.getString("formUrl").startsWith(server.url("approval/request.xhtml?id=")), task.toString());
        assertTrue(task.getString("taskCreated").matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"));
        assertTrue(head.get("/todo/count").json().getInt("count") >= 1);
        assertEquals(0, new Api(server, "stranger").get("/todo/count").json().getInt("count"));
    }

    @Test
    void PLT07_UI01_foundByKeyboardAndOnAPhone() {
        long id = filed("键盘找到的报送");
        try (Desk head = Desk.of(server, HEAD)) {
            head.goTo("approval/inbox.xhtml");
            head.act(() -> head.page().keyboard().press("/"));
            assertEquals("q", head.page().evaluate("document.activeElement.id"));
            head.page().keyboard().type("键盘找到");
            head.act(() -> head.page().keyboard().press("Enter"));
            head.page().evaluate("document.activeElement.blur()");
            head.page().keyboard().press("j");
            head.act(() -> head.page().keyboard().press("Enter"));
            assertTrue(
                    head.page().url().contains("request.xhtml?id=" + id),
                    head.page().url());
        }
        try (Desk phone = Desk.onPhone(server, HEAD)) {
            phone.goTo("search/index.xhtml?q=" + word("键盘找到")).look("search-phone");
            assertEquals(
                    true,
                    phone.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
            phone.act(() -> phone.page().click("[data-row]"));
            assertTrue(phone.page().url().contains("request.xhtml?id=" + id));
            phone.goTo("search/exports.xhtml").look("search-exports-phone");
            phone.goTo("account/feeds.xhtml").look("feeds-phone");
        }
    }

    @Test
    void V2_statementsDoNotGrowWithWhatIsFound() {
        filed("语句一 计数的查询");
        Page page;
        try (Desk head = Desk.of(server, HEAD)) {
            page = head.page();
            String address = server.url("search/index.xhtml?q=" + word("计数的查询"));
            page.navigate(address);
            long few = statements(page, address);
            for (int i = 0; i < 12; i++) {
                filed("语句二 计数的查询");
            }
            assertEquals(few, statements(page, address));
            assertTrue(few <= 8, few + " statements");
        }
    }

    private long statements(Page page, String address) {
        return server.statements().count(() -> page.navigate(address));
    }

    private String made(Desk desk, String button) {
        desk.page().click("[id='form:" + button + "']");
        desk.page().waitForSelector("#address");
        desk.waitForAjax();
        return desk.page().inputValue("#address");
    }

    private static HttpResponse<String> read(String address, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return HttpClient.newBuilder()
                .version(
                        HttpClient.Version
                                .HTTP_1_1) // asked to change to HTTP/2, the server leaves a 304 without its end
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private long filed(String title) {
        return new Api(server, FILER).submitted("four-level", title, "HN01");
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

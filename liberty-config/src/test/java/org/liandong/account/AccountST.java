package org.liandong.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.pages.Office;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** My account: posts, deputies, and everything that is held about me, for me alone. */
class AccountST {
    private static final String HEAD = "uni2-head";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A12_aDeputyIsNamedAndEndedByThePostsHolder() {
        try (Desk desk = Desk.of(server, HEAD)) {
            desk.goTo("account/index.xhtml");
            assertTrue(desk.shows("2024-09-01 起"), "my posts with their terms");
            desk.act(() -> desk.page().click("main a[href*=deputies]"));
            assertTrue(desk.shows("代理人可以办理；办理过程同时写明两人"), "what a deputy may do");
            name(desk);
            assertTrue(desk.shows("请填写这一项"));
            assertEquals(2, desk.page().locator("[aria-invalid=true]").count(), "deputy and last day");
            Office office = new Office(desk);
            office.choose("deputy", "汪佳怡", "汪佳怡");
            desk.page().fill("[id='form:to']", TODAY.minusDays(1).toString());
            name(desk);
            assertTrue(desk.message().contains("需要修改"), desk.message());
            assertEquals(TODAY.minusDays(1).toString(), desk.page().inputValue("[id='form:to']"), "nothing is lost");
            desk.page().fill("[id='form:to']", TODAY.plusDays(14).toString());
            desk.look("account-deputies");
            desk.act(() -> desk.page().click("[id='form:name']"));
            assertTrue(desk.message().contains("已登记 汪佳怡"), desk.message());
            try (Desk deputy = Desk.of(server, "uni1-fac1-clerk")) {
                deputy.goTo("account/deputies.xhtml");
                assertTrue(deputy.shows("宋静怡"), "and sees it");
                assertEquals(0, deputy.page().locator("summary:has-text('结束')").count(), "but does not end it");
                deputy.goTo("approval/inbox.xhtml");
                assertFalse(deputy.page().locator(".top").innerText().contains("示范师范大学"), "and acts for nobody yet");
            }
            desk.page().click("main summary:has-text('结束')");
            desk.act(() -> desk.page().click("[id$=':end']"));
            assertTrue(desk.message().contains("不再是您的代理人"), desk.message());
            assertTrue(desk.shows("您没有登记代理人"));
        }
    }

    @Test
    void T2_craftedPostsAndPeopleAreRefused() {
        long theirs = new Api(server, "uni1-head")
                .get("/me")
                .json()
                .getJsonArray("appointments")
                .getJsonObject(0)
                .getJsonNumber("post")
                .longValue();
        long me = new Api(server, HEAD).get("/me").json().getJsonNumber("id").longValue();
        try (Desk desk = Desk.of(server, HEAD)) {
            desk.goTo("account/deputies.xhtml");
            desk.page().fill("[id='form:to']", TODAY.plusDays(3).toString());
            new Office(desk).craft("deputy", me);
            name(desk);
            assertTrue(desk.shows("不能请自己代理"), desk.page().locator("main").innerText());
            desk.goTo("account/deputies.xhtml");
            desk.page().fill("[id='form:to']", TODAY.plusDays(3).toString());
            new Office(desk).choose("deputy", "汪佳怡", "汪佳怡");
            desk.page()
                    .evaluate(
                            "id => document.getElementById('form:post').options[0].value = id", Long.toString(theirs));
            desk.page().click("[id='form:name']");
            desk.waitForAjax();
            desk.goTo("account/deputies.xhtml");
            assertTrue(desk.shows("您没有登记代理人"), "not for another's post");
        }
    }

    @Test
    void T7_aPersonSeesAndTakesAwayWhatIsHeldAboutHim() throws IOException {
        Api clerk = new Api(server, "uni1-fac1-class1");
        clerk.submitted("four-level", "=1+1 网络素养教育情况", "HN01");
        try (Desk desk = Desk.of(server, "uni1-fac1-class1")) {
            desk.goTo("account/index.xhtml");
            desk.act(() -> desk.page().click("main a[href*='data.xhtml']"));
            desk.look("account-data");
            for (String shown : List.of("周婷", "2019T0003", "软件2301班", "=1+1 网络素养教育情况", "办理中")) {
                assertTrue(desk.shows(shown), shown);
            }
            desk.goTo("account/data.xhtml?id=1&person=1&login=uni1-head");
            assertTrue(desk.shows("周婷") && !desk.shows("钟书瑶"), "whatever the address says");
            Download download = desk.page().waitForDownload(() -> desk.page().click("a[download]"));
            Map<String, String> files = unzip(Files.readAllBytes(download.path()));
            JsonObject data = Json.createReader(
                            new ByteArrayInputStream(files.get("data.json").getBytes(StandardCharsets.UTF_8)))
                    .readObject();
            assertEquals("周婷", data.getJsonArray("entry").getJsonObject(0).getString("name"));
            String sheet = files.get("我报送的.csv");
            assertTrue(sheet.startsWith("\uFEFF编号,题目"), sheet);
            assertTrue(sheet.contains("'=1+1 网络素养教育情况"), "no formula: " + sheet);
            assertFalse(files.toString().contains("钟书瑶"), "nobody else");
        }
    }

    @Test
    void T7_aFormSaysWhyItAsksWhoSeesItAndHowLongItIsKept() {
        try (Desk desk = Desk.of(server, "uni1-fac1-class1")) {
            desk.begin("four-level", "为什么填写");
            assertTrue(desk.shows("用于本件的审批、办理和统计") && desk.shows("办结后长期留存"));
        }
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            desk.goTo("organisation/people.xhtml?q=2003T0001");
            desk.act(() -> desk.page().click("main a[href*='person.xhtml?id=']"));
            assertTrue(desk.shows("用于与人事数据核对") && desk.shows("谁查看过记入审计"));
        }
    }

    @Test
    void T7_thereIsNoWayToAnybodyElsesData() throws Exception {
        HttpResponse<String> unknown = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url("api/v1/me/data")))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(401, unknown.statusCode());
        for (String user : List.of("stranger", "auditor", "sysadmin", "secadmin", "uni1-admin", "province-admin")) {
            Api.Answer answer = new Api(server, user).get("/me/data?id=1&login=uni1-head");
            assertEquals(200, answer.status());
            assertEquals(
                    user, answer.json().getJsonArray("entry").getJsonObject(0).getString("login"));
            assertEquals(404, new Api(server, user).get("/people/1/data").status(), user);
        }
        try (Desk desk = Desk.of(server, "stranger")) {
            desk.goTo("account/data.xhtml").look("account-data-stranger");
            assertTrue(desk.shows("戴琳"), "an appointment is not needed");
        }
    }

    private static void name(Desk desk) {
        desk.page().click("[id='form:name']");
        desk.page().waitForSelector("#messages .error");
        desk.waitForAjax();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (InputStream in = new ByteArrayInputStream(bytes);
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}

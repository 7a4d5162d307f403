package org.liandong.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.ServerUnderTest;

/** Pages for who may see them, dark, on the phone, and behind their doors (PLT-07, UI-01, T1, T4); {@link WalkST} opens every one. */
class PagesST {
    private static final List<String> PAGES = List.of(
            "workbench/index.xhtml",
            "approval/inbox.xhtml",
            "approval/inbox.xhtml?tab=started",
            "search/index.xhtml",
            "approval/file.xhtml",
            "approval/routes.xhtml",
            "organisation/units.xhtml",
            "outbox/messages.xhtml",
            "account/index.xhtml");

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void PLT07_aRequestIsThereInEnglish() {
        long id = waiting("网络素养六维度宣传教育情况");
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            desk.goTo("account/index.xhtml?language=en");
            desk.request(id).look("request-en");
            assertTrue(desk.shows("Approve"));
        }
    }

    @Test
    void PLT07_dark() {
        long id = waiting("11 月辅导员网络培训参训情况");
        try (Desk desk = Desk.inDark(server, "uni1-reviewer")) {
            desk.goTo("approval/inbox.xhtml").look("inbox-dark");
            desk.request(id).look("request-dark");
        }
    }

    @Test
    void UI01_phoneDecidesWithOneThumb() {
        long id = waiting("易班工作站建设情况报告");
        try (Desk desk = Desk.onPhone(server, "uni1-reviewer")) {
            desk.goTo("workbench/index.xhtml").look("workbench-phone");
            desk.goTo("approval/inbox.xhtml").look("inbox-phone");
            desk.inbox("todo", "易班工作站建设情况报告");
            desk.act(() -> desk.page().click("text=易班工作站建设情况报告")).look("request-phone");
            desk.say("同意").approve();
            assertTrue(desk.shows("林晓"));
            assertEquals(404, desk.status("approval/request.xhtml?id=" + (id + 999_999)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "sysadmin", "secadmin", "auditor"})
    void T2_whoHoldsNoAppointmentSeesNoList(String user) {
        try (Desk desk = Desk.of(server, user)) {
            assertEquals(403, desk.status("approval/file.xhtml"));
            for (String path : PAGES) {
                desk.status(path);
                desk.whole();
                assertEquals(0, desk.page().locator("table").count(), path);
                assertEquals(0, desk.page().locator("nav a[href*=inbox]").count(), path);
            }
        }
    }

    @Test
    void T1_nothingIsShownWithoutSigningIn() {
        try (BrowserContext context = BrowserUnderTest.context()) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(server.url(path));
                assertEquals(1, page.locator("input[name=j_username]").count(), path);
            }
            BrowserUnderTest.axe(page);
            BrowserUnderTest.screenshot(page, "sign-in");
            page.fill("input[name=j_username]", "uni1-head");
            page.fill("input[name=j_password]", "wrong");
            page.press("input[name=j_password]", "Enter");
            page.waitForLoadState();
            assertEquals(1, page.locator("input[name=j_username]").count());
            assertTrue(page.locator("main").innerText().length() > 10, "says that it was wrong");
        }
    }

    @Test
    void T4_whoSignsOutIsOut() {
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            desk.goTo("approval/inbox.xhtml");
            desk.page().click("details.account summary");
            desk.page().click("form[action$='/sign-out'] button");
            desk.page().waitForLoadState();
            desk.page().navigate(server.url("approval/inbox.xhtml"));
            assertEquals(1, desk.page().locator("input[name=j_username]").count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approval/request.xhtml?id=1",
                "approval/request.xhtml?id=x",
                "approval/draft.xhtml?id=1",
                "nowhere.xhtml",
                "approval/nowhere.xhtml"
            })
    void T6_whatIsNotThereSaysSo(String path) {
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            int status = desk.status(path);
            assertTrue(status == 404 || status == 400, path + " answered " + status);
            desk.whole();
            BrowserUnderTest.axe(desk.page());
        }
    }

    @Test
    void T4_aLinkNeitherSignsInNorOut() throws Exception {
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            desk.page().navigate(server.url("ibm_security_logout"));
            desk.goTo("approval/inbox.xhtml");
            assertEquals(0, desk.page().locator("input[name=j_username]").count(), "still signed in");
        }
        HttpRequest link = HttpRequest.newBuilder(URI.create(server.url("api/v1/me")))
                .header("Authorization", "Basic c3RyYW5nZXI6ZGVtbw==")
                .header("Sec-Fetch-Mode", "navigate")
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(link, HttpResponse.BodyHandlers.ofString());
        assertEquals(401, response.statusCode());
        assertFalse(response.headers().map().toString().contains("LtpaToken2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"j_security_check", "api/v1/requests", "sign-out", "sign-in.xhtml"})
    void T4_whatAnotherSiteSendsIsRefused(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Origin", "http://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("j_username=uni1-head&j_password=demo"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(403, response.statusCode(), path);
        assertFalse(response.headers().map().toString().contains("LtpaToken2"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in.xhtml", "jakarta.faces.resource/css/liandong.css"})
    void T5_whoIsNotSignedInSendsNoFiles(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--x--\r\n"))
                .build();
        assertEquals(
                413,
                HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode());
    }

    /** A request that waits for the university's reviewers. */
    private long waiting(String title) {
        long id = new Api(server, "uni1-fac1-class1").submitted("four-level", title, "HN08");
        new Api(server, "uni1-fac1-head").act(id, "approve", "同意报学校。");
        return id;
    }
}

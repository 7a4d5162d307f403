package org.liandong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.PastJournal;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** The auditor reads, verifies and exports audit and journal, and nobody else does (T1, T8, A16, A19). */
class AuditorST {
    private static final List<String> READ = List.of(
            "/audit",
            "/audit/export",
            "/audit/checks",
            "/audit/checks/1",
            "/journal/seals",
            "/journal/export",
            "/journal/checks",
            "/journal/checks/1",
            "/journal/requests/LD-2026-000001");

    @Test
    void T8_searchByTimePersonKindAndOperation() throws Exception {
        ServerUnderTest server = ServerUnderTest.derby();
        Api auditor = new Api(server, "auditor");
        long id = new Api(server, "uni1-fac1-class1").draft("university", "查不到", "HN01");
        int before = found(auditor, "actor=uni1-fac2-head&kind=refusal").size();
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    404,
                    new Api(server, "uni1-fac2-head").get("/requests/" + id).status());
        }
        Await.until(() -> found(auditor, "actor=uni1-fac2-head&kind=refusal").size() == before + 3);
        JsonObject newest =
                found(auditor, "actor=uni1-fac2-head&operation=ViewService").get(0);
        assertEquals("RequestViewService.get", newest.getString("operation"));
        assertEquals("REFUSAL", newest.getString("kind"));
        assertEquals(List.of(), found(auditor, "actor=uni1-fac2-head&operation=%25ViewService"));
        assertEquals(List.of(), found(auditor, "actor=uni1-fac2"));
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Shanghai"));
        assertEquals(List.of(), found(auditor, "actor=uni1-fac2-head&to=" + today.minusDays(1)));
        assertFalse(found(auditor, "actor=uni1-fac2-head&from=" + today).isEmpty());
        assertEquals(400, auditor.get("/audit?from=yesterday").status());
        assertEquals(400, auditor.get("/audit?kind=rumour").status());
        assertEquals(400, auditor.get("/audit?after=1").status());
    }

    @Test
    void T8_pagesFollowOneAnother() {
        ServerUnderTest server = ServerUnderTest.derby();
        Api auditor = new Api(server, "auditor");
        for (int i = 0; i < 5; i++) {
            auditor.post("/audit/checks?wait=true", null);
        }
        String filter = "/audit?actor=auditor&operation=AuditTrailService.check&size=";
        JsonArray all = auditor.get(filter + 5).json().getJsonArray("rows");
        JsonObject first = auditor.get(filter + 2).json();
        JsonObject second =
                auditor.get(filter + 2 + "&after=" + first.getString("next")).json();
        assertEquals(all.subList(0, 2), first.getJsonArray("rows"));
        assertEquals(all.subList(2, 4), second.getJsonArray("rows"));
    }

    @Test
    void T8_exportIsForASpreadsheetAndIsItselfRecorded() {
        ServerUnderTest server = ServerUnderTest.derby();
        Api auditor = new Api(server, "auditor");
        auditor.post("/audit/checks?wait=true", null);
        String csv =
                new String(auditor.download("/audit/export?operation=check").bytes(), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFF序号,时间,用户名,类别,操作,说明\r\n"), csv);
        assertTrue(csv.contains(",auditor,ADMINISTRATION,AuditTrailService.check,\r\n"), csv);
        JsonObject export = found(auditor, "kind=export&actor=auditor").get(0);
        assertEquals("AuditTrailService.export", export.getString("operation"));
        assertTrue(export.getString("detail").contains("operation=check"));
        auditor.download("/journal/export?words=false");
        assertEquals(
                "without words",
                found(auditor, "kind=export&actor=auditor").get(0).getString("detail"));
    }

    @Test
    void T8_failedSignInsAreRecordedByPageAndRest() throws Exception {
        ServerUnderTest server = ServerUnderTest.derby();
        Api auditor = new Api(server, "auditor");
        String failed = "kind=refusal&operation=sign-in";
        int before = found(auditor, failed).size();
        try (BrowserContext context = BrowserUnderTest.context()) {
            Page page = context.newPage();
            for (String name : List.of("expert1", "Geheim-2026")) {
                page.navigate(server.url(""));
                page.fill("[name=j_username]", name);
                page.fill("[name=j_password]", "wrong");
                page.click("form[action*=j_security_check] [type=submit]");
                page.waitForURL("**/sign-in.xhtml?failed=1");
            }
        }
        assertEquals(401, new Api(server, "no-such-user").get("/me").status());
        Await.until(() -> found(auditor, failed).size() == before + 3);
        List<String> names = found(auditor, failed).subList(0, 3).stream()
                .map(row -> row.getString("detail"))
                .toList();
        assertEquals(List.of("unknown name", "unknown name", "expert1"), names, "what may be a password is not kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uni1-head", "uni1-admin", "sysadmin", "secadmin", "twohats", "stranger"})
    void T8_nobodyElse(String user) {
        ServerUnderTest server = ServerUnderTest.derby();
        Api api = new Api(server, user);
        String code = user.equals("twohats") ? "administrators-apart" : "not-administrator";
        for (String path : READ) {
            assertEquals(403, api.get(path).status(), path);
            assertEquals(code, api.get(path).code(), path);
        }
        for (String path :
                List.of("/audit/checks", "/audit/checks?wait=true", "/journal/checks", "/journal/checks?wait=true")) {
            assertEquals(403, api.post(path, null).status(), path);
        }
        try (Desk desk = Desk.of(server, user)) {
            assertEquals(0, desk.page().locator("nav a[href*='/audit/']").count());
            assertEquals(403, desk.status("audit/records.xhtml"));
            assertEquals(403, desk.status("audit/journal.xhtml"));
            assertEquals(user.equals("twohats"), desk.shows("三员分立"));
        }
    }

    @Test
    void T8_auditorsPage() {
        ServerUnderTest server = ServerUnderTest.derby();
        assertEquals(403, new Api(server, "uni2-head").get("/audit").status());
        try (Desk desk = Desk.of(server, "auditor")) {
            desk.goTo("workbench/index.xhtml");
            desk.act(() -> desk.page().click("nav a[href*='audit/records']"));
            desk.page().fill("#actor", "uni2-head");
            desk.page().selectOption("#kind", "REFUSAL");
            desk.act(() -> desk.page().click("form.search [type=submit]"));
            assertTrue(desk.shows("查看审计记录"));
            assertTrue(desk.shows("审计员"), "the refusal in words");
            desk.look("audit-records");
            Download download = desk.page().waitForDownload(() -> desk.page().click("#export"));
            assertTrue(text(download).contains("AuditTrailService.find"));
            desk.goTo("audit/records.xhtml");
            desk.act(() -> desk.page().click("[id='form:check']"));
            desk.page().waitForSelector(".verdict.done");
            desk.look("audit-records-all");
            desk.goTo("audit/records.xhtml?language=en").look("audit-records-en");
        }
        try (Desk desk = Desk.onPhone(server, "auditor")) {
            desk.goTo("audit/records.xhtml").look("audit-records-phone");
        }
    }

    @Test
    void A16_auditorVerifiesLooksAndExportsInThePage() throws Exception {
        try (ServerUnderTest server =
                ServerUnderTest.fresh("auditor", Database.DERBY).start()) {
            String number = aPast(server);
            try (Desk desk = Desk.of(server, "auditor")) {
                desk.goTo("audit/journal.xhtml");
                assertTrue(desk.shows("还没有核验过"));
                desk.act(() -> desk.page().click("[id='form:all']"));
                desk.page().waitForSelector(".verdict.done");
                desk.page().fill("[id='form:day']", LocalDate.now().minusDays(2).toString());
                desk.act(() -> desk.page().click("[id='form:one']"));
                desk.page().waitForSelector(".verdict.done");
                desk.page().fill("#number", number);
                desk.act(() -> desk.page().click("form.find [type=submit]"));
                assertTrue(desk.page().innerText("#verdict").contains("全部相符"));
                assertFalse(desk.shows("请予支持"), "words of opinions are not shown");
                desk.look("audit-journal");
                Download download =
                        desk.page().waitForDownload(() -> desk.page().click("#export"));
                assertEquals("liandong-journal.zip", download.suggestedFilename());
                desk.goTo("audit/journal.xhtml?number=LD-1999-000001");
                assertTrue(desk.shows("没有编号为"));
                desk.goTo("audit/journal.xhtml?language=en&number=" + number).look("audit-journal-en");
            }
            try (Connection connection = server.connection()) {
                PastJournal.update(connection, "update action_record set round = 7 where seq = 2");
            }
            try (Desk desk = Desk.onPhone(server, "auditor")) {
                desk.goTo("audit/journal.xhtml?number=" + number);
                assertTrue(desk.page().innerText("#verdict").contains("第 2 条"));
                desk.act(() -> desk.page().click("[id='form:all']"));
                desk.page().waitForSelector(".verdict.late");
                desk.look("audit-journal-phone");
            }
        }
    }

    /** A request of the day before yesterday, sealed; gives its number. */
    private static String aPast(ServerUnderTest server) throws Exception {
        long id = new Api(server, "uni1-fac1-class1").submitted("four-level", "前天报送", "HN01");
        new Api(server, "uni1-fac1-head").act(id, "approve", "请予支持");
        try (Connection connection = server.connection()) {
            PastJournal.move(connection, id, 2, 1);
        }
        server.restart();
        Await.until(() -> Rows.count(server, "select count(*) from journal_seal where requests >= ?", 0) == 2);
        return new Api(server, "uni1-fac1-head").get("/requests/" + id).json().getString("number");
    }

    private static List<JsonObject> found(Api auditor, String filter) {
        return new ArrayList<>(auditor.get("/audit?size=200&" + filter)
                .json()
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class));
    }

    private static String text(Download download) {
        try {
            return Files.readString(download.path());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

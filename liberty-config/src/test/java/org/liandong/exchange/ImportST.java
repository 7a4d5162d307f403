package org.liandong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liandong.common.sheet.ExcelSheetWriter;
import org.liandong.pages.Desk;
import org.liandong.test.Await;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/** A unit administrator imports through the pages, by CSV and by Excel; everybody else is refused; a killed server takes it up again. */
class ImportST {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final List<String> STRANGERS =
            List.of("stranger", "uni2-admin", "uni1-head", "uni1-clerk", "sysadmin", "secadmin", "auditor");

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final String x = "i" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void PLT06_importsByCsvAsExcelInChinaSavesIt() {
        String text = "学院代码,学院名称,简称,备注\n" + x + "a,网络学院" + x + ",网院,无\n" + x + "b,传播学院" + x + ",,\n";
        long id;
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            desk.goTo("exchange/index.xhtml").look("exchange");
            id = upload(desk, new FilePayload("学院.csv", "text/csv", text.getBytes(CHINESE)));
            desk.whole().look("exchange-mapping");
            assertTrue(desk.shows("网络学院" + x), "samples of the file");
            desk.act(() -> desk.page().click("[id='form:check']")).look("exchange-preview");
            assertTrue(desk.shows("新增单位") && desk.page().isVisible("[id='form:confirm']"));
            desk.page().focus("[id='form:confirm']");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            done(desk);
            desk.look("exchange-done");
            desk.goTo("organisation/units.xhtml?q=网络学院" + x);
            assertTrue(desk.shows("网络学院" + x));
            desk.goTo("outbox/messages.xhtml");
            desk.act(() -> desk.page().locator("table a").first().click());
            assertTrue(desk.page().url().endsWith("job.xhtml?id=" + id), "the message leads to the import");
        }
        for (String stranger : STRANGERS) {
            try (Desk desk = Desk.of(server, stranger)) {
                for (String page : List.of("job", "mapping")) {
                    assertEquals(404, desk.status("exchange/" + page + ".xhtml?id=" + id), stranger);
                }
                if (!stranger.equals("uni2-admin")) {
                    assertEquals(403, desk.status("exchange/index.xhtml"), stranger);
                    desk.whole();
                }
                assertFalse(desk.shows("学院.csv"), stranger);
            }
        }
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            assertEquals(404, desk.status("exchange/job.xhtml?id=" + (id + 999_999)), "a crafted id");
        }
    }

    @Test
    void PLT06_importsByExcelOnAPhoneAndFaultsAreNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExcelSheetWriter writer = new ExcelSheetWriter(out)) {
            writer.sheet("人员", List.of("工号", "姓名", "所在单位代码"));
            writer.line(List.of("00" + x, "李新", "u1d1"));
            writer.sheet("任职", List.of("单位代码", "岗位", "工号", "任职日期"));
            writer.line(List.of("u1d1", "审核人", "00" + x, "2026年9月1日"));
            writer.line(List.of("u2d1", "负责人", "00" + x, "2026-09-01"));
        }
        try (Desk desk = Desk.onPhone(server, "uni1-admin")) {
            desk.goTo("exchange/index.xhtml").look("exchange-phone");
            upload(desk, new FilePayload("人事.xlsx", "application/octet-stream", out.toByteArray()));
            desk.whole().look("exchange-mapping-phone");
            desk.act(() -> desk.page().click("[id='form:check']")).look("exchange-problems-phone");
            assertTrue(desk.shows("第 3 行") && desk.shows("单位代码") && desk.shows("u2d1"), "row, column and value");
            assertEquals(0, desk.page().locator("[id='form:confirm']").count());
            desk.act(() -> desk.page().click("[id='form:discard']"));
            assertTrue(desk.message().contains("放弃"));
        }
    }

    @Test
    void PLT06_whatIsNoListIsRefusedInASentence() {
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            desk.goTo("exchange/index.xhtml");
            desk.page().setInputFiles("input[type=file]", new FilePayload("坏.xlsx", "x", "PK\u0003\u0004x".getBytes()));
            desk.page().click("[id='form:upload']");
            desk.page().waitForSelector("#messages .error");
            desk.whole();
            assertTrue(desk.page().innerText("main").contains("坏.xlsx"), "which file");
            BrowserUnderTest.axe(desk.page());
        }
    }

    @Test
    void PLT04_importsOverRest() throws Exception {
        String text = "单位代码,上级单位代码,单位类别,单位名称\n" + x + "r,u1,职能部门,新部门" + x + "\n" + x + "s,u2,职能部门,别校部门\n";
        JsonObject job = json(call(server, "uni1-admin", "POST", "imports?unit=" + unit("u1") + "&name=u.csv", text));
        assertEquals(1, job.getInt("problems"));
        long id = job.getJsonNumber("id").longValue();
        String problems = call(server, "uni1-admin", "GET", "imports/" + id + "/problems.csv", null)
                .body();
        assertTrue(problems.contains("u.csv,3,上级单位代码,u2,"), problems);
        for (String stranger : STRANGERS) {
            assertEquals(
                    404, call(server, stranger, "GET", "imports/" + id, null).statusCode(), stranger);
            assertEquals(
                    404,
                    call(server, stranger, "GET", "imports/" + id + "/problems.csv", null)
                            .statusCode());
            assertEquals(
                    404,
                    call(server, stranger, "GET", "units/" + unit("u1") + "/people.csv", null)
                            .statusCode());
            assertEquals(
                    403,
                    call(server, stranger, "POST", "imports?unit=" + unit("u1"), text)
                            .statusCode());
        }
        assertEquals(
                200,
                call(server, "uni1-admin", "GET", "units/" + unit("u1") + "/all.xlsx", null)
                        .statusCode());
        assertEquals(
                404,
                call(server, "uni1-admin", "GET", "units/" + unit("u2") + "/people.csv", null)
                        .statusCode());
    }

    @Test
    void T9_anImportOfAKilledServerIsTakenUpAgainAndHappensOnce() throws Exception {
        int lines = 12_000;
        StringBuilder text = new StringBuilder("单位代码,上级单位代码,单位类别,单位名称\n");
        for (int i = 0; i < lines; i++) {
            text.append(x).append(i).append(",u1,职能部门,部门").append(i).append('\n');
        }
        try (ServerUnderTest own = ServerUnderTest.fresh("import-killed", ServerUnderTest.Database.POSTGRESQL)) {
            own.start();
            long unit = Rows.count(own, "select id from org_unit where code = 'u1' and id > ?", 0);
            JsonObject job =
                    json(call(own, "uni1-admin", "POST", "imports?unit=" + unit + "&name=u.csv", text.toString()));
            assertEquals(0, job.getInt("problems"));
            long id = job.getJsonNumber("id").longValue();
            call(
                    own,
                    "uni1-admin",
                    "POST",
                    "imports/" + id + "/confirm?fingerprint=" + job.getString("fingerprint"),
                    "");
            Await.until(() ->
                    Rows.count(own, "select count(*) from import_job where id = ? and state = 'RUNNING'", id) == 1);
            own.kill();
            own.start();
            String imported = "select count(*) from org_unit where name like '部门%' and id > ?";
            Await.until(
                    () -> Rows.count(own, "select count(*) from import_job where id = ? and state = 'DONE'", id) == 1);
            assertEquals(lines, Rows.count(own, imported, 0), "all of it, once");
        }
    }

    private long upload(Desk desk, FilePayload file) {
        desk.page().setInputFiles("input[type=file]", file);
        desk.page().click("[id='form:upload']");
        desk.page().waitForURL("**/mapping.xhtml?id=*");
        return Long.parseLong(desk.page().url().replaceAll(".*id=(\\d+).*", "$1"));
    }

    /** The page asks by itself until the import has ended. */
    private static void done(Desk desk) {
        desk.page().waitForSelector(".head .tag.done");
        desk.whole();
    }

    private long unit(String code) {
        return Rows.count(server, "select id from org_unit where code = '" + code + "' and id > ?", 0);
    }

    private static JsonObject json(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    private static HttpResponse<String> call(
            ServerUnderTest server, String who, String method, String path, String body)
            throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((who + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url("api/v1/exchange/" + path)))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/octet-stream")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}

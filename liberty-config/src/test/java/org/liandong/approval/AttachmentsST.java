package org.liandong.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.test.FileSamples.PNG;
import static org.liandong.test.FileSamples.bomb;
import static org.liandong.test.FileSamples.docx;
import static org.liandong.test.FileSamples.exe;
import static org.liandong.test.FileSamples.pdf;
import static org.liandong.test.FileSamples.text;
import static org.liandong.test.FileSamples.zip;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.FileApi;
import org.liandong.test.ServerUnderTest;

/** Files of requests through pages and REST: added, refused, shown, saved, and kept from strangers (T5, T11, A19, A21). */
class AttachmentsST {
    private static final LocatorAssertions.HasCountOptions PATIENCE =
            new LocatorAssertions.HasCountOptions().setTimeout(30_000);
    private static final String STATION = "uni1-fac1-class1";
    private static final String FACULTY = "uni1-fac1-head";
    private static final List<String> STRANGERS = List.of(
            "stranger",
            "uni2-head",
            "uni1-fac2-head",
            "uni1-fac1-class2",
            "uni1-finance",
            "expert1",
            "sysadmin",
            "secadmin",
            "auditor");

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final Api station = new Api(server, STATION);
    private final FileApi files = new FileApi(server, STATION);

    @TempDir
    private Path folder;

    @Test
    void T5_filesAreAddedThroughThePageAndRefusedOneByOne() throws IOException {
        Path large = folder.resolve("宣传片.mp4");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((50L << 20) + 1);
        }
        try (Desk desk = Desk.of(server, STATION)) {
            long id = desk.begin("four-level", "11 月网络素养教育开展情况");
            desk.fill("HN01", "本月开展主题活动三场，材料见附件。");
            Page page = desk.page();
            page.setInputFiles("#upload", new FilePayload[] {
                payload("活动方案（定稿）.pdf", pdf(1)),
                payload("安装程序.pdf", exe()),
                payload("现场照片😀.png", PNG),
                payload("空白.docx", new byte[0]),
                payload("说明.txt", text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                payload("图标.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                payload("压缩.docx", bomb()),
                payload("CON.pdf", pdf(2)),
                payload("合同\u202Efdp.pdf", pdf(3)),
                payload("长".repeat(300) + ".pdf", pdf(4)),
                payload("签到表.docx", docx())
            });
            listed(page, 6);
            page.setInputFiles("#upload", large);
            assertTrue(refused(page).contains("“宣传片.mp4”超过 50 MB"), refused(page));
            page.setInputFiles("#upload", new FilePayload[] {
                payload("安装程序.pdf", exe()), payload("压缩.docx", bomb()), payload("空白.docx", new byte[0])
            });
            assertThat(page.locator("[data-refused] li")).hasCount(3, PATIENCE);
            assertTrue(refused(page).contains("“安装程序.pdf”的内容是可以运行的程序"), refused(page));
            assertTrue(refused(page).contains("“压缩.docx”解压后大得不正常"), refused(page));
            assertTrue(refused(page).contains("“空白.docx”是空文件"), refused(page));
            assertEquals("本月开展主题活动三场，材料见附件。", page.inputValue("[id='form:text']"), "nothing typed is lost");
            assertTrue(desk.shows("活动方案（定稿）.pdf") && desk.shows("现场照片😀.png") && desk.shows("_CON.pdf"));
            assertTrue(desk.shows("合同fdp.pdf") && desk.shows("长".repeat(116) + ".pdf"));
            desk.look("draft-files");

            page.click("[id='form:attached:2:drop']");
            listed(page, 5);
            page.fill("[id='form:text']", "本月开展主题活动三场，材料见附件。另有视频。");
            page.waitForResponse(response -> response.url().contains("draft.xhtml"), () -> {});
            desk.submit();
            assertTrue(desk.shows("另有视频") && desk.shows("附件 5 个") && !desk.shows("_CON.pdf"));
            desk.look("request-files");
            assertEquals(5, files.list(id).size());
        }
    }

    @Test
    void UI01_filesAreAddedOnAPhone() {
        try (Desk desk = Desk.onPhone(server, STATION)) {
            long id = desk.begin("university", "11 月活动照片");
            desk.fill("HN02", "照片见附件。");
            desk.page().setInputFiles("#upload", new FilePayload[] {
                payload("现场照片一.png", PNG), payload("名字很长的一份活动总结材料（第三次修改，已核对）.pdf", pdf(11)), payload("假的.png", exe())
            });
            desk.page().waitForSelector("[data-refused] li");
            listed(desk.page(), 2);
            desk.look("draft-files-phone");
            desk.submit().look("request-files-phone");
            assertEquals(2, files.list(id).size());
            Object wide = desk.page().evaluate("document.documentElement.scrollWidth");
            assertTrue(((Number) wide).intValue() <= 390, "nothing scrolls sideways");
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("程序.pdf", exe(), "file-run"),
                Arguments.of("页.html", text("<html><body onload=alert(1)>"), "file-script"),
                Arguments.of(
                        "图.svg",
                        text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                        "file-script"),
                Arguments.of(
                        "实体.txt",
                        text(
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                        "file-script"),
                Arguments.of("空.pdf", new byte[0], "file-empty"),
                Arguments.of("大.pdf", new byte[(50 << 20) + 1], "file-large"),
                Arguments.of("弹.docx", bomb(), "file-zip-bomb"),
                Arguments.of("包.zip", zip("a/b.exe", text("x")), "file-zip-run"),
                Arguments.of("越界.zip", zip("../../a.txt", text("x")), "file-zip-path"),
                Arguments.of(
                        "宏.docx",
                        zip(
                                "[Content_Types].xml",
                                text("<Types/>"),
                                "word/document.xml",
                                text("x"),
                                "word/vbaProject.bin",
                                text("x")),
                        "file-macro"),
                Arguments.of("报告.exe", pdf(5), "file-ending"),
                Arguments.of("报告.pdf.js", pdf(5), "file-ending"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void T5_whatMayNotBeAttachedIsRefusedOverTheApi(String name, byte[] bytes, String code) {
        long id = station.draft("university", "不能接收的附件", "HN02");
        Api.Answer answer = files.add(id, name, bytes);
        assertEquals(422, answer.status());
        JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
        assertEquals("files", error.getString("field"));
        assertEquals(code, error.getString("code"));
        assertTrue(error.getString("detail").contains("“" + name + "”"), error.getString("detail"));
        assertEquals(List.of(), files.list(id));
        assertEquals(1, station.get("/requests/" + id).json().getInt("version"), "nothing changed");
    }

    @Test
    void T5_aBodyLargerThanAnyFileIsNotRead() {
        long id = station.draft("university", "太大", "HN02");
        Api.Answer answer = files.add(id, "大.pdf", new byte[52 << 20], 1, "large-" + id);
        assertEquals(413, answer.status());
        assertEquals("body-too-large-file", answer.code());
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/报告.pdf, 报告.pdf",
        "C:\\Users\\报告.pdf, 报告.pdf",
        ".报告.pdf, 报告.pdf",
        "nul.pdf, _nul.pdf",
        "🎉 总结.pdf, 🎉 总结.pdf",
        "报告\u202Efdp.pdf, 报告fdp.pdf"
    })
    void T5_namesAreCleanedAndComeBackWhole(String given, String kept) {
        long id = station.draft("university", "名字", "HN02");
        assertEquals(200, files.add(id, given, pdf(id)).status());
        JsonObject file = files.list(id).get(0);
        assertEquals(kept, file.getString("name"));
        HttpResponse<byte[]> saved = files.get("/requests/" + id + "/files/" + file.getInt("id"));
        assertArrayEquals(pdf(id), saved.body());
        assertEquals(
                "application/octet-stream",
                saved.headers().firstValue("Content-Type").orElseThrow());
        String disposition = saved.headers().firstValue("Content-Disposition").orElseThrow();
        String star = disposition.replaceAll(".*filename\\*=UTF-8''", "");
        assertTrue(disposition.startsWith("attachment; filename=\""), disposition);
        assertEquals(kept, java.net.URLDecoder.decode(star, StandardCharsets.UTF_8));
    }

    @Test
    void T5_onlyPdfAndPicturesAreShownAndUnderAPolicyOfTheirOwn() throws IOException {
        long id = station.draft("university", "预览", "HN02");
        files.add(id, "方案.pdf", pdf(21));
        files.add(id, "方案.pdf", pdf(22));
        files.add(id, "照片.png", PNG);
        files.add(id, "名单.docx", docx());
        files.add(id, "说明.txt", text("alert(1) <b>不是网页</b>"));
        List<JsonObject> all = files.list(id);
        try (Desk desk = Desk.of(server, STATION)) {
            Map<String, String> pdf = headers(desk, id, all.get(0), "?show");
            assertEquals("application/pdf", pdf.get("content-type"));
            assertTrue(pdf.get("content-security-policy").contains("default-src 'none'"));
            Map<String, String> png = headers(desk, id, all.get(2), "?show");
            assertEquals("image/png", png.get("content-type"));
            assertTrue(png.get("content-security-policy").contains("sandbox"));
            for (Map<String, String> shown : List.of(pdf, png)) {
                assertTrue(shown.get("content-disposition").startsWith("inline; filename="), shown::toString);
                assertEquals("nosniff", shown.get("x-content-type-options"));
                assertEquals("DENY", shown.get("x-frame-options"));
            }
            for (JsonObject other : all.subList(3, 5)) {
                Map<String, String> saved = headers(desk, id, other, "?show");
                assertEquals("application/octet-stream", saved.get("content-type"));
                assertTrue(saved.get("content-disposition").startsWith("attachment; filename="), saved::toString);
                assertTrue(saved.get("content-security-policy").contains("sandbox"));
            }
            assertTrue(
                    headers(desk, id, all.get(0), "").get("content-disposition").startsWith("attachment"));
            byte[] zip = desk.context()
                    .request()
                    .get(server.url("approval/files/" + id + "/zip"))
                    .body();
            assertEquals(List.of("方案.pdf", "方案 (2).pdf", "照片.png", "名单.docx", "说明.txt"), entries(zip));
            assertEquals(
                    entries(zip),
                    entries(files.get("/requests/" + id + "/files/zip").body()));
        }
    }

    @Test
    void A19_strangersGetNoFileAtAnyAddress() {
        long id = station.draft("four-level", "附件只给看得到的人", "HN01");
        files.add(id, "方案.pdf", pdf(31));
        long file = files.list(id).get(0).getInt("id");
        refusedEverywhere(id, file, FACULTY);
        station.act(id, "submit", null);
        assertEquals(
                200,
                new FileApi(server, FACULTY)
                        .get("/requests/" + id + "/files/" + file)
                        .statusCode());
        STRANGERS.forEach(stranger -> refusedEverywhere(id, file, stranger));
        refusedEverywhere(id, file, "uni1-reviewer");

        long other = station.draft("university", "另一件", "HN02");
        files.add(other, "另一.pdf", pdf(32));
        for (String crafted : List.of(
                other + "/files/" + file,
                id + "/files/" + (file + 1),
                id + "/files/0",
                id + "/files/-1",
                id + "/files/x",
                id + "/files/" + Long.MAX_VALUE)) {
            assertEquals(404, files.get("/requests/" + crafted).statusCode(), crafted);
        }
        assertEquals(404, files.remove(other, file, 2, "crafted-" + other).status());
        try (Desk desk = Desk.of(server, STATION)) {
            for (String crafted : List.of(
                    other + "/" + file, id + "/0", id + "/-1", id + "/x", id + "/" + file + "/", "0/zip", "zip", "")) {
                assertEquals(404, status(desk, crafted), crafted);
            }
        }
        Api.Answer signer = new FileApi(server, FACULTY).add(id, "审批人加的.pdf", pdf(33));
        assertEquals(403, signer.status());
        assertEquals("not-filer", signer.code());
        assertEquals(409, files.add(id, "晚了.pdf", pdf(34)).status());
    }

    @Test
    void A21_signersSeeWhichFilesCameAndWent() {
        long id = station.draft("four-level", "附件改动对照", "HN01");
        files.add(id, "初稿.pdf", pdf(41));
        files.add(id, "名单.docx", docx());
        station.act(id, "submit", null);
        try (Desk faculty = Desk.of(server, FACULTY)) {
            faculty.request(id).say("请更换附件。").sendBack("applicant", "jump");
            try (Desk desk = Desk.of(server, STATION)) {
                desk.goTo("approval/draft.xhtml?id=" + id);
                desk.page().click("[id='form:attached:0:drop']");
                listed(desk.page(), 1);
                desk.page().setInputFiles("#upload", new FilePayload[] {payload("定稿.pdf", pdf(42))});
                listed(desk.page(), 2);
                faculty.request(id);
                assertTrue(faculty.shows("初稿.pdf") && !faculty.shows("定稿.pdf"), "as it was submitted");
                desk.submit();
            }
            faculty.request(id);
            faculty.page().click("details.changes summary");
            assertTrue(faculty.page()
                    .locator("details.changes del")
                    .allInnerTexts()
                    .contains("初稿.pdf"));
            assertTrue(faculty.page()
                    .locator("details.changes mark")
                    .allInnerTexts()
                    .contains("定稿.pdf"));
            faculty.look("changes-files");
        }
    }

    @Test
    void T5_sameContentBroughtByManyAtOnceIsKeptOnce() throws Exception {
        List<Long> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            requests.add(station.draft("university", "同一份通知", "HN02"));
        }
        byte[] bytes = pdf(System.nanoTime());
        ExecutorService people = Executors.newFixedThreadPool(requests.size());
        try {
            List<Callable<Integer>> calls = requests.stream()
                    .map(id -> (Callable<Integer>) () -> new FileApi(server, STATION)
                            .add(id, "通知.pdf", bytes)
                            .status())
                    .toList();
            for (Future<Integer> status : people.invokeAll(calls)) {
                assertEquals(200, status.get());
            }
        } finally {
            people.shutdown();
        }
        for (long id : requests) {
            assertEquals(1, files.list(id).size());
        }
    }

    @Test
    void T11_thePageSaysThatFilesCannotBeKept() throws IOException {
        Path store = server.data().resolve("files");
        Path away = store.resolveSibling("files-away");
        long id = station.draft("university", "存储已满", "HN02");
        files.add(id, "已有.pdf", pdf(51));
        try (Desk desk = Desk.of(server, STATION)) {
            desk.goTo("approval/draft.xhtml?id=" + id);
            desk.page().fill("[id='form:text']", "已经写好的内容。");
            Files.move(store, away);
            Files.writeString(store, "a file where the folder should be");
            try {
                desk.page().setInputFiles("#upload", new FilePayload[] {payload("新的.pdf", pdf(52))});
                desk.page().waitForSelector("[data-refused] li");
                assertTrue(refused(desk.page()).contains("文件暂时存取不了"), refused(desk.page()));
                assertEquals("已经写好的内容。", desk.page().inputValue("[id='form:text']"));
                assertEquals(503, files.add(id, "新的.pdf", pdf(52)).status());
                assertEquals(503, files.get("/requests/" + id + "/files/zip").statusCode());
                assertEquals(500, status(desk, id + "/zip"));
            } finally {
                Files.delete(store);
                Files.move(away, store);
            }
            desk.page().setInputFiles("#upload", new FilePayload[] {payload("新的.pdf", pdf(52))});
            listed(desk.page(), 2);
            assertEquals("", refused(desk.page()));
        }
        assertEquals(2, files.list(id).size());
        try (Stream<Path> incoming = Files.list(store.resolve("incoming"))) {
            assertFalse(incoming.findAny().isPresent(), "nothing half-written stays");
        }
    }

    private void refusedEverywhere(long id, long file, String stranger) {
        FileApi api = new FileApi(server, stranger);
        for (String path : List.of("", "/" + file, "/zip")) {
            assertEquals(404, api.get("/requests/" + id + "/files" + path).statusCode(), stranger + path);
        }
        assertEquals(404, api.add(id, "a.pdf", pdf(1), 1, "s-" + id).status(), stranger);
        assertEquals(404, api.remove(id, file, 1, "s-" + id).status(), stranger);
        try (Desk desk = Desk.of(server, stranger)) {
            for (String path : List.of("/" + file, "/" + file + "?show", "/zip")) {
                assertEquals(404, status(desk, id + path), stranger + path);
            }
        }
    }

    private int status(Desk desk, String path) {
        return desk.context()
                .request()
                .get(server.url("approval/files/" + path))
                .status();
    }

    private Map<String, String> headers(Desk desk, long id, JsonObject file, String query) {
        APIResponse response =
                desk.context().request().get(server.url("approval/files/" + id + "/" + file.getInt("id") + query));
        assertEquals(200, response.status());
        return response.headers();
    }

    private static void listed(Page page, int count) {
        assertThat(page.locator("[id='form:files'] li")).hasCount(count, PATIENCE);
    }

    private static String refused(Page page) {
        return page.locator("[data-refused]").innerText();
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static FilePayload payload(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }
}

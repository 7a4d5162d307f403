package org.liandong.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.liandong.common.Hashes;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.ServerUnderTest;

/** Papers through pages and REST: layout, sheet, verification by a stranger, scans, numbers and notices (A21, PLT-06, PLT-12, PLT-14). */
class PaperST {
    private static final String STATION = "uni1-fac1-class1";
    private static final String FACULTY = "uni1-fac1-head";
    private static final String ADMIN = "uni1-admin";
    private static final String CLERK = "uni1-clerk";

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final Api station = new Api(server, STATION);

    @Test
    void A21_PLT12_aSheetInTheSchoolsLayoutIsOpenedVerifiedAndComesBackSigned() throws Exception {
        layout("示范一大网信办文件");
        long id = station.submitted("four-level", "11 月网络素养教育开展情况", "HN01");
        byte[] pdf;
        String code;
        try (Desk desk = Desk.of(server, STATION)) {
            desk.request(id);
            desk.act(() -> desk.page().click("a.paper"));
            desk.act(() -> desk.page().click("[id='issuing:issue']"));
            assertTrue(desk.message().contains("审批单已出具"), desk.message());
            desk.look("paper-sheet");
            code = desk.page().locator("#code").innerText().strip();
            pdf = shown(desk, "#open");
            desk.page().reload();
            assertEquals(code, desk.page().locator("#code").innerText().strip(), "the same as long as nothing changes");
        }
        String text = text(pdf);
        for (String part : List.of("示范一大网信办文件", "报送审批表", "11月网络素养教育开展情况", "输送网络文化产品三件", "短视频", "办理中", code)) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertEquals(text, text(station.download("/requests/" + id + "/sheet").bytes()), "the same over REST");
        verified(code, pdf);
        signed(id, pdf, code);
        new Api(server, FACULTY).act(id, "approve", "同意。");
        try (BrowserContext stranger = BrowserUnderTest.context()) {
            Page page = stranger.newPage();
            page.navigate(server.url("verify?code=" + code));
            assertTrue(page.locator("#state").innerText().contains("已被取代"));
        }
    }

    /** The administrator of the university looks at a sample and puts the layout to use. */
    private void layout(String heading) {
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("paper/templates.xhtml");
            Page page = desk.page();
            page.fill("[id='form:heading']", heading);
            page.fill("[id='form:title']", "报送审批表");
            page.fill("[id='form:footer']", "{{unti}}");
            page.click("[id='form:publish']");
            desk.waitForAjax();
            assertTrue(page.locator("[id='form:footer-message']").innerText().contains("{{unti}}"), "a slip is named");
            page.fill("[id='form:footer']", "{{unit}} {{date}}");
            List<String> samples = new ArrayList<>();
            desk.context().onResponse(response -> {
                if ("application/pdf".equals(response.headers().get("content-type"))) {
                    samples.add(response.headers().get("content-security-policy"));
                }
            });
            page.click("[id='form:preview']");
            page.waitForCondition(() -> !samples.isEmpty());
            // the browser's viewer tells no more of its policy
            assertTrue(samples.get(0).contains("frame-ancestors 'none'"), samples.get(0));
            desk.act(() -> page.click("[id='form:publish']"));
            assertTrue(desk.message().contains("已启用"), desk.message());
            desk.look("paper-templates");
            assertTrue(desk.shows("第 1 版") || desk.shows("第 2 版"));
        }
    }

    private void verified(String code, byte[] pdf) throws IOException {
        try (BrowserContext stranger = BrowserUnderTest.context()) {
            Page page = stranger.newPage();
            page.navigate(server.url("verify"));
            BrowserUnderTest.axe(page);
            page.fill("#code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            page.press("#code", "Enter");
            page.waitForSelector("#state");
            String said = page.locator("main").innerText();
            assertTrue(said.contains("有效"), said);
            assertTrue(said.contains("11 月网络素养教") && said.contains("全文") && !said.contains("开展情况"), said);
            String person = station.get("/me").json().getString("name");
            assertFalse(said.contains(person) || said.contains("三件"), said);
            BrowserUnderTest.axe(page);
            BrowserUnderTest.screenshot(page, "paper-verify");
            send(page, pdf);
            assertTrue(page.locator("#match").innerText().contains("原件，一字未改"));
            byte[] changed = pdf.clone();
            changed[changed.length / 2] ^= 1;
            send(page, changed);
            assertTrue(page.locator("#match").innerText().contains("不是出具的原件"));
            BrowserUnderTest.axe(page);
            MessageDigest genuine = Hashes.sha256();
            genuine.update(pdf);
            page.navigate(server.url("paper/verify.xhtml?code=" + code + "&file=" + Hashes.hex(genuine)));
            assertEquals(0, page.locator("#match").count(), "an address says nothing of a file");
            page.navigate(server.url("verify?code=00000-00000-00000-00000-00000"));
            assertTrue(page.locator("main").innerText().contains("没有查到"));
            page.navigate(server.url("paper/sheet.xhtml?id=1"));
            assertEquals(1, page.locator("input[name=j_username]").count(), "nothing else is open");
        }
    }

    private static void send(Page page, byte[] pdf) {
        page.setInputFiles("#file", new FilePayload("审批单.pdf", "application/pdf", pdf));
        page.waitForNavigation(() -> page.click("form[enctype] button"));
    }

    /** As a scanner sees it, with a stroke of a pen; one of another request is refused. */
    private void signed(long id, byte[] pdf, String code) throws IOException {
        long other = station.submitted("four-level", "另一件", "HN01");
        byte[] foreign = scan(station.download("/requests/" + other + "/sheet").bytes());
        try (Desk desk = Desk.of(server, STATION)) {
            desk.goTo("paper/sheet.xhtml?id=" + id);
            Page page = desk.page();
            page.setInputFiles("[id='form:file']", new FilePayload("另一件.png", "image/png", foreign));
            page.click("[id='form:add']");
            desk.waitForAjax();
            assertTrue(page.locator("[id='form:file-message']").innerText().contains("属于另一件"));
            page.setInputFiles("[id='form:file']", new FilePayload("签字盖章.png", "image/png", scan(pdf)));
            desk.act(() -> page.click("[id='form:add']"));
            assertTrue(desk.shows("签字盖章.png") && desk.shows("扫码对应") && desk.shows(code));
            desk.look("paper-scan");
            desk.request(id);
            assertTrue(desk.shows("上传扫描件"), "in the progress");
        }
    }

    @Test
    void PLT12_PLT06_aNoticeGetsItsNumberAndRareCharactersAreNamedBefore() throws IOException {
        String word = "示大网" + (char) ('一' + System.nanoTime() % 2000);
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("paper/numbers.xhtml");
            desk.page().fill("[id='form:name']", "网信办通知");
            desk.page().fill("[id='form:pattern']", word + "{year}{seq}号");
            desk.page().click("[id='form:create']");
            desk.waitForAjax();
            assertTrue(desk.page()
                    .locator("[id='form:pattern-message']")
                    .innerText()
                    .contains("紧挨"));
            desk.page().fill("[id='form:pattern']", word + "〔{year}〕{seq}号");
            desk.act(() -> desk.page().click("[id='form:create']"));
            desk.look("paper-numbers");
        }
        long id = decided();
        try (Desk desk = Desk.of(server, CLERK)) {
            desk.goTo("paper/notice.xhtml?request=" + id);
            Page page = desk.page();
            page.selectOption(
                    "[id='form:pattern']",
                    page.locator("[id='form:pattern'] option")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(word))
                            .getAttribute("value"));
            page.fill("[id='form:text']", "经研究，同意𠮷某、㐂某、䶮某的申请。\n请遵照执行。");
            page.click("[id='form:issue']");
            desk.waitForAjax();
            assertTrue(desk.message().contains("𠮷") && !desk.message().contains("㐂"), desk.message());
            desk.act(() -> page.click("[id='form:issue']"));
            assertTrue(desk.shows(word + "〔"), "listed");
            desk.look("paper-notice");
            String text = text(shown(desk, "main [data-row]"));
            assertTrue(text.contains(word + "〔") && text.contains("〓(U+20BB7)某、㐂某、䶮某"), text);
            page.navigate(server.url("paper/sheet.xhtml?id=" + id));
            page.selectOption("[id='form:which']", new com.microsoft.playwright.options.SelectOption().setIndex(0));
            page.fill("[id='form:reason']", "标题有误");
            desk.act(() -> page.click("[id='form:void']"));
            desk.goTo("paper/numbers.xhtml?unit=" + new Api(server, CLERK).unit());
            assertTrue(desk.shows("标题有误") && desk.shows("已作废"), "the number stays with its reason");
        }
    }

    @Test
    void PLT12_aSentTaskIsPrintedAsANotice() throws Exception {
        Api clerk = new Api(server, CLERK);
        long faculty = new Api(server, ADMIN)
                .get("/units?q=u1f1")
                .array()
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValueExact();
        JsonObject draft = clerk.post(
                        "/dispatches",
                        Json.createObjectBuilder()
                                .add("unit", clerk.unit())
                                .add("title", "关于开展网络素养教育的通知")
                                .add("body", "<p>请各学院开展活动。</p><p>年底前报送总结。</p>")
                                .add("due", "2099-01-04")
                                .add(
                                        "recipients",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "units",
                                                        Json.createArrayBuilder()
                                                                .add(faculty)))
                                .build())
                .json();
        String path = "/dispatches/" + draft.get("id");
        clerk.post(
                path + "/send",
                Json.createObjectBuilder()
                        .add("version", draft.getInt("version"))
                        .add("expected", 1)
                        .build());
        Await.until(() -> clerk.get(path).json().getString("state").equals("SENT"));
        try (Desk desk = Desk.of(server, CLERK)) {
            desk.goTo("dispatch/dispatch.xhtml?id=" + draft.get("id"));
            desk.act(() -> desk.page().click("main a[href*='paper/notice']"));
            assertEquals("请各学院开展活动。\n年底前报送总结。", desk.page().inputValue("[id='form:text']"));
            desk.page().fill("[id='form:title']", "关于开展网络素养教育的通知");
            desk.page().fill("[id='form:to']", "各学院");
            desk.act(() -> desk.page().click("[id='form:issue']"));
            String text = text(shown(desk, "main [data-row]"));
            assertTrue(text.contains("关于开展网络素养教育的通知各学院：请各学院开展活动。年底前报送总结。"), text);
        }
        try (Desk desk = Desk.of(server, "uni1-fac1-clerk")) {
            assertEquals(404, desk.status("paper/notice.xhtml?dispatch=" + draft.get("id")), "received, not sent");
        }
    }

    @Test
    void UI01_PLT07_aSheetIsIssuedByKeyboardAndOnAPhone() {
        long id = station.submitted("four-level", "手机上打印", "HN01");
        try (Desk desk = Desk.onPhone(server, STATION)) {
            desk.goTo("paper/sheet.xhtml?id=" + id).look("paper-sheet-phone-before");
            desk.tabTo("[id='issuing:issue']");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            desk.look("paper-sheet-phone");
            assertEquals(1, desk.page().locator("#open").count());
            Object wide = desk.page().evaluate("document.documentElement.scrollWidth");
            assertTrue(((Number) wide).intValue() <= 390, "nothing scrolls sideways");
        }
        for (String path :
                List.of("paper/templates.xhtml", "paper/numbers.xhtml", "paper/templates.xhtml?kind=NOTICE")) {
            try (Desk desk = Desk.onPhone(server, ADMIN)) {
                desk.goTo(path).look("phone-" + path.replaceAll("\\W+", "-"));
                Object wide = desk.page().evaluate("document.documentElement.scrollWidth");
                assertTrue(((Number) wide).intValue() <= 390, path + " scrolls sideways");
            }
        }
    }

    @Test
    void T2_strangersGetNoPaper() {
        long id = station.submitted("four-level", "不给外人看", "HN01");
        JsonObject papers;
        station.download("/requests/" + id + "/sheet");
        papers = station.get("/requests/" + id + "/papers").json();
        long paper = papers.getJsonArray("papers")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValueExact();
        for (String stranger :
                List.of("stranger", "uni2-head", "uni1-fac1-class2", "uni1-finance", "sysadmin", "auditor")) {
            Api api = new Api(server, stranger);
            assertEquals(404, api.download("/requests/" + id + "/sheet").status(), stranger);
            assertEquals(404, api.download("/papers/" + paper).status(), stranger);
            assertEquals(404, api.get("/requests/" + id + "/scans").status(), stranger);
            try (Desk desk = Desk.of(server, stranger)) {
                assertEquals(404, desk.status("paper/files/" + paper + "/1"), stranger);
                assertEquals(404, desk.status("paper/sheet.xhtml?id=" + id), stranger);
            }
        }
    }

    private long decided() {
        long id = station.submitted("four-level", "立项申请", "HN01");
        for (String signer : List.of(FACULTY, "uni1-reviewer", "uni1-head", "province-head")) {
            new Api(server, signer).act(id, "approve", "同意。");
        }
        assertEquals(
                "APPROVED",
                station.get("/requests/" + id).json().getString("state").toUpperCase());
        return id;
    }

    /** What a link opens, with the headers under which it is shown. */
    private static byte[] shown(Desk desk, String link) {
        String href = desk.page().locator(link).first().getAttribute("href");
        String origin = desk.page().url().replaceAll("^(https?://[^/]+).*", "$1");
        APIResponse response = desk.context().request().get(origin + href);
        assertEquals(200, response.status());
        assertEquals("application/pdf", response.headers().get("content-type"));
        assertTrue(response.headers().get("content-security-policy").startsWith("default-src 'none'"));
        assertTrue(response.headers().get("content-disposition").startsWith("inline"));
        return response.body();
    }

    private static byte[] scan(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 150);
            var pen = picture.createGraphics();
            pen.setColor(java.awt.Color.BLUE);
            pen.setStroke(new java.awt.BasicStroke(6));
            pen.drawLine(200, 300, 500, 420);
            pen.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            return text.toString().replaceAll("\\s", "");
        }
    }
}

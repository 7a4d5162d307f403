package org.liandong.paper.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed says what was put in, read again from the PDF by another library (A21, PLT-06, PLT-12). */
class SheetTest {
    private static final Typeface FACE = Typeface.shipped();
    private static final String CODE = "0123456789ABCDEFGHJKMNPQR";
    private static final Proof PROOF =
            new Proof(CODE, "https://liandong.example/liandong/verify", LocalDate.of(2026, 11, 24));
    private static final Map<String, String> VALUES =
            Map.of("number", "BS-1", "title", "标题", "unit", "经济学院", "top", "示范大学", "date", "2026-11-24");

    @Test
    void A21_everyWordPutInStandsOnThePaper() throws IOException {
        Sheet sheet = sheet("㐂、䶮与䲜：“网络素养”——第①期…（100%）");
        byte[] pdf = new SheetPrinter(FACE, Layout.PLAIN, sheet, PROOF, VALUES).print();
        String text = squeezed(text(pdf));
        for (String line : sheet.lines()) {
            assertTrue(text.contains(squeezed(line)), line + " is not in " + text);
        }
        assertTrue(text.contains(squeezed("示范大学审批单审批通过")), text);
        assertTrue(text.contains("01234-56789-ABCDE-FGHJK-MNPQR"), text);
        keep("sheet", pdf);
    }

    @Test
    void PLT06_fontsAreEmbeddedAsSubsets() throws IOException {
        byte[] pdf = new SheetPrinter(FACE, Layout.PLAIN, sheet("字"), PROOF, VALUES).print();
        Set<String> fonts = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                fonts.add(font.getName().replaceAll("^[A-Z]{6}\\+", "*"));
            }
        }
        assertEquals(Set.of("*DejaVuSans", "*DroidSansFallback"), fonts);
        assertTrue(pdf.length < 300_000, pdf.length + " bytes");
    }

    @Test
    void PLT12_whatNoFontHasIsNamedBeforeAndMarkedOnPaper() throws IOException {
        assertEquals(List.of(), FACE.missing("㐂䶮䲜 张三 Abc 〔2026〕1号\n第二行\t①"));
        assertEquals(List.of("𠮷", "𪚥"), FACE.missing("𠮷田𠮷𪚥"));
        assertEquals("〓(U+20BB7)田", FACE.printed("𠮷田"));
        assertEquals("葛\u200b城".length() - 1, FACE.printed("葛\u200b城").length(), "what shows nothing is no gap");
        byte[] pdf = new SheetPrinter(FACE, Layout.PLAIN, sheet("𠮷田"), PROOF, VALUES).print();
        assertTrue(squeezed(text(pdf)).contains("〓(U+20BB7)田"), text(pdf));
    }

    @Test
    void PLT12_aFontOfTheSchoolComesFirst() throws IOException {
        Path own = Files.createTempFile("own", ".ttf");
        try (var bytes = Typeface.class.getResourceAsStream("fonts/DejaVuSans.ttf")) {
            Files.write(own, bytes.readAllBytes());
        }
        Typeface face = Typeface.with(List.of(own));
        assertEquals(List.of("𠮷"), face.missing("𠮷田A"));
        byte[] pdf = new SheetPrinter(face, Layout.PLAIN, sheet("字"), PROOF, VALUES).print();
        assertTrue(squeezed(text(pdf)).contains("字"));
    }

    @Test
    void A21_longSheetsGoOverPagesAndEachSaysWhich() throws IOException {
        List<Sheet.Stop> stops = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            stops.add(new Sheet.Stop("经济学院 负责人", "林晓" + i, "同意", "同意报送。", "2026-11-24 17:00", "第 1 轮"));
        }
        Sheet one = sheet("长");
        Sheet sheet = new Sheet(
                one.number(),
                one.title(),
                one.unit(),
                one.filer(),
                one.state(),
                one.end(),
                one.facts(),
                one.contents(),
                one.grids(),
                stops);
        byte[] pdf = new SheetPrinter(FACE, Layout.PLAIN, sheet, PROOF, VALUES).print();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 2, pages + " pages");
            assertTrue(squeezed(text(pdf)).contains("第" + pages + "页，共" + pages + "页"));
        }
        assertTrue(squeezed(text(pdf)).contains("林晓119"));
    }

    @Test
    void A21_theHashIsOfWhatItSays() {
        assertEquals(sheet("甲").hash(), sheet("甲").hash());
        assertNotEquals(sheet("甲").hash(), sheet("乙").hash());
    }

    @Test
    void PLT12_aTemplateSaysWhichBlocksAndInWhichOrder() throws IOException {
        Layout layout = new Layout(
                "{{top}}文件",
                "{{unit}}报送审批表",
                "内部资料 {{number}}",
                "{{nothing}}网信办制",
                List.of(Block.STAGES, Block.FACTS),
                null);
        String text = squeezed(text(new SheetPrinter(FACE, layout, sheet("不印"), PROOF, VALUES).print()));
        assertTrue(text.contains("示范大学文件") && text.contains("经济学院报送审批表"), text);
        assertTrue(text.contains("内部资料BS-1") && text.contains("网信办制"), text);
        assertTrue(text.indexOf("办理过程") < text.indexOf("报送单位"), text);
        assertFalse(text.contains("不印"), text);
        assertEquals(List.of("numer", ""), Placeholders.unknown("{{number}} {{ numer }} {{}} {{unit}}"));
        assertEquals("$1 {{unit}}", Placeholders.fill("{{title}}", Map.of("title", "$1 {{unit}}", "unit", "x")));
    }

    @Test
    void PLT12_aNoticeStandsInTheOrderOfOfficialDocuments() throws IOException {
        Notice notice = new Notice("示范大学", "示大网〔2026〕1号", "关于同意立项的通知", "经济学院", "你院报送的材料收悉。\n经研究，同意立项。", "示范大学");
        byte[] pdf = new NoticePrinter(FACE, Layout.PLAIN, notice, PROOF, VALUES).print();
        String text = squeezed(text(pdf));
        int last = -1;
        for (String part :
                List.of("示范大学", "示大网〔2026〕1号", "关于同意立项的通知", "经济学院：", "你院报送的材料收悉。", "经研究，同意立项。", "2026年11月24日")) {
            int at = text.indexOf(part);
            assertTrue(at > last, part + " in " + text);
            last = at;
        }
        keep("notice", pdf);
    }

    @Test
    void PLT12_theCodeIsReadFromAPictureOfThePaperUnderASealToo() throws IOException {
        byte[] pdf = new SheetPrinter(FACE, Layout.PLAIN, sheet("甲"), PROOF, VALUES).print();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage scan = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertEquals(List.of(PROOF.link()), QrCodes.read(scan));
            assertEquals(CODE, PaperCode.parse(QrCodes.read(scan).get(0)).orElseThrow());
            assertEquals(List.of(), QrCodes.read(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB)));
        }
    }

    @Test
    void PLT12_codesAreUnguessableAndReadAsTyped() {
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < 10_000; i++) {
            String code = PaperCode.fresh();
            codes.add(code);
            assertEquals(code, PaperCode.parse(PaperCode.shown(code)).orElseThrow());
        }
        assertEquals(10_000, codes.size());
        assertTrue(CODE.length() * 5 >= 100, "bits");
    }

    @ParameterizedTest
    @CsvSource({
        "01234-56789-abcde-fghjk-mnpqr, 0123456789ABCDEFGHJKMNPQR",
        "o1234 56789 ABCDE FGHJK MNPQR, 0123456789ABCDEFGHJKMNPQR",
        "https://x.example/liandong/verify?code=OI234-56789-ABCDE-FGHJK-MNPQR, 0123456789ABCDEFGHJKMNPQR"
    })
    void PLT12_codesMayBeTypedLoosely(String typed, String code) {
        assertEquals(code, PaperCode.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "0123", "01234-56789-ABCDE-FGHJK-MNPQU", "01234-56789-ABCDE-FGHJK-MNPQR0", "' or 1=1 --"
            })
    void PLT12_whatCannotBeACodeIsNone(String typed) {
        assertTrue(PaperCode.parse(typed).isEmpty());
    }

    private static Sheet sheet(String text) {
        return new Sheet(
                "BS-20261124-1",
                "11 月网络素养教育",
                "经济学院 2301 班",
                "林晓",
                "审批通过",
                Sheet.End.GRANTED,
                List.of(
                        new Sheet.Fact("编号", "BS-20261124-1"),
                        new Sheet.Fact("标题", "11 月网络素养教育"),
                        new Sheet.Fact("报送人", "林晓"),
                        new Sheet.Fact("报送单位", "经济学院 2301 班")),
                List.of(new Sheet.Fact("情况说明", text)),
                List.of(new Sheet.Grid(
                        Block.CONTENTS, "明细", List.of("序号", "名称", "数量"), List.of(List.of("1", "短视频", "3")))),
                Collections.singletonList(
                        new Sheet.Stop("经济学院 负责人", "周敏（代 林晓）", "同意", "同意报学校。", "2026-11-24 17:00", "第 2 轮")));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            return stripper.getText(document);
        }
    }

    /** Lines break where there is room; that is not what a paper says. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}

package org.liandong.common.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.common.InvalidInputException;

@DisplayName("Files as people save them: read faithfully, within limits (PLT-06, T5)")
class TablesTest {
    private static final String TEXT = "工号,姓名,任职日期\n00123,赵敏,2024-09-01\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE-mark"})
    @DisplayName("the character set is told by the bytes")
    void PLT06_characterSets(String set) throws IOException {
        byte[] bytes = set.endsWith("mark")
                ? ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)
                : TEXT.getBytes(Charset.forName(set));
        Table table = read("名单.csv", bytes).get(0);
        assertEquals(List.of("工号", "姓名", "任职日期"), table.headings());
        assertEquals(List.of("00123", "赵敏", "2024-09-01"), table.lines().get(0).cells());
        assertEquals(2, table.lines().get(0).number());
    }

    @Test
    @DisplayName("a byte order mark, tabs or semicolons, and a title above the headings are understood")
    void PLT06_shapes() throws IOException {
        assertEquals(List.of("a", "b"), csv("\uFEFFa;b\n1;2").headings());
        assertEquals(List.of("a", "b"), csv("a\tb\n1\t2").headings());
        Table titled = csv("示范大学人员名单\n\na,b\n1,2\n\n,\n3,\n");
        assertEquals(List.of("a", "b"), titled.headings());
        assertEquals(
                List.of(4L, 7L), titled.lines().stream().map(Table.Line::number).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName(
            "Excel, new and old: numbers in full, leading zeros, dates whatever their format, formulas by their result")
    void PLT06_excel(boolean old) throws IOException {
        Table table = read("名单.bin", excel(old)).get(0);
        assertEquals(List.of("工号", "代码", "任职日期", "显示", "空", "合计"), table.headings());
        assertEquals(
                List.of("00123", "4143010530", "2024-09-01", "00007", "", "12.5"),
                table.lines().get(0).cells());
        assertEquals(List.of("x"), table.lines().get(1).cells());
        assertEquals(5, table.lines().get(1).number(), "the row as Excel counts it");
    }

    @Test
    @DisplayName("sheets without a list are passed over; several lists are called by their sheets")
    void PLT06_sheets() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("填写说明");
            for (String name : List.of("单位", "人员")) {
                Row row = book.createSheet(name).createRow(0);
                row.createCell(0).setCellValue("a");
                row.createCell(1).setCellValue("b");
            }
            assertEquals(
                    List.of("f.xlsx[单位]", "f.xlsx[人员]"),
                    read("C:\\temp\\f.xlsx", bytes(book)).stream()
                            .map(Table::name)
                            .toList());
        }
    }

    @Test
    @DisplayName("what goes out comes in again; texts that look like formulas are kept from being reckoned")
    void T5_formulasAreEscapedAndUnderstood() throws IOException {
        List<String> cells = List.of("=1+1", "+86", "-3", "@x", "'x", "00123", "a,\"b\"");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        for (SheetWriter writer : List.of(new CsvSheetWriter(csv), new ExcelSheetWriter(excel))) {
            try (writer) {
                writer.sheet("单位", List.of("a", "b", "c", "d", "e", "f", "g"));
                writer.line(cells);
            }
        }
        for (byte[] file : List.of(csv.toByteArray(), excel.toByteArray())) {
            Table table = read("f", file).get(0);
            assertEquals("'=1+1", table.lines().get(0).cells().get(0));
            Layout layout = Layout.ofOwn("f", table.headings());
            SheetRow row = new SheetRow(layout, 2, table.lines().get(0).cells(), new Problems());
            assertEquals(
                    cells,
                    table.headings().stream()
                            .map(name -> row.optional(name, 20))
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2024-09-01", "2024/9/1", "2024.9.1", "2024年9月1日", "2024-09-01 00:00:00"})
    void PLT06_dates(String written) {
        SheetRow row = new SheetRow(Layout.ofOwn("f", List.of("d")), 2, List.of(written), new Problems());
        assertEquals(LocalDate.of(2024, 9, 1), row.optionalDate("d"));
    }

    @Test
    @DisplayName(
            "a zip bomb, an external entity, a damaged file, an empty one and one too large are refused, each with its sentence")
    void T5_badFilesAreRefused() throws IOException {
        assertEquals("malformed-file", refused(bomb()));
        assertEquals(
                "malformed-file",
                refused(zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")));
        assertEquals("malformed-file", refused(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals("malformed-file", refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}));
        assertEquals("malformed-file", refused(new byte[] {'a', ',', (byte) 0x80, (byte) 0xFF, (byte) 0xFF}));
        assertEquals("empty-file", refused(new byte[0]));
        assertEquals("empty-file", refused("\n\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("file-too-large", refused(new byte[(20 << 20) + 1]));
        assertEquals("too-many-columns", refused("a,".repeat(101).concat("b\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals("too-many-lines", refused("a,b\n".repeat(200_002).getBytes(StandardCharsets.UTF_8)));
    }

    private static String refused(byte[] bytes) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> read("f.xlsx", bytes));
        return refusal.problems().get(0).key();
    }

    /** One sheet of 600 MB of blanks. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(bytes(book)));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    if (entry.getName().endsWith("sheet1.xml")) {
                        zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                        for (int i = 0; i < 600; i++) {
                            zip.write(blanks);
                        }
                    } else {
                        in.transferTo(zip);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] excel(boolean old) throws IOException {
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            var sheet = book.createSheet("名单");
            Row head = sheet.createRow(0);
            List<String> names = List.of("工号", "代码", "任职日期", "显示", "空", "合计");
            for (int i = 0; i < names.size(); i++) {
                head.createCell(i).setCellValue(names.get(i));
            }
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("00123");
            row.createCell(1).setCellValue(4143010530d);
            row.createCell(2).setCellValue(LocalDate.of(2024, 9, 1));
            row.getCell(2).setCellStyle(style(book, "m/d/yy"));
            row.createCell(3).setCellValue(7);
            row.getCell(3).setCellStyle(style(book, "00000"));
            row.createCell(5).setCellFormula("10+2.5");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(4).createCell(0).setCellValue("x");
            return bytes(book);
        }
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static Table csv(String text) throws IOException {
        return read("f.csv", text.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    private static List<Table> read(String name, byte[] bytes) throws IOException {
        return Tables.read(name, new ByteArrayInputStream(bytes));
    }
}

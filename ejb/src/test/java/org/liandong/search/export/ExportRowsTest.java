package org.liandong.search.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.ApprovalRoute;
import org.liandong.approval.route.RouteVersion;
import org.liandong.common.sheet.SheetWriter;
import org.liandong.search.Found;

class ExportRowsTest {
    private static final Instant AT = Instant.parse("2025-11-20T01:02:03Z");

    @Test
    void A18_aLineSaysWhatTheListSays() {
        assertEquals(
                List.of(
                        "2025-0001",
                        "题",
                        "四级报送",
                        "学院",
                        "姜一凡",
                        "办理中",
                        "本单位审核",
                        "2025-11-20 09:02",
                        "2025-11-20 09:02",
                        ""),
                rows(true).line(row("题", RequestState.RUNNING, "own-head")));
        assertEquals(
                List.of(
                        "2025-0001",
                        "题",
                        "四级报送",
                        "学院",
                        "姜一凡",
                        "Approved",
                        "",
                        "2025-11-20 09:02",
                        "2025-11-20 09:02",
                        ""),
                rows(false).line(row("题", RequestState.APPROVED, "APPROVED")));
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void A18_everyStateHasItsWords(RequestState state) {
        if (state != RequestState.DRAFT) {
            rows(true).line(row("x", state, state.name()));
            rows(false).line(row("x", state, state.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void T5_aTitleThatLooksLikeAFormulaIsWrittenAsText(ExportFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.writer(out)) {
            sheet.sheet("x", rows(true).headings());
            sheet.line(rows(true).line(row("=HYPERLINK(\"x\")", RequestState.RUNNING, "own-head")));
        }
        String cell;
        if (format == ExportFormat.CSV) {
            cell = out.toString(StandardCharsets.UTF_8).split("\r\n")[1].split(",")[1];
        } else {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                cell = book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue();
            }
        }
        assertEquals(format == ExportFormat.CSV ? "\"'=HYPERLINK(\"\"x\"\")\"" : "'=HYPERLINK(\"x\")", cell);
    }

    private static ExportRows rows(boolean chinese) {
        ExportRows rows = new ExportRows(chinese);
        rows.know(new RouteVersion(new ApprovalRoute("four-level", "四级报送", "report"), 1, true, List.of()), chinese);
        return rows;
    }

    private static Found.Row row(String title, RequestState state, String stage) {
        return new Found.Row(1L, "2025-0001", "four-level", title, "学院", stage, state, "....", "姜一凡", AT, AT, null);
    }
}

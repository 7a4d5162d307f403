package org.liandong.common.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T5: what a spreadsheet opens. */
class CsvSheetTest {
    @Test
    void T5_noCellIsAFormula() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvSheet sheet = new CsvSheet(out, List.of("时间", "内容"));
        sheet.add("=1+1", "+8613", null);
        sheet.add("-1", "@cmd", "\tx");
        sheet.add("a,b", "说“好”\n第二行", 7);
        sheet.end();
        assertEquals(
                "\uFEFF时间,内容\r\n'=1+1,'+8613,\r\n'-1,'@cmd,'\tx\r\n\"a,b\",\"说“好”\n第二行\",7\r\n",
                out.toString(StandardCharsets.UTF_8));
    }
}

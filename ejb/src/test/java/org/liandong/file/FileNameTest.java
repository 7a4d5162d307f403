package org.liandong.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stay what people know, and harm nobody (T5). */
class FileNameTest {
    private static final int LONGEST = 120;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11 月报告.docx | 11 月报告.docx",
                "🎉总结😀.pdf | 🎉总结😀.pdf",
                "👨‍👩‍👧 家.pdf | 👨‍👩‍👧 家.pdf",
                "../../etc/passwd | passwd",
                "..\\..\\boot.ini | boot.ini",
                "C:\\用户\\报告.pdf | 报告.pdf",
                "/ | 附件",
                "报告\u202Egnp.exe | 报告gnp.exe",
                "a\u0000b\u200B\uFEFF.pdf | ab.pdf",
                "CON.pdf | _CON.pdf",
                "con | _con",
                "lpt1.tar.zip | _lpt1.tar.zip",
                "CONTRACT.pdf | CONTRACT.pdf",
                ".htaccess.pdf | htaccess.pdf",
                "....pdf | 附件.pdf",
                ".pdf | 附件.pdf",
                "报告.pdf. . | 报告.pdf"
            })
    void T5_namesAreCleaned(String given, String kept) {
        assertEquals(kept, FileName.of(given, LONGEST).text());
    }

    @Test
    void T5_whatDelimitsAndForbidsIsReplaced() {
        assertEquals("a b c.pdf", FileName.of("a\tb\nc.pdf", LONGEST).text());
        assertEquals(
                "a_b_c_d_e_f_g_.pdf",
                FileName.of("a<b>c:d\"e|f?g*.pdf", LONGEST).text());
    }

    @Test
    void T5_longNamesKeepTheirEnding() {
        String name = FileName.of("文".repeat(300) + ".pdf", LONGEST).text();
        assertEquals(LONGEST, name.length());
        assertTrue(name.endsWith("文.pdf"));
        String faces = FileName.of("😀".repeat(300) + ".pdf", 11).text();
        assertEquals("😀😀😀.pdf", faces);
    }

    @Test
    void T5_whateverComesTheNameIsSafe() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder given = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                given.appendCodePoint(
                        random.nextBoolean()
                                ? random.nextInt(0x3000)
                                : "./\\ :\u202E\0aCON".codePointAt(random.nextInt(11)));
            }
            String name = FileName.of(given.toString(), LONGEST).text();
            assertFalse(name.isBlank() || name.matches(".*[/\\\\\\p{Cc}\u202A-\u202E\u2066-\u2069].*"), name);
            assertFalse(name.startsWith(".") || name.endsWith(".") || name.equalsIgnoreCase("CON"), name);
            assertEquals(name, FileName.of(name, LONGEST).text(), "cleaning again changes nothing");
        }
    }
}

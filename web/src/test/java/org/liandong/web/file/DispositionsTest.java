package org.liandong.web.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names in headers and archives are safe for every client (T5). */
class DispositionsTest {
    @Test
    void T5_namesOfAnyKindTravelInAHeader() {
        assertEquals(
                "attachment; filename=\"11 __.pdf\"; filename*=UTF-8''11%20%E6%9C%88%E6%8A%A5.pdf",
                Dispositions.attachment("11 月报.pdf"));
        assertEquals(
                "inline; filename=\"a__b_c;.pdf\"; filename*=UTF-8''a%22%5Cb%25c%3B.pdf",
                Dispositions.inline("a\"\\b%c;.pdf"));
        assertFalse(Dispositions.attachment("a\r\nSet-Cookie: b").matches("(?s).*[\r\n].*"));
    }

    @Test
    void T5_noTwoEntriesOfAZipHaveTheSameName() {
        Set<String> taken = new HashSet<>();
        assertEquals("方案.pdf", Zips.unique("方案.pdf", taken));
        assertEquals("方案 (2).pdf", Zips.unique("方案.pdf", taken));
        assertEquals("A.PDF", Zips.unique("A.PDF", taken));
        assertEquals("a (2).pdf", Zips.unique("a.pdf", taken));
        assertEquals("方案 (2) (2).pdf", Zips.unique("方案 (2).pdf", taken));
    }
}

package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T6: rich text keeps its form and nothing that acts. */
class RichTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>正文<strong>重点</strong></p>|<p>正文<strong>重点</strong></p>",
                "<script>alert(1)</script><p>甲</p>|<p>甲</p>",
                "<p onclick=\"x()\" style=\"position:fixed\" class=\"ql-align-center\">甲</p>|<p>甲</p>",
                "<img src=x onerror=alert(1)>甲|甲",
                "<a href=\"javascript:alert(1)\">甲</a>|甲",
                "<iframe src=\"https://example.org\"></iframe>甲|甲",
                "<svg><script>alert(1)</script></svg>甲|甲",
                "<table><tr><td colspan=\"2\" onmouseover=\"x\">甲</td></tr></table>|<table><tbody><tr><td colspan=\"2\">甲</td></tr></tbody></table>",
                "<ul><li>甲</li></ul>|<ul><li>甲</li></ul>",
                "<p>未闭合|<p>未闭合</p>"
            })
    void T6_whatActsIsTakenOut(String typed, String kept) {
        assertEquals(kept, RichText.clean(typed));
    }

    @Test
    void linksTellNobodyWhereOneCameFrom() {
        String kept = RichText.clean("<a href=\"https://example.org/a?b=c\" target=\"_top\">甲</a>");
        assertTrue(
                kept.matches(
                        "<a href=\"https://example.org/a\\?b&#61;c\" rel=\"(noopener noreferrer|noreferrer noopener)\">甲</a>"),
                kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<p></p>", "<p><br></p>", "<p>&nbsp;</p>", "<script>x</script>"})
    void whatSaysNothingIsNothing(String typed) {
        assertNull(RichText.clean(typed));
    }

    @Test
    void wordsAreWithoutMarkUp() {
        assertEquals("甲 乙", RichText.words("<p>甲</p><p>乙</p>").replaceAll("\\s+", " "));
    }
}

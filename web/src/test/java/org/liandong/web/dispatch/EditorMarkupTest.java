package org.liandong.web.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of the editor become lists of HTML. */
class EditorMarkupTest {
    private static final String MARK = "<span class=\"ql-ui\" contenteditable=\"false\"></span>";

    @ParameterizedTest
    @CsvSource({
        "bullet, bullet, <ul><li>$a</li><li>$b</li></ul>",
        "ordered, ordered, <ol><li>$a</li><li>$b</li></ol>",
        "bullet, ordered, <ul><li>$a</li></ul><ol><li>$b</li></ol>"
    })
    void eachKindOfListIsItsOwn(String first, String second, String expected) {
        String html = "<p>x</p><ol><li data-list=\"" + first + "\">" + MARK + "a</li><li data-list=\"" + second + "\">"
                + MARK + "b</li></ol><p>$1</p>";
        assertEquals("<p>x</p>" + expected.replace("$", MARK) + "<p>$1</p>", EditorMarkup.plain(html));
    }

    @Test
    void otherHtmlStays() {
        assertNull(EditorMarkup.plain(null));
        assertEquals("<ol><li>a</li></ol>", EditorMarkup.plain("<ol><li>a</li></ol>"));
    }
}

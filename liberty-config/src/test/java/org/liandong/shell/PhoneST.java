package org.liandong.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** On the phone the actions stick to the bottom and cover neither the contents nor what has the focus (UI-01, WCAG 2.2 2.4.11). */
class PhoneST {
    /** Whether what has the focus is hidden behind a bar: no point of its middle line is its own. */
    private static final String HIDDEN = """
            () => { const f = document.activeElement, r = f.getBoundingClientRect();
              if (f === document.body || !r.width || !r.height) { return ''; }
              for (const part of [0.2, 0.5, 0.8]) for (const across of [0.1, 0.5, 0.9]) {
                const e = document.elementFromPoint(r.left + r.width * across, r.top + r.height * part);
                if (e && (f === e || f.contains(e) || e.contains(f) && !e.matches('html, body, main'))) { return ''; }
              }
              return f.outerHTML.slice(0, 120); }""";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void UI01_actionsStickToTheBottomOfTheRequestAndCoverNothing() {
        long id = waiting("易班工作站年度建设情况");
        try (Desk desk = Desk.onPhone(server, "uni1-reviewer")) {
            desk.request(id);
            assertAtBottom(desk.page(), "[id='form:approve']");
            assertTrue(tall(desk.page(), "[id='form:approve']") >= 44, "a thumb's width");
            assertNothingIsHidden(desk.page());
            desk.page().evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
            assertTrue(
                    (boolean)
                            desk.page()
                                    .evaluate(
                                            "() => { const s = [...document.querySelectorAll('main .card')].pop(), b ="
                                                    + " document.querySelector('.decide'); return s.getBoundingClientRect().bottom <= b.getBoundingClientRect().top; }"),
                    "the end of the page can be scrolled out from behind the bar");
            desk.page().click("summary[data-key=r]");
            // the opinion comes into sight when the choices open
            desk.page()
                    .waitForFunction(
                            "() => { const f = document.getElementById('form:comment').getBoundingClientRect(),"
                                    + " b = document.querySelector('.decide').getBoundingClientRect(); return f.top >= 0 && f.bottom <= b.top; }");
            desk.look("phone-return");
        }
    }

    @Test
    void UI01_actionsStickToTheBottomOfTheDraft() {
        try (Desk desk = Desk.onPhone(server, "uni1-fac1-class1")) {
            long id = desk.begin("university", "手机上填写的报送");
            assertAtBottom(desk.page(), "[id='form:submit']");
            assertNothingIsHidden(desk.page());
            Object wide = desk.page().evaluate("document.documentElement.scrollWidth");
            assertEquals(390, ((Number) wide).intValue(), "nothing scrolls sideways");
            desk.fill("HN06", "在手机上填写。").look("phone-draft");
            desk.submit();
            new Api(server, "uni1-fac1-head").act(id, "return", "请补充", "to", "applicant");
            desk.request(id);
            assertAtBottom(desk.page(), "a.btn.main");
            desk.act(() -> desk.page().click("a.btn.main")).look("phone-returned");
        }
    }

    @Test
    void UI01_readsACopyAndCopiesOnThePhone() {
        long id = waiting("手机上的抄送");
        try (Desk desk = Desk.onPhone(server, "uni1-reviewer")) {
            desk.goTo("approval/copy.xhtml?id=" + id).look("phone-copy");
            assertNothingIsHidden(desk.page());
            Object wide = desk.page().evaluate("document.documentElement.scrollWidth");
            assertEquals(390, ((Number) wide).intValue(), "nothing scrolls sideways");
        }
        try (Desk stranger = Desk.onPhone(server, "stranger")) {
            assertEquals(404, stranger.status("approval/copy.xhtml?id=" + id));
        }
    }

    private static void assertAtBottom(Page page, String selector) {
        assertTrue(
                (boolean) page.evaluate(
                        "s => { const r = document.querySelector(s).getBoundingClientRect(); return r.bottom <= innerHeight && r.bottom > innerHeight - 90; }",
                        selector),
                selector + " is at the bottom");
    }

    private static double tall(Page page, String selector) {
        return page.locator(selector).boundingBox().height;
    }

    /** Goes through the page by Tab, there and back. */
    private static void assertNothingIsHidden(Page page) {
        for (String key : List.of("Tab", "Shift+Tab")) {
            for (int i = 0; i < 60; i++) {
                page.keyboard().press(key);
                assertEquals("", page.evaluate(HIDDEN), "what has the focus is hidden");
            }
        }
    }

    /** A request that waits for the university's reviewers. */
    private long waiting(String title) {
        long id = new Api(server, "uni1-fac1-class1").submitted("four-level", title, "HN08");
        new Api(server, "uni1-fac1-head").act(id, "approve", "同意报学校。");
        return id;
    }
}

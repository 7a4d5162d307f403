package org.liandong.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** Every key of the product, where it works and where it must not (PLT-07). */
class KeyboardST {
    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void PLT07_worksByKeyboard() {
        waiting("网络文化节作品征集情况");
        long id = waiting("班级网络文明公约制定情况");
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            desk.goTo("approval/inbox.xhtml");
            press(desk, "j", "j", "k");
            assertTrue(outlined(desk.page()), "the focus is visible");
            desk.act(() -> press(desk, "Enter"));
            assertTrue(desk.page().url().contains("request.xhtml"));
            desk.request(id);
            press(desk, "r");
            assertTrue(desk.page().isVisible("[id='form:return']"));
            assertTrue(outlined(desk.page()), "the focus is visible");
            press(desk, "a");
            assertEquals("form:approve", focus(desk));
            assertTrue(outlined(desk.page()), "the focus is visible");
            desk.act(() -> press(desk, "Enter"));
            assertFalse(desk.message().isEmpty());
            desk.page().evaluate("document.activeElement.blur()");
            press(desk, "g");
            desk.act(() -> press(desk, "i"));
            assertTrue(desk.page().url().contains("inbox.xhtml"));
        }
    }

    @Test
    void PLT07_slashSearchesHereOrWhereOneSearches() {
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            desk.goTo("approval/inbox.xhtml");
            desk.act(() -> press(desk, "/"));
            assertTrue(
                    desk.page().url().contains("search/index.xhtml"),
                    desk.page().url());
            assertEquals("q", focus(desk));
            desk.page().evaluate("document.activeElement.blur()");
            press(desk, "/");
            assertEquals("q", focus(desk));
            desk.page().keyboard().type("a/j");
            assertEquals("a/j", desk.page().inputValue("#q"), "typed, not taken for keys");
        }
    }

    @Test
    void PLT07_keysDoNothingWhileOneTypes() {
        long id = waiting("网络素养六维度宣传教育周报");
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            desk.request(id);
            desk.page().focus("[id='form:comment']");
            desk.page().keyboard().type("argi/jk");
            assertEquals("argi/jk", desk.page().inputValue("[id='form:comment']"));
            assertEquals("form:comment", focus(desk));
            press(desk, "Escape");
            press(desk, "Tab");
            press(desk, "r");
            desk.page().focus("[id='form:to']");
            press(desk, "a");
            assertEquals("form:to", focus(desk), "a list is chosen from by letters");
            desk.page().focus("summary[data-key=r]");
            press(desk, "a");
            assertEquals("form:approve", focus(desk), "in an open panel the keys work");
            desk.request(id);
            press(desk, "Control+r");
            assertFalse(desk.page().isVisible("[id='form:return']"), "the browser's own keys stay its own");
        }
    }

    @Test
    void PLT07_singleKeysCanBeSwitchedOff() {
        waiting("单键停用以后");
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            desk.goTo("account/index.xhtml?keys=off");
            for (String key : new String[] {"/", "J", "K", "Enter", "A", "R", "G", "I"}) {
                assertTrue(
                        desk.page().locator("main kbd:text-is('" + key + "')").count() > 0, key + " is in the list");
            }
            desk.goTo("approval/inbox.xhtml");
            press(desk, "j");
            assertEquals("", focus(desk));
            assertEquals(0, desk.page().locator("main kbd").count(), "and are not advertised");
            desk.goTo("account/index.xhtml?keys=on").goTo("approval/inbox.xhtml");
            assertTrue(desk.page().locator("main kbd").count() >= 3, "shown in place");
            press(desk, "j");
            assertTrue((boolean) desk.page().evaluate("document.activeElement.hasAttribute('data-row')"));
        }
    }

    private static void press(Desk desk, String... keys) {
        for (String key : keys) {
            desk.page().keyboard().press(key);
        }
    }

    private static String focus(Desk desk) {
        return (String)
                desk.page().evaluate("document.activeElement === document.body ? '' : document.activeElement.id");
    }

    private static boolean outlined(Page page) {
        return (boolean) page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'"
                + " && parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2");
    }

    /** A request that waits for the university's reviewers. */
    private long waiting(String title) {
        long id = new Api(server, "uni1-fac1-class1").submitted("four-level", title, "HN08");
        new Api(server, "uni1-fac1-head").act(id, "approve", "同意报学校。");
        return id;
    }
}

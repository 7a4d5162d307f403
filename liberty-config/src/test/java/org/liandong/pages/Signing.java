package org.liandong.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What one does at a desk with a request besides deciding: hands over, asks, adds, stands aside, stops. */
public final class Signing {
    private final Desk desk;

    public Signing(Desk desk) {
        this.desk = desk;
    }

    private Page page() {
        return desk.page();
    }

    /** Names a cooperating unit in the draft. */
    public void cooperate(String typed, String offered) {
        new Office(desk).choose("cooperator", typed, offered);
        page().click("[id='form:cooperate']");
        page().waitForSelector("[id='form:cooperating'] li:has-text('" + offered + "')");
        desk.waitForAjax();
    }

    /** Opens the panel of an action, writes the words if there are any, does it. */
    public Signing further(String action, String words) {
        Locator panel = page().locator("details:has(button[data-do=" + action + "])");
        panel.locator("summary").click();
        if (words != null) {
            panel.locator("textarea").fill(words);
        }
        desk.act(() -> panel.locator("button[data-do=" + action + "]").click());
        return this;
    }

    /** Says something, opens one of the panels beside the approval, and presses its button. */
    public void more(String words, String summary, String button) {
        if (words != null) {
            desk.say(words);
        }
        page().click("summary:has-text('" + summary + "')");
        desk.act(() -> page().click("[id='" + button + "']"));
    }

    /** From the request to the page where one person is chosen, and back. */
    public Signing involve(String what, String person, String words) {
        desk.act(() -> page().click("a[href*='what=" + what + "']"));
        new Office(desk).choose("person", person, person);
        page().click("[id='form:add-person']");
        page().waitForSelector("[id='form:recipients'] li:has-text('" + person + "')");
        desk.waitForAjax();
        page().fill("[id='form:comment']", words);
        desk.look("involve-" + what.toLowerCase());
        desk.act(() -> page().click("[id='form:involve']"));
        return this;
    }

    public void answer(String words) {
        page().fill("[id='form:answer']", words);
        desk.act(() -> page().click("[id='form:send-answer']"));
    }

    /** Takes away the seat of somebody that was added. */
    public void remove(String person) {
        desk.act(() -> page().locator("li:has-text('" + person + "') button:has-text('减签')")
                .click());
    }

    public void reload(long request) {
        desk.request(request);
    }

    public void done(String message, String what) {
        assertTrue(message.contains(what), message);
    }

    /** Opens a panel and does it without a mouse. */
    public void byKeyboard(String summary, String words) {
        desk.tabTo("summary:has-text('" + summary + "')").page().keyboard().press("Enter");
        if (words != null) {
            page().keyboard().press("Tab");
            page().keyboard().type(words);
        }
        desk.tabTo("details[open] button");
        desk.act(() -> page().keyboard().press("Enter"));
    }
}

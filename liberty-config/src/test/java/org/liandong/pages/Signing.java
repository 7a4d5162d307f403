package org.liandong.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Locale;

/**
 * What one does at a desk with a request besides deciding: hands over, asks, adds, stands aside, stops. With a mouse or a finger, or
 * without either, by keys alone.
 */
public final class Signing implements AutoCloseable {
    private static final int MOST_CHOICES = 12;

    private final Desk desk;
    private final boolean keys;

    public Signing(Desk desk) {
        this(desk, false);
    }

    private Signing(Desk desk, boolean keys) {
        this.desk = desk;
        this.keys = keys;
    }

    /** Does everything by Tab, letters and Enter. */
    public static Signing byKeys(Desk desk) {
        return new Signing(desk, true);
    }

    public Desk desk() {
        return desk;
    }

    private Page page() {
        return desk.page();
    }

    /** Presses a button, a link, or what opens a panel. */
    public Signing press(String what) {
        if (keys) {
            desk.tabTo(what).page().keyboard().press("Enter");
        } else {
            page().locator(what).first().click();
        }
        return this;
    }

    /** Presses what opens the page anew. */
    public Signing go(String what) {
        if (keys) {
            desk.tabTo(what).act(() -> page().keyboard().press("Enter"));
        } else {
            desk.act(() -> page().locator(what).first().click());
        }
        return this;
    }

    public Signing write(String field, String words) {
        if (keys) {
            desk.tabTo(field).page().keyboard().type(words);
        } else {
            page().fill(field, words);
        }
        return this;
    }

    /** Writes a day, as {@code 2026-11-20}. */
    public Signing writeDay(String field, String day) {
        return write(field, keys ? day.replaceAll("(\\d+)-(\\d+)-(\\d+)", "$2$3$1") : day);
    }

    public Signing tick(String box) {
        if (keys) {
            desk.tabTo(box).page().keyboard().press("Space");
        } else {
            page().check(box);
        }
        return this;
    }

    /** Chooses from a list. */
    public Signing choose(String list, String value) {
        if (!keys) {
            page().selectOption(list, value);
            return this;
        }
        desk.tabTo(list);
        for (int i = 0; i < MOST_CHOICES && !value.equals(page().inputValue(list)); i++) {
            page().keyboard().press("ArrowDown");
        }
        return this;
    }

    /** Writes the opinion. */
    public Signing say(String opinion) {
        return write("[id='form:comment']", opinion);
    }

    public Signing approve() {
        return go("[id='form:approve']");
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
        String panel = "details:has(button[data-do=" + action + "])";
        press(panel + " > summary");
        if (words != null) {
            write(panel + " textarea", words);
        }
        return go("button[data-do=" + action + "]");
    }

    /** Says something, opens one of the panels beside the approval, and presses its button. */
    public Signing more(String words, String summary, String button) {
        if (words != null) {
            say(words);
        }
        press("summary:has-text('" + summary + "')");
        return go("[id='" + button + "']");
    }

    /** From the request to the page where one person is chosen, who is found by the first letters of his name's sounds, and back. */
    public Signing involve(String what, String person, String sounds, String words) {
        go("a[href*='what=" + what + "']").take(person, sounds);
        write("[id='form:comment']", words);
        desk.look("involve-" + what.toLowerCase(Locale.ROOT));
        return go("[id='form:involve']");
    }

    /** Finds somebody and takes him, on a page where one chooses posts and people. */
    public Signing take(String person, String sounds) {
        if (keys) {
            desk.tabTo("[id='form:person_input']").page().keyboard().type(sounds);
            page().locator("[id='form:person_panel'] li").first().waitFor();
            desk.waitForAjax();
            page().keyboard().press("Enter"); // the first one is marked
            desk.waitForAjax();
        } else {
            new Office(desk).choose("person", person, person);
        }
        press("[id='form:add-person']");
        page().waitForSelector("[id='form:recipients'] li:has-text('" + person + "')");
        desk.waitForAjax();
        return this;
    }

    public Signing answer(String words) {
        write("[id='form:answer']", words);
        return go("[id='form:send-answer']");
    }

    /** Takes away the seat of somebody that was added. */
    public Signing remove(String person) {
        return go("li:has-text('" + person + "') button:has-text('减签')");
    }

    public Signing reload(long request) {
        desk.request(request);
        return this;
    }

    /** The page says on top what was done. */
    public Signing done(String what) {
        assertTrue(desk.message().contains(what), desk.message());
        return this;
    }

    /** The page shows it. */
    public Signing shows(String what) {
        assertTrue(desk.shows(what), what + " in " + page().locator("main").innerText());
        return this;
    }

    @Override
    public void close() {
        desk.close();
    }
}

package org.liandong.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** What one does at a desk with dispatches: writes and sends them, signs for them, passes them on, answers. */
public final class Tasks {
    private final Desk desk;

    public Tasks(Desk desk) {
        this.desk = desk;
    }

    private Page page() {
        return desk.page();
    }

    /** Begins a draft and fills in what it says. */
    public long begin(String title, String words, LocalDate due) {
        desk.goTo("dispatch/compose.xhtml");
        page().fill("[id='form:title']", title);
        desk.act(() -> page().click("[id='form:create']"));
        page().locator(".ql-editor").fill(words);
        page().fill("[id='form:due']", due.toString());
        return id();
    }

    /** Chooses one unit by name. */
    public void toUnit(String name) {
        new Office(desk).choose("single", name, name);
    }

    /** Chooses all units of a level. */
    public void toLevel(String level) {
        page().check("input[name='form:levels'][value='" + level + "']");
        desk.waitForAjax();
    }

    /** What the page says of how many are chosen. */
    public String chosen() {
        return page().locator("[id='form:count']").innerText();
    }

    /** Sends the draft and waits until it is with the units. */
    public void send() {
        desk.act(() -> page().click("[id='form:send']"));
        page().waitForCondition(() -> {
            page().reload();
            return page().locator("progress").count() == 0
                    || page().locator("section[aria-labelledby=below]").count() > 0;
        });
    }

    public Desk open(long id) {
        return desk.goTo("dispatch/dispatch.xhtml?id=" + id);
    }

    public void sign(long id) {
        open(id);
        desk.act(() -> page().locator("[id$=':sign']").first().click());
    }

    /** Opens the page on which it is passed on. */
    public void passOn(long id) {
        open(id);
        desk.act(() -> page().locator("a[href*='/dispatch/pass.xhtml']").first().click());
    }

    public void pass() {
        desk.act(() -> page().click("[id='form:pass']"));
    }

    /** Opens the answer's draft and gives the request's id. */
    public long answer(long id) {
        open(id);
        desk.act(() -> page().locator("[id$=':answer']").first().click());
        return id();
    }

    /** Fills the answer in and submits it. */
    public void submit(String words) {
        page().fill("[id='form:text']", words);
        desk.submit();
    }

    /** Fills in again what came back, and submits it. */
    public void answerAgain(long request, String words) {
        desk.goTo("approval/draft.xhtml?id=" + request);
        submit(words);
    }

    /** The card of a unit on the linkage page. */
    public String card(String unit) {
        return page().getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(unit))
                .first()
                .innerText();
    }

    private long id() {
        return Long.parseLong(page().url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }
}

package org.liandong.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;

/** What one does at a desk with tasks that go down: writes, chooses units, sends, signs, passes on, answers. */
public final class Dispatcher {
    private static final double PATIENCE = 30_000;

    private final Desk desk;

    public Dispatcher(Desk desk) {
        this.desk = desk;
    }

    private Page page() {
        return desk.page();
    }

    /** Begins a draft and gives its id. */
    public long begin(String title) {
        desk.goTo("dispatch/compose.xhtml");
        page().fill("[id='form:title']", title);
        page().click("[id='form:create']");
        page().waitForURL("**/compose.xhtml?id=*");
        editor().waitFor();
        return id();
    }

    public long id() {
        return Long.parseLong(page().url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** The field of rich text, once it can be typed into. */
    public Locator editor() {
        return page().locator(".ql-editor[role=textbox]");
    }

    public Dispatcher type(String body) {
        editor().click();
        page().keyboard().type(body);
        return this;
    }

    /** Types on where one is. */
    public Dispatcher add(String body) {
        page().keyboard().type(body);
        return this;
    }

    public Dispatcher due(String day) {
        page().fill("[id='form:due']", day);
        return this;
    }

    /** Brings a table in from a file. */
    public Dispatcher importTable(String name, byte[] bytes) {
        page().setInputFiles("#sheet", new FilePayload(name, "application/octet-stream", bytes));
        return this;
    }

    public Dispatcher attach(String name, byte[] bytes) {
        page().setInputFiles("#upload", new FilePayload(name, "application/octet-stream", bytes));
        said("[id='form:files']", name);
        return this;
    }

    /** Ticks a level. */
    public Dispatcher level(String label) {
        page().check("[id='form:levels'] label:has-text('" + label + "')");
        desk.waitForAjax();
        return this;
    }

    /** Adds one unit by name. */
    public Dispatcher unit(String typed, String offered) {
        new Office(desk).choose("single", typed, offered);
        return this;
    }

    /** Waits until the page says that it goes to so many units. */
    public Dispatcher counted(int units) {
        said("[id='form:count']", "共 " + units + " 个单位");
        return this;
    }

    /** Waits until what was typed is kept. */
    public Dispatcher kept() {
        said("[id='form:saved']", "已自动保存");
        return this;
    }

    /** Sends and waits until it is with the units; the page follows by itself. */
    public long send() {
        page().click("[id='form:send']");
        page().waitForURL("**/dispatch.xhtml?id=*");
        arrived();
        return id();
    }

    public void arrived() {
        PlaywrightAssertions.assertThat(page().locator("#sending-label"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
    }

    public Dispatcher open(long dispatch) {
        desk.goTo("dispatch/dispatch.xhtml?id=" + dispatch);
        return this;
    }

    public Dispatcher sign() {
        desk.act(() -> page().click("[id$=':sign']"));
        return this;
    }

    /** From the page of the dispatch to the one on which it is passed on. */
    public Dispatcher passing() {
        desk.act(() -> page().locator("a[href*='/dispatch/pass.xhtml']").first().click());
        return this;
    }

    /** Passes on to what is chosen. */
    public Dispatcher pass() {
        page().click("[id='form:pass']");
        page().waitForURL("**/dispatch.xhtml?id=*");
        desk.whole();
        return this;
    }

    /** Opens the answer's draft and gives the request's id. */
    public long answer() {
        page().click("[id$=':answer']");
        page().waitForURL("**/draft.xhtml?id=*");
        desk.whole();
        return id();
    }

    /** Fills the answer's words in and submits it. */
    public void submit(String words) {
        page().fill("[id='form:text']", words);
        desk.submit();
    }

    private void said(String where, String what) {
        PlaywrightAssertions.assertThat(page().locator(where))
                .containsText(what, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
}

package org.liandong.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What an administrator does with routes: makes one, writes its stages, publishes it. */
public final class Designer {
    private final Desk desk;

    public Designer(Desk desk) {
        this.desk = desk;
    }

    private Page page() {
        return desk.page();
    }

    /** Makes a route of a unit; ends at its draft. Gives the route's code. */
    public String create(String name, String owner) {
        desk.goTo("approval/routes.xhtml");
        page().fill("[id='form:name']", name);
        new Office(desk).choose("owner", owner, owner);
        desk.act(() -> page().click("[id='form:create']"));
        return page().url().replaceAll(".*code=([a-z0-9-]+).*", "$1");
    }

    public Designer draft(String code) {
        desk.goTo("design/draft.xhtml?code=" + code);
        return this;
    }

    /** Opens the page of a new stage. */
    public Designer add(String code, String name) {
        desk.goTo("design/stage.xhtml?code=" + code);
        page().fill("[id='form:name']", name);
        return this;
    }

    /** Opens a stage of the draft. */
    public Designer open(String name) {
        desk.act(() -> page().click(".stages a:has-text('" + name + "')"));
        return this;
    }

    public Designer set(String field, String value) {
        Locator input = page().locator("[id='form:" + field + "']");
        if (input.evaluate("each => each.tagName").equals("SELECT")) {
            input.selectOption(value);
        } else {
            input.fill(value);
        }
        desk.waitForAjax();
        return this;
    }

    public Designer tick(String field) {
        page().check("[id='form:" + field + "']");
        return this;
    }

    /** Leaves an action out. */
    public Designer without(String action) {
        page().uncheck("[data-action=" + action + "]");
        return this;
    }

    public Designer right(String field, String right) {
        page().selectOption("[data-right=" + field + "]", right);
        return this;
    }

    public Designer weight(String role, String weight) {
        page().fill("[data-weight=" + role + "]", weight);
        return this;
    }

    /** Puts a comparison at the end of a group of the condition, counted from 0. */
    public Designer compare(int group, String field, String operator, String value) {
        int before = page().locator("[data-rule=field]").count();
        page().locator("[data-rule=add]").nth(group).click();
        page().waitForFunction("count => document.querySelectorAll('[data-rule=field]').length > count", before);
        desk.waitForAjax();
        Locator row = page().locator(".rule-row:has([data-rule=field])").last();
        row.locator("[data-rule=field]").selectOption(field);
        row.locator("[data-rule=operator]").selectOption(operator);
        row.locator("[data-rule=value]").fill(value);
        return this;
    }

    /** Puts a group at the end of the first one. */
    public Designer group() {
        page().locator("[data-rule=group]").first().click();
        page().waitForFunction("() => document.querySelectorAll('[data-rule=add]').length > 1");
        desk.waitForAjax();
        return this;
    }

    /** Keeps the stage; ends at the draft. */
    public Designer save() {
        desk.act(() -> page().click("[id='form:save']"));
        return this;
    }

    public Designer publish() {
        desk.act(() -> page().click("[id='form:publish']"));
        return this;
    }

    /** Presses a button that is refused, and waits until the page says why. */
    public Designer refused(String button, String why) {
        page().click("[id='form:" + button + "']");
        page().waitForSelector("#messages :text('" + why + "')");
        desk.waitForAjax();
        return this;
    }
}

package org.liandong.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** What a unit administrator does at a desk: units, posts, terms. */
public final class Office {
    private static final int TRIES = 3;
    private static final double QUICK = 5_000;
    private static final double PATIENT = 30_000;

    private final Desk desk;

    public Office(Desk desk) {
        this.desk = desk;
    }

    private Page page() {
        return desk.page();
    }

    /** The id of the first unit of that name. */
    public long unit(String name) {
        desk.goTo("organisation/units.xhtml?q="
                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8));
        String href = page().locator("main [data-row]")
                .filter(new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("^" + name + "$")))
                .first()
                .getAttribute("href");
        return Long.parseLong(href.replaceAll(".*unit=", ""));
    }

    /** Makes a unit and gives its id. */
    public long found(long below, String name, String code, String kind) {
        desk.goTo("organisation/unit.xhtml?below=" + below);
        fill(name, code, kind);
        desk.act(() -> page().click("[id='form:save']"));
        return Long.parseLong(page().url().replaceAll(".*unit=(\\d+).*", "$1"));
    }

    public void fill(String name, String code, String kind) {
        page().fill("[id='form:name']", name);
        page().fill("[id='form:code']", code);
        page().selectOption("[id='form:kind']", kind);
    }

    public void rename(long unit, String name) {
        desk.goTo("organisation/unit.xhtml?unit=" + unit);
        page().fill("[id='form:name']", name);
        desk.act(() -> page().click("[id='form:save']"));
    }

    /** Appoints somebody from today on. */
    public void appoint(long unit, String person, String role) {
        desk.goTo("organisation/posts.xhtml?unit=" + unit);
        choose("person", person, person);
        page().selectOption("[id='form:role']", role);
        desk.act(() -> page().click("[id='form:appoint']"));
    }

    /** Ends somebody's term with yesterday; {@code successor} may be null. */
    public void end(long unit, String person, String successor) {
        desk.goTo("organisation/posts.xhtml?unit=" + unit);
        page().locator("tr", new Page.LocatorOptions().setHasText(person))
                .locator("a")
                .click();
        page().waitForSelector("[id='form:finish']");
        page().fill(
                        "[id='form:lastDay']",
                        java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                .minusDays(1)
                                .toString());
        if (successor != null) {
            choose("successor", successor, successor);
        }
        page().click("[id='form:finish']");
        page().waitForSelector("#messages p");
    }

    /** Types into a picker and chooses what begins with the given words. */
    public void choose(String field, String typed, String offered) {
        Locator input = page().locator("[id='form:" + field + "_input']");
        // scrolling closes what is offered, so there must be room for it before
        input.evaluate("field => new Promise(done => { field.scrollIntoView({ block: 'center', behavior: 'instant' });"
                + " requestAnimationFrame(() => requestAnimationFrame(done)); })"); // and its event must be over
        for (int left = TRIES; !isTaken(field, input, typed, offered, left == 1); left--) {
            input.fill(""); // what is offered closes when anything scrolls: then one types again, as people do
            desk.waitForAjax();
        }
        desk.waitForAjax();
    }

    private boolean isTaken(String field, Locator input, String typed, String offered, boolean last) {
        // an input method begins with the press of a key, which inserted text alone does not have
        input.dispatchEvent("keydown", java.util.Map.of("key", "Process"));
        input.fill(typed); // at once, so that it is asked once: what is offered moves until the last answer is in
        try {
            page().locator("[id='form:" + field + "_panel'] li")
                    .filter(new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("^\\s*" + offered)))
                    .first()
                    .click(new Locator.ClickOptions().setTimeout(last ? PATIENT : QUICK));
            return true;
        } catch (TimeoutError closed) {
            if (last) {
                throw closed;
            }
            return false;
        }
    }

    /** Puts an id into a picker that it did not offer. */
    public void craft(String field, long id) {
        page().evaluate(
                        "([field, id]) => { const input = document.getElementById('form:' + field + '_input');"
                                + " let hidden = document.getElementById('form:' + field + '_hinput');"
                                + " if (!hidden) { hidden = document.createElement('input'); hidden.type = 'hidden';"
                                + " hidden.id = 'form:' + field + '_hinput'; hidden.name = hidden.id; input.after(hidden); }"
                                + " hidden.value = id; input.value = 'x'; }",
                        java.util.List.of(field, Long.toString(id)));
    }
}

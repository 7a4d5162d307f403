package org.liandong.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.Site;

/** A trial user at a browser: signed in, goes to pages, does what one does there, and looks at what they say. */
public final class Desk implements AutoCloseable {
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int MOST_STOPS = 120;

    private final Site server;
    private final BrowserContext context;
    private final List<String> violations = new ArrayList<>();
    private Page page;

    private Desk(Site server, BrowserContext context) {
        this.server = server;
        this.context = context;
        this.page = watched(context.newPage());
    }

    /** Signs in at a wide window. */
    public static Desk of(Site server, String user) {
        return of(server, user, BrowserUnderTest.context());
    }

    /** Signs in at a phone. */
    public static Desk onPhone(Site server, String user) {
        return of(
                server,
                user,
                BrowserUnderTest.context(new Browser.NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)));
    }

    /** Signs in with dark colours. */
    public static Desk inDark(Site server, String user) {
        return of(
                server,
                user,
                BrowserUnderTest.context(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK)));
    }

    private static Desk of(Site server, String user, BrowserContext context) {
        Desk desk = new Desk(server, context);
        BrowserUnderTest.signIn(desk.page, user, server.url(""));
        return desk;
    }

    private Page watched(Page opened) {
        opened.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
        return opened;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** A second tab of the same person; the desk stays at its first. */
    public Page secondTab(String path) {
        Page tab = watched(context.newPage());
        tab.navigate(server.url(path));
        return tab;
    }

    /** Goes to a page and expects it whole: status 200, closing marker, no breach of the content security policy. */
    public Desk goTo(String path) {
        assertEquals(200, status(path), path);
        whole();
        return this;
    }

    /** Turns the pages of the inbox's tab until a request of that title is shown: other stories leave theirs before it. */
    public Desk inbox(String tab, String title) {
        goTo("approval/inbox.xhtml?tab=" + tab);
        while (!shows(title)) {
            Locator next = page.locator(".pager a[href*='after=']");
            assertEquals(1, next.count(), "the " + tab + " of the inbox end without " + title);
            act(next::click);
        }
        return this;
    }

    /** The status with which a path answers. */
    public int status(String path) {
        Response response = page.navigate(server.url(path));
        return response.status();
    }

    /** The page shown is whole. */
    public Desk whole() {
        BrowserUnderTest.settled(page);
        assertEquals(1, page.locator("html body main#main").count(), page.url());
        assertEquals(true, page.content().stripTrailing().endsWith("</html>"), "closing marker of " + page.url());
        assertEquals(List.of(), violations, "content security policy at " + page.url());
        return this;
    }

    /** The page shown has no accessibility fault, and is kept as a picture. */
    public Desk look(String name) {
        whole();
        BrowserUnderTest.axe(page);
        BrowserUnderTest.screenshot(page, name);
        return this;
    }

    /** Begins a draft and gives the request's id. */
    public long begin(String route, String title) {
        goTo("approval/file.xhtml");
        page.selectOption("[id='form:route']", route);
        BrowserUnderTest.settled(page);
        page.fill("[id='form:title']", title);
        page.click("[id='form:create']");
        page.waitForURL("**/draft.xhtml?id=*");
        return Long.parseLong(page.url().replaceAll(".*id=(\\d+).*", "$1"));
    }

    /** Fills the report in, with one item. */
    public Desk fill(String task, String text) {
        page.selectOption("[id='form:task']", task);
        page.fill("[id='form:text']", text);
        page.fill("[id='form:items:0:name']", "短视频《清朗校园》");
        page.fill("[id='form:items:0:quantity']", "3");
        return this;
    }

    public Desk submit() {
        page.click("[id='form:submit']");
        page.waitForURL("**/request.xhtml?id=*");
        return whole();
    }

    public Desk request(long id) {
        return goTo("approval/request.xhtml?id=" + id);
    }

    public Desk say(String opinion) {
        page.fill("[id='form:comment']", opinion);
        return this;
    }

    public Desk approve() {
        return act(() -> page.click("[id='form:approve']"));
    }

    /** Returns with the opinion written: {@code to} as in the API, {@code resume} walk or jump. */
    public Desk sendBack(String to, String resume) {
        page.click("summary[data-key=r]");
        page.selectOption("[id='form:to']", to);
        page.selectOption("[id='form:resume']", resume);
        return act(() -> page.click("[id='form:return']"));
    }

    /** Does something that opens the page anew. */
    public Desk act(Runnable click) {
        page.waitForNavigation(new Page.WaitForNavigationOptions(), click);
        return whole();
    }

    /** Waits until the page has taken in what it asked the server for. */
    public Desk waitForAjax() {
        BrowserUnderTest.settled(page);
        return this;
    }

    /** Presses Tab until the focus is at what is described, as somebody without a mouse does. */
    public Desk tabTo(String selector) {
        for (int pressed = 0; pressed < MOST_STOPS; pressed++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() > 0) {
                return this;
            }
        }
        return fail("Tab does not come to " + selector);
    }

    /** What the page says on top. */
    public String message() {
        Locator messages = page.locator("#messages");
        return messages.count() == 0 ? "" : messages.innerText().strip();
    }

    public boolean shows(String text) {
        return page.locator("main").innerText().contains(text);
    }

    @Override
    public void close() {
        context.close();
    }
}

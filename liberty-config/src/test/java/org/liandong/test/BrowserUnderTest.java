package org.liandong.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium, one for all story tests of this JVM; each test opens a context of its own and closes it. */
public final class BrowserUnderTest {
    private static final String SETTLED = """
                () => (!window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && !PrimeFaces.animationActive
                    && jQuery.active === 0 && jQuery(':animated').length === 0
                    && !document.querySelector('.ui-button.ui-state-loading')))
                  && document.getAnimations().every(moving => moving.playState !== 'running'
                    || moving.effect.getComputedTiming().endTime === Infinity)""";

    /** What keeps a page from resting. */
    private static final String UNREST = """
                () => JSON.stringify({
                  queue: window.PrimeFaces && !PrimeFaces.ajax.Queue.isEmpty(),
                  moving: window.PrimeFaces && PrimeFaces.animationActive,
                  asking: window.jQuery && jQuery.active,
                  loading: [...document.querySelectorAll('.ui-button.ui-state-loading')].map(each => each.id),
                  animations: document.getAnimations().filter(each => each.playState === 'running')
                    .map(each => (each.effect.target || {}).className)})""";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What axe finds, in words; what is no fault is not worked out, which saves most of the time. */
    private static final String FAULTS = """
                tags => axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
                  .then(result => result.violations.map(rule => `${rule.id} (${rule.help})`
                    + rule.nodes.map(node => `\\n    ${node.target}  ${node.html}`).join('')).join('\\n  '))""";

    private static Browser browser;

    private BrowserUnderTest() {}

    /** A fresh context, as a person in China has it: no cookies, Chinese, Asia/Shanghai. To be closed. */
    public static BrowserContext context() {
        return context(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** The same with options of one's own, for a phone, another language or dark colours. */
    public static synchronized BrowserContext context(Browser.NewContextOptions options) {
        if (browser == null) {
            browser = launch();
        }
        if (options.locale == null) {
            options.setLocale("zh-CN");
        }
        // the certificate of the campus's provider is made for each run
        return browser.newContext(options.setTimezoneId("Asia/Shanghai").setIgnoreHTTPSErrors(true));
    }

    /** Opens an address and signs in at the page that it leads to, the product's or the provider's; ends on the page of that address. */
    public static void signIn(Page page, String user, String address) {
        page.navigate(address);
        if (page.url().contains("/realms/")) {
            page.fill("#username", user);
            page.fill("#password", KeycloakUnderTest.PASSWORD);
            page.click("#kc-login");
            page.waitForURL(url -> !url.contains("/realms/") && !url.contains("oidcclient"));
            return;
        }
        page.fill("[name=j_username]", user);
        page.fill("[name=j_password]", "demo");
        page.click("form[action*=j_security_check] [type=submit]");
        page.waitForURL(url -> !url.contains("sign-in") && !url.contains("j_security_check"));
    }

    /**
     * Waits until PrimeFaces has neither a request under way nor anything moving, be it by jQuery or by the style sheet of its theme: else
     * selects and menus are flaky. A button that asked the server shows that for half a second at least, however quick the answer is.
     */
    public static void settled(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        try {
            page.waitForFunction(SETTLED);
        } catch (TimeoutError never) {
            throw new AssertionError(page.url() + " does not come to rest: " + page.evaluate(UNREST), never);
        }
    }

    /** Asserts that axe finds nothing against WCAG 2.2 A and AA on this page. */
    public static void axe(Page page) {
        settled(page);
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = page.evaluate(FAULTS, WCAG);
        assertEquals("", found, () -> "axe on " + page.url());
    }

    /** Writes target/screenshots/name.png, the whole page. */
    public static Path screenshot(Page page, String name) {
        settled(page);
        var file = ServerDirectory.TARGET.resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** The one that was named, or what install-browser.sh leaves: the shell without windows takes half the work of the whole browser. */
    private static Path executable() {
        var named = System.getenv("CHROMIUM");
        var shell = Path.of("/usr/bin/chromium-headless-shell");
        return named != null ? Path.of(named) : Files.exists(shell) ? shell : Path.of("/usr/bin/chromium");
    }
}

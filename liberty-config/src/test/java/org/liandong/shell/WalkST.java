package org.liandong.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.authority.Addresses;
import org.liandong.authority.Things;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.ServerUnderTest;

/**
 * Every page that has an address, as somebody who is let in, with something to show, in both languages: whole, without a fault that axe
 * finds, and at 200 % and at 320 pixels without scrolling sideways or cutting a word (PLT-07, UI-01; WCAG 1.4.4, 1.4.10). Which pages there
 * are the web application says, and by whom they are opened the table of addresses: a new one is walked by itself.
 */
class WalkST {
    /** Only leads on. */
    private static final Set<String> LEADING = Set.of("index.xhtml");

    /** What stands beyond the window though nothing there scrolls, and what hides a part of its words. */
    private static final String CUT = """
            () => { const cut = [], wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth > wide) { cut.push('scrolls to ' + document.documentElement.scrollWidth); }
              for (const e of document.querySelectorAll('body *')) {
                const s = getComputedStyle(e), r = e.getBoundingClientRect();
                if (s.visibility === 'hidden' || r.width <= 1 || r.height <= 1 || e.closest('svg, select, option, [hidden]')) { continue; }
                const words = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                if (!words) { continue; }
                const hides = ['hidden', 'clip'].includes(s.overflowX) || ['hidden', 'clip'].includes(s.overflowY);
                if (hides && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && !e.title) {
                  cut.push('cuts ' + e.outerHTML.slice(0, 120)); }
                let scrolls = false, hidden = false;
                for (let p = e; p && p !== document.body; p = p.parentElement) {
                  const o = getComputedStyle(p);
                  scrolls ||= ['auto', 'scroll'].includes(o.overflowX);
                  hidden ||= p.getBoundingClientRect().width <= 1 || o.clipPath !== 'none' || o.position === 'fixed' || o.transform !== 'none'; }
                if (!scrolls && !hidden && r.right > wide + 1) { cut.push('beyond ' + e.outerHTML.slice(0, 120)); } }
              return cut.slice(0, 3).join(' | '); }""";

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final Addresses addresses = Addresses.written();
    private final Map<String, Page> open = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> breaches = new ArrayList<>();

    /** A page and who opens it; null is whoever is not signed in. */
    private record Stop(String path, String user) {}

    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void PLT07_UI01_everyPageIsWholeAccessibleAndFitsZoomedAndOnThePhone(String language, String tag) throws Exception {
        List<Stop> stops = stops();
        Set<String> walked = new TreeSet<>(LEADING);
        stops.forEach(stop -> walked.add(stop.path().replaceAll("\\?.*", "")));
        Set<String> missing = new TreeSet<>(Addresses.pages());
        missing.removeAll(walked);
        assertEquals(Set.of(), missing, "pages that nobody opens: give them a stop");
        try (BrowserContext context = context()) {
            for (Stop stop : stops) {
                look(stop, language, tag, context);
            }
        } finally {
            open.values().forEach(page -> page.context().close());
        }
        assertEquals("", String.join("\n", faults));
    }

    private static BrowserContext context() {
        return BrowserUnderTest.context(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setDeviceScaleFactor(2));
    }

    private void look(Stop stop, String language, String tag, BrowserContext nobody) {
        Page page = open.computeIfAbsent(String.valueOf(stop.user()), user -> signedIn(stop.user(), language));
        String where = stop.path() + " (" + language + ") by " + stop.user() + ": ";
        page.setViewportSize(1280, 800);
        int status = page.navigate(server.url(stop.path())).status();
        boolean error = stop.path().contains("nowhere");
        if (status != (error ? 404 : 200)) {
            faults.add(where + "status " + status);
            return;
        }
        try {
            BrowserUnderTest.axe(page);
        } catch (AssertionError found) {
            faults.add(where + found.getMessage());
        }
        String html = page.content();
        if (!html.stripTrailing().endsWith("</html>")
                || page.locator("main#main").count() != 1) {
            faults.add(where + "not whole");
        }
        if (!tag.equals(page.getAttribute("html", "lang"))
                || page.innerText("body").contains("???")) {
            faults.add(where + "not in its language");
        }
        for (int width : List.of(640, 320)) {
            page.setViewportSize(width, 800);
            BrowserUnderTest.settled(page);
            String cut = page.evaluate(CUT).toString();
            if (!cut.isEmpty()) {
                faults.add(where + "at " + width + " " + cut);
            }
        }
        breaches.forEach(breach -> faults.add(where + breach));
        breaches.clear();
    }

    private Page signedIn(String user, String language) {
        Page page = context().newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                breaches.add(message.text());
            }
        });
        if (user != null) {
            BrowserUnderTest.signIn(page, user, server.url("account/index.xhtml"));
        }
        page.navigate(
                server.url((user == null ? "paper/verify.xhtml" : "account/index.xhtml") + "?language=" + language));
        return page;
    }

    /** Each row of the table by the first who is let in; what the table shows to nobody is made ready here. */
    private List<Stop> stops() throws Exception {
        Map<String, String> things = Things.made(server, "走查");
        Map<String, Stop> ready = ready();
        List<Stop> stops = new ArrayList<>();
        for (String row : addresses.rows()) {
            if (row.startsWith("page ")) {
                String path = Addresses.path(row, things);
                String page = path.replaceAll("\\?.*", "");
                List<String> in = addresses.letIn(row).stream()
                        .filter(user -> !user.equals(Addresses.ANONYMOUS))
                        .toList();
                if (ready.containsKey(page)) {
                    stops.add(ready.get(page));
                } else if (!in.isEmpty()) {
                    stops.add(new Stop(path, in.get(0)));
                }
            }
        }
        stops.add(new Stop("nowhere.xhtml", "uni1-head"));
        return stops;
    }

    private Map<String, Stop> ready() {
        Map<String, Stop> ready = new LinkedHashMap<>();
        String code = route();
        ready.put("design/draft.xhtml", new Stop("design/draft.xhtml?code=" + code, "uni1-admin"));
        ready.put("design/stage.xhtml", new Stop("design/stage.xhtml?code=" + code, "uni1-admin"));
        long joint = new Api(server, "uni1-fac1-class1").submitted("joint", "走查的修改", "HN01");
        new Api(server, "uni1-fac1-head").act(joint, "approve", "同意。");
        ready.put("approval/edit.xhtml", new Stop("approval/edit.xhtml?id=" + joint, "uni1-reviewer"));
        ready.put("paper/notice.xhtml", new Stop("paper/notice.xhtml?request=" + decided(), "uni1-clerk"));
        ready.put("organisation/group.xhtml", new Stop("organisation/group.xhtml?id=" + group(), "uni1-admin"));
        ready.put("sign-in.xhtml", new Stop("sign-in.xhtml", null));
        ready.put("paper/verify.xhtml", new Stop("paper/verify.xhtml", null));
        return ready;
    }

    /** A route of the university's with the draft of a version. */
    private String route() {
        Api admin = new Api(server, "uni1-admin");
        String code = admin.post(
                        "/routes",
                        Json.createObjectBuilder()
                                .add("owner", admin.unit())
                                .add("name", "走查的流程" + System.nanoTime() % 100_000)
                                .add("subjectType", "report")
                                .build())
                .json()
                .getJsonObject("route")
                .getString("code");
        JsonObject design = admin.get("/routes/four-level/versions/1").json();
        int seen = admin.get("/routes/" + code + "/draft").json().getInt("seen");
        admin.put(
                "/routes/" + code + "/draft",
                Json.createObjectBuilder()
                        .add("seen", seen)
                        .add("design", design)
                        .build());
        return code;
    }

    private long decided() {
        long id = new Api(server, "uni1-fac1-class1").submitted("four-level", "走查的立项", "HN01");
        for (String signer : List.of("uni1-fac1-head", "uni1-reviewer", "uni1-head", "province-head")) {
            new Api(server, signer).act(id, "approve", "同意。");
        }
        return id;
    }

    private long group() {
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            desk.goTo("organisation/groups.xhtml");
            desk.page().fill("[id='form:name']", "走查的组" + System.nanoTime() % 100_000);
            desk.act(() -> desk.page().click("[id='form:create']"));
            return Long.parseLong(desk.page().url().replaceAll(".*id=(\\d+).*", "$1"));
        }
    }
}

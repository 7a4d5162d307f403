package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.Stamps;

/** Two tabs, back button, double click, expiry and restart: nothing lost, nothing doubled, a clear sentence (A13, T6). */
class NothingLostST {
    private static final String APPROVALS =
            "select count(*) from action_record where action = 'APPROVE' and request_id = ?";
    private static final String SUBMISSIONS =
            "select count(*) from action_record where action = 'SUBMIT' and request_id = ?";
    private static final String TYPED = "打到一半的意见，不能丢";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A13_secondTabIsToldWhoDecidedAndWhen() {
        long id = ClimbBrowserST.waiting(server, "两个标签页");
        try (Desk head = Desk.of(server, "uni1-fac1-head")) {
            Page other = head.secondTab("approval/request.xhtml?id=" + id);
            head.request(id).say("同意").approve();
            other.waitForNavigation(() -> other.click("[id='form:approve']"));
            assertTrue(
                    other.locator("#messages").innerText().contains("陈立"),
                    other.locator("#messages").innerText());
            assertEquals(1, Rows.count(server, APPROVALS, id));
        }
    }

    @Test
    void A13_doubleClickHasOneEffect() {
        long id = ClimbBrowserST.waiting(server, "双击");
        try (Desk head = Desk.of(server, "uni1-fac1-head")) {
            head.request(id).say("同意").act(() -> head.page().dblclick("[id='form:approve']"));
            assertEquals(1, Rows.count(server, APPROVALS, id));
        }
    }

    @Test
    void A13_backButtonAndSubmittingAgainHasNoSecondEffect() {
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            long id = station.begin("university", "后退");
            station.fill("HN06", "后退再交").submit();
            station.page().goBack();
            BrowserUnderTest.settled(station.page());
            if (station.page().url().contains("draft.xhtml")) {
                station.page().click("[id='form:submit']");
                BrowserUnderTest.settled(station.page());
            }
            assertEquals(1, Rows.count(server, SUBMISSIONS, id));
        }
    }

    @Test
    void T6_expiredSessionWhileTypingADraftLosesNothing() {
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            long id = station.begin("university", "会话过期");
            station.fill("HN06", "已经保存的第一句。");
            BrowserUnderTest.settled(station.page());
            forget(station.context(), "JSESSIONID");
            type(station.page(), "过期以后打的第二句。");
            station.page().waitForSelector("[data-restored]:not([hidden]), #messages .message");
            assertTrue(station.page().inputValue("[id='form:text']").contains("第二句"), "typed text is back");
            station.submit();
            assertTrue(station.shows("第二句"));
            assertEquals(1, Rows.count(server, SUBMISSIONS, id));
        }
    }

    @Test
    void T6_expiredSignInWhileDecidingLosesNothing() {
        long id = ClimbBrowserST.waiting(server, "登录过期");
        try (Desk head = Desk.of(server, "uni1-fac1-head")) {
            head.request(id).say(TYPED);
            head.context().clearCookies();
            signsInAgain(head);
            assertEquals(0, Rows.count(server, APPROVALS, id));
            head.approve();
            assertEquals(1, Rows.count(server, APPROVALS, id));
        }
    }

    @Test
    void T4_whoDidNothingOrIsThereTooLongSignsInAgainAndLosesNothing() {
        long id = ClimbBrowserST.waiting(server, "久未操作");
        try (Desk head = Desk.of(server, "uni1-fac1-head")) {
            head.request(id).say(TYPED);
            Stamps.age(head.context(), server, Duration.ofHours(1), Duration.ofMinutes(31));
            assertTrue(signsInAgain(head).contains("较长时间没有操作"));
            Stamps.age(head.context(), server, Duration.ofMinutes(481), Duration.ZERO);
            assertTrue(signsInAgain(head).contains("最长时间"), "eight hours are over, whatever one does");
            Stamps.age(head.context(), server, Duration.ofMinutes(479), Duration.ofMinutes(29));
            assertEquals(0, Rows.count(server, APPROVALS, id));
            head.approve();
            assertEquals(1, Rows.count(server, APPROVALS, id));
            Stamps.age(head.context(), server, Duration.ofHours(1), Duration.ofMinutes(31));
            head.page().navigate(server.url("approval/inbox.xhtml"));
            assertEquals(1, head.page().locator("input[name=j_username]").count(), "a page, too");
        }
    }

    @Test
    void T4_aSignInWithoutItsStampOrWithAnothersIsNone() {
        for (boolean forged : new boolean[] {false, true}) {
            try (Desk head = Desk.of(server, "uni1-fac1-head")) {
                if (forged) {
                    Stamps.forge(head.context(), server, "uni1-reviewer");
                } else {
                    forget(head.context(), "liandong-stamp");
                }
                assertEquals(
                        401,
                        head.context().request().get(server.url("api/v1/me")).status());
                head.page().navigate(server.url("approval/inbox.xhtml"));
                assertEquals(1, head.page().locator("input[name=j_username]").count());
            }
        }
    }

    /** Approves, is asked to sign in, does so, and finds what was typed; gives what the page for signing in said. */
    private static String signsInAgain(Desk head) {
        head.page().click("[id='form:approve']");
        head.page().waitForSelector("input[name=j_username]");
        String said = head.page().innerText("main");
        head.page().fill("input[name=j_username]", "uni1-fac1-head");
        head.page().fill("input[name=j_password]", "demo");
        head.page().press("input[name=j_password]", "Enter");
        head.page().waitForSelector("[id='form:comment']");
        BrowserUnderTest.settled(head.page());
        assertEquals(TYPED, head.page().inputValue("[id='form:comment']"));
        return said;
    }

    @Test
    void T6_restartWhileTypingLosesNothing() {
        try (Desk station = Desk.of(server, "uni1-fac1-class1");
                Desk head = Desk.of(server, "uni1-fac1-head")) {
            long id = new Api(server, "uni1-fac1-class1").submitted("four-level", "重启", "HN07");
            head.request(id).say(TYPED);
            station.begin("university", "重启中的草稿");
            station.fill("HN06", "重启以前打的。");
            BrowserUnderTest.settled(station.page());
            server.restart();
            type(station.page(), "重启以后打的。");
            station.page().waitForSelector("[data-restored]:not([hidden]), #messages .message");
            assertEquals("重启以前打的。重启以后打的。", station.page().inputValue("[id='form:text']"));
            station.submit();
            head.page().waitForNavigation(() -> head.page().click("[id='form:approve']"));
            BrowserUnderTest.settled(head.page());
            assertEquals(
                    TYPED,
                    head.page().inputValue("[id='form:comment']"),
                    "the page was opened again with what was typed");
            assertEquals(0, Rows.count(server, APPROVALS, id));
            head.approve();
            assertEquals(1, Rows.count(server, APPROVALS, id));
        }
    }

    @Test
    void A13_secondTabOfADraftIsToldAndKeepsWhatWasTyped() {
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            long id = station.begin("university", "草稿两个标签页");
            Page other = station.secondTab("approval/draft.xhtml?id=" + id);
            station.fill("HN06", "第一个标签页");
            BrowserUnderTest.settled(station.page());
            station.page().waitForSelector("[id='form:saved'] >> text=/\\d\\d:\\d\\d/");
            other.fill("[id='form:text']", "第二个标签页");
            other.waitForSelector("#messages .message");
            assertEquals("第二个标签页", other.inputValue("[id='form:text']"));
            station.submit();
            assertTrue(station.shows("第一个标签页"));
        }
    }

    /** Types at the end of the text, key by key. */
    private static void type(Page page, String text) {
        page.focus("[id='form:text']");
        page.keyboard().press("Control+End");
        page.locator("[id='form:text']").pressSequentially(text);
    }

    private static void forget(BrowserContext context, String cookie) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
    }
}

package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** The next request of the same list opens by itself after a decision, if the clerk wants that (A17). */
class OnwardST {
    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A17_nextOfTheSameListOpensAfterADecision() {
        try (Desk head = Desk.of(server, "uni1-dept1-head")) {
            String list = "approval/inbox.xhtml?tab=todo&route=university";
            long first = waiting("university", "第一件：易班活动");
            long second = waiting("university", "第二件：网络文明");
            waiting("university", "第三件：校园网站");
            head.goTo(list);
            head.act(() -> head.page().click("text=第二件：网络文明"));
            head.say("同意").approve();
            assertTrue(head.page().url().contains("id=" + second + "&"), "it stays unless it is wanted");
            assertTrue(head.page().url().contains("route=university"), "and knows the way back");

            head.goTo("account/index.xhtml").act(() -> head.page().click("a:has-text('打开下一件')"));
            long fourth = waiting("university", "第四件：网络素养");
            head.goTo(list);
            head.act(() -> head.page().click("text=第三件：校园网站"));
            head.say("同意").approve();
            assertTrue(
                    head.page().url().contains("id=" + fourth + "&"),
                    head.page().url());
            assertTrue(head.message().contains("“第三件：校园网站”：已同意"), head.message());
            head.look("onward");
            head.say("请补充").sendBack("applicant", "walk");
            assertTrue(head.page().url().contains("id=" + first + "&"), "round to the first that still waits");
            assertTrue(head.message().contains("“第四件：网络素养”：已退回"), head.message());
            head.page().click("summary:has-text('不予通过')");
            head.say("不属本院").act(() -> head.page().click("[id='form:reject']"));
            assertTrue(
                    head.page().url().contains("inbox.xhtml?tab=todo&route=university"),
                    head.page().url());
            assertTrue(head.message().contains("“第一件：易班活动”"), head.message());
            assertEquals(0, head.page().locator("[data-row]").count(), "none is left");
        }
    }

    @Test
    void A17_previousAndNextOfTheSameList() {
        long first = waiting("four-level", "相邻一");
        long second = waiting("four-level", "相邻二");
        try (Desk head = Desk.of(server, "uni1-dept1-head")) {
            head.goTo("approval/inbox.xhtml?tab=todo&route=four-level");
            head.act(() -> head.page().click("text=相邻一"));
            head.act(() -> head.page().click("a[rel=next]"));
            assertTrue(
                    head.page().url().contains("id=" + second + "&"),
                    head.page().url());
            head.act(() -> head.page().click("a[rel=prev]"));
            assertTrue(
                    head.page().url().contains("id=" + first + "&"), head.page().url());
            head.goTo("approval/inbox.xhtml?tab=todo&at=253402214400000-9000000000&open=next");
            assertTrue(head.message().contains("最后一件"), head.message());
            assertEquals(404, head.status("approval/inbox.xhtml?tab=todo&at=x&open=next"));
        }
        try (Desk stranger = Desk.of(server, "stranger")) {
            stranger.goTo("approval/inbox.xhtml?tab=todo&open=next");
            assertFalse(stranger.shows("相邻"));
        }
    }

    /** A request that waits for the head of the department. */
    private long waiting(String route, String title) {
        return new Api(server, "uni1-dept1-clerk").submitted(route, title, "HN05");
    }
}

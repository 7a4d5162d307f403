package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** Several requests are decided at once: shown first, each by itself, with what came of each (A11). */
class BatchST {
    private static final String HEAD = "uni1-dept1-head";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A11_severalAreDecidedAndTheResultSaysWhichSucceededAndWhyTheOthersDidNot() {
        long first = waiting("批量一：易班活动");
        long second = waiting("批量二：网络文明");
        long third = waiting("批量三：校园网站");
        try (Desk head = Desk.of(server, HEAD)) {
            head.goTo("approval/inbox.xhtml?tab=todo&route=university").look("inbox-batch");
            for (long id : new long[] {first, second, third}) {
                head.page().check("input[name=id][value='" + id + "']");
            }
            head.act(() -> head.page().click("button[form=batch]"));
            head.look("batch");
            assertTrue(head.shows("批量一") && head.shows("批量三") && head.shows("将办理 3 件"));
            assertEquals(200, new Api(server, HEAD).act(second, "approve", "同意").status(), "from another window");
            head.page().fill("[id='form:comment']", "同意报送。");
            head.page().uncheck("input[name=row][value='" + third + "']");
            head.act(() -> head.page().click("[id='form:decide']"));
            assertTrue(head.message().contains("办成 1 件，没有办成 1 件"), head.message());
            assertTrue(head.shows("已于"), "the other one says who had decided and when");
            head.look("batch-done");
            head.goTo("approval/inbox.xhtml?tab=todo&route=university");
            assertTrue(head.shows("批量三"), "what was not ticked waits");
            assertFalse(head.shows("批量一"));
            head.goTo("approval/batch.xhtml?id=" + third);
            head.page().selectOption("[id='form:action']", "RETURN");
            head.page().click("[id='form:decide']");
            head.page().waitForSelector("[id='form:comment'][aria-invalid=true]");
            head.page().fill("[id='form:comment']", "请补充。");
            head.act(() -> head.page().click("[id='form:decide']"));
            assertTrue(head.message().contains("办成 1 件"), head.message());
        }
        for (String stranger : new String[] {"uni2-head", "uni1-fac2-head", "stranger"}) {
            try (Desk desk = Desk.of(server, stranger)) {
                desk.goTo("approval/batch.xhtml?id=" + first + "&id=" + third);
                assertFalse(desk.shows("批量一") || desk.shows("批量三"), stranger);
            }
        }
        try (Desk phone = Desk.onPhone(server, HEAD)) {
            waiting("批量四：手机办理");
            waiting("批量五：手机办理");
            phone.goTo("approval/inbox.xhtml?tab=todo&route=university").look("inbox-batch-phone");
            phone.page().locator("input[name=id]").all().forEach(Locator::check);
            phone.act(() -> phone.page().click("button[form=batch]"));
            phone.page().fill("[id='form:comment']", "同意报送。");
            phone.act(() -> phone.page().click("[id='form:decide']"));
            phone.look("batch-done-phone");
            phone.goTo("approval/inbox.xhtml?tab=todo&route=university");
            assertEquals(0, phone.page().locator("[data-row]").count(), "nothing is left, for whoever comes next");
        }
    }

    /** A request that waits for the head of the department. */
    private long waiting(String title) {
        return new Api(server, "uni1-dept1-clerk").submitted("university", title, "HN05");
    }
}

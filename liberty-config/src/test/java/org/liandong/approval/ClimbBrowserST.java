package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** The climb through the pages on a real task: filed, returned once, resubmitted, approved; strangers refused everywhere. */
class ClimbBrowserST {
    private static final List<String> STRANGERS =
            List.of("stranger", "uni2-head", "uni1-fac2-head", "uni1-fac1-class2");
    private static final String TITLE = "11 月优秀网络文化产品报送";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A7_climbsFourLevelsIsReturnedOnceAndApproved() {
        long id;
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            station.goTo("approval/file.xhtml").look("file");
            id = station.begin("four-level", TITLE);
            station.fill("HN01", "本月向省中心官网专题栏目输送网络文化产品三件，其中短视频两件、长图一件。").look("draft");
            assertEquals(404, as("uni1-fac1-head", "approval/request.xhtml?id=" + id), "a draft is its author's alone");
            station.submit();
            assertTrue(station.shows("软件2301班"));
        }
        refusedEverywhere(id);
        assertEquals(404, as("uni1-reviewer", "approval/request.xhtml?id=" + id), "before it reaches the level");

        try (Desk faculty = Desk.of(server, "uni1-fac1-head")) {
            faculty.inbox("todo", TITLE).act(() -> faculty.page().click("text=" + TITLE));
            faculty.say("请补充作品链接，写明指导教师全名。").sendBack("applicant", "jump");
        }
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            station.goTo("approval/draft.xhtml?id=" + id);
            assertTrue(station.shows("请补充作品链接"), "why it came back");
            station.look("returned");
            station.page().fill("[id='form:text']", "本月向省中心官网专题栏目输送网络文化产品三件，链接附后；指导教师陈立、王海燕。");
            station.submit();
        }
        approve("uni1-fac1-head", id, "材料齐全，同意报学校。", "changes");
        approve("uni1-reviewer", id, "同意报送。", "request");
        approve("uni1-head", id, "同意。", null);
        refusedEverywhere(id);
        approve("province-head", id, "同意。", null);

        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            station.request(id).look("approved");
            for (String said : List.of("请补充作品链接", "材料齐全", "同意报送", "赵敏", "LD-")) {
                assertTrue(station.shows(said), said);
            }
            station.goTo("outbox/messages.xhtml").look("messages");
            assertTrue(station.shows(TITLE));
        }
        refusedEverywhere(id);
    }

    @Test
    void A7_returnsToAPassedStageRejectsAndWithdrawsThroughThePages() {
        long rejected = waiting(server, "网络思政案例推荐材料");
        new Api(server, "uni1-fac1-head").act(rejected, "approve", "同意报学校。");
        try (Desk reviewer = Desk.of(server, "uni1-reviewer")) {
            reviewer.request(rejected)
                    .say("请院系再核。")
                    .sendBack("faculty-head", "jump")
                    .look("returned-stage");
            assertTrue(reviewer.shows("请院系再核"));
        }
        try (Desk faculty = Desk.of(server, "uni1-fac1-head")) {
            faculty.request(rejected);
            faculty.page().click("summary:has-text('不予通过')");
            faculty.page().click("[id='form:reject']");
            faculty.page().waitForSelector("[id='form:comment'][aria-invalid=true]");
            faculty.say("不属本院职责。")
                    .act(() -> faculty.page().click("[id='form:reject']"))
                    .look("rejected");
            assertTrue(faculty.shows("不属本院职责"));
        }
        long withdrawn = waiting(server, "重点公众号内容建设情况");
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            station.request(rejected);
            assertTrue(station.shows("未通过") || station.shows("不予通过"), "the applicant sees how it ended");
            station.request(withdrawn);
            station.page().click("summary:has-text('撤回')");
            station.act(() -> station.page().click("[id='form:withdraw']")).look("withdrawn");
            assertTrue(station.shows("撤回"));
        }
        try (Desk faculty = Desk.of(server, "uni1-fac1-head")) {
            faculty.request(withdrawn);
            assertEquals(0, faculty.page().locator("[id='form:approve']").count());
        }
    }

    private void approve(String who, long id, String opinion, String picture) {
        try (Desk desk = Desk.of(server, who)) {
            desk.inbox("todo", TITLE).request(id).say(opinion);
            if (picture != null) {
                desk.look(picture);
            }
            desk.approve();
            assertFalse(desk.message().isEmpty(), "success says what happens next");
            desk.inbox("done", TITLE);
        }
    }

    private void refusedEverywhere(long id) {
        for (String stranger : STRANGERS) {
            try (Desk desk = Desk.of(server, stranger)) {
                for (String page : List.of("request", "draft")) {
                    assertEquals(404, desk.status("approval/" + page + ".xhtml?id=" + id), stranger + " " + page);
                }
                for (String tab : List.of("todo", "done", "started", "copied", "unit")) {
                    desk.goTo("approval/inbox.xhtml?tab=" + tab);
                    assertFalse(desk.shows(TITLE), stranger + " " + tab);
                }
            }
        }
    }

    private int as(String who, String path) {
        try (Desk desk = Desk.of(server, who)) {
            return desk.status(path);
        }
    }

    /** A request that waits for the faculty's head. */
    static long waiting(ServerUnderTest server, String title) {
        return new Api(server, "uni1-fac1-class1").submitted("four-level", title, "HN05");
    }
}

package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.pages.Office;
import org.liandong.pages.Signing;
import org.liandong.test.Api;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/** Every way of signing and acting through the pages, wide, on a phone and by keyboard alone (A4–A7), with strangers refused. */
class WaysST {
    private static final String DEPARTMENT = "uni1-dept1-head";
    private static final String WANG = "王斯年";
    private static final String WSN = "wsn";
    private static final List<String> STRANGERS = List.of("uni2-head", "uni1-fac2-head", "expert1");

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A6_aDepartmentCooperatesAndIsJoinedWithTheReviewers() {
        long id;
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            id = station.begin("joint", "会办：网络文化节方案");
            station.fill("HN01", "请宣传部会办。");
            new Signing(station).cooperate("宣传部", "党委宣传部");
            station.look("cooperating").submit();
        }
        assertEquals(
                200, new Api(server, "uni1-fac1-head").act(id, "approve", "同意").status());
        try (Desk department = Desk.of(server, DEPARTMENT);
                Desk reviewer = Desk.of(server, "uni1-reviewer");
                Desk second = Desk.of(server, "uni1-reviewer2")) {
            department.request(id).look("joint");
            second.request(id);
            assertTrue(second.shows("请先由 林晓 签署"), "why he cannot sign yet");
            reviewer.request(id).say("同意。").approve();
            assertTrue(reviewer.message().contains("还有其他人签署"), reviewer.message());
            department.say("宣传部同意。").approve();
            second.request(id).say("同意。").approve().look("joined");
            assertTrue(second.shows("校级审批") || second.shows("示范理工大学"), "it went on");
        }
        for (String stranger : STRANGERS) {
            try (Desk desk = Desk.of(server, stranger)) {
                assertEquals(404, desk.status("approval/request.xhtml?id=" + id), stranger);
                assertEquals(404, desk.status("approval/involve.xhtml?what=TRANSFER&id=" + id), stranger);
            }
        }
    }

    /** The text may be put right by the reviewers of this route; what somebody else wrote meanwhile is shown, and nothing typed is lost. */
    @Test
    void A2_A7_aSignerChangesTheFieldThatHisStageMayWrite() {
        long id = atUniversity("joint", "审核人改正文字");
        try (Desk reviewer = Desk.of(server, "uni1-reviewer")) {
            reviewer.request(id).act(() -> reviewer.page().click("a:has-text('修改内容…')"));
            assertEquals(
                    0,
                    reviewer.page()
                            .locator("[id='form:task'], [id='form:table']")
                            .count());
            refused(reviewer, "内容没有变化");
            reviewer.page().fill("[id='form:text']", " ");
            refused(reviewer, "处需要修改");
            assertEquals("true", reviewer.page().getAttribute("[id='form:text']", "aria-invalid"));
            Page tab = reviewer.secondTab("approval/edit.xhtml?id=" + id);
            tab.fill("[id='form:text']", "先改的正文。");
            tab.waitForNavigation(() -> tab.click("[id='form:save']"));
            reviewer.page().fill("[id='form:text']", "后改的正文。");
            reviewer.page().fill("[id='form:comment']", "改正数字。");
            refused(reviewer, "已被别人改过");
            assertTrue(reviewer.shows("先改的正文。"), "what is there now");
            assertEquals("后改的正文。", reviewer.page().inputValue("[id='form:text']"));
            reviewer.look("edit").page().setViewportSize(390, 844);
            reviewer.look("edit-phone").act(() -> reviewer.page().click("[id='form:save']"));
            assertTrue(reviewer.message().contains("修改已保存"), reviewer.message());
            assertTrue(reviewer.shows("后改的正文。") && reviewer.shows("改了：情况说明"), "and the progress says so");
        }
        for (String other : List.of("uni1-reviewer2", "uni1-fac1-class1")) {
            try (Desk desk = Desk.of(server, other)) {
                desk.goTo("approval/edit.xhtml?id=" + id);
                assertTrue(desk.page().url().contains("request.xhtml"), other + " has nothing to write");
                assertEquals(0, desk.page().locator("a[href*='edit.xhtml']").count(), other);
            }
        }
        try (Desk stranger = Desk.of(server, "uni2-head")) {
            assertEquals(404, stranger.status("approval/edit.xhtml?id=" + id));
        }
    }

    private static void refused(Desk desk, String why) {
        desk.page().click("[id='form:save']");
        desk.page().waitForSelector("#messages :text('" + why + "')");
        desk.waitForAjax();
    }

    @Test
    void A4_votesByKeyboardAndOnAPhone() {
        votes(false);
        votes(true);
    }

    private void votes(boolean phone) {
        long id = atUniversity("ballot", "票决：年度先进推荐");
        try (Signing first = at("uni1-reviewer", phone);
                Signing second = at("uni1-reviewer2", phone);
                Signing clerk = at("uni1-clerk", phone);
                Signing head = at("uni1-head", phone)) {
            for (Signing each : List.of(first, second, clerk, head)) {
                each.reload(id);
            }
            first.desk().look("ballot" + (phone ? "-phone" : ""));
            first.say("赞成。").approve().done("已投票");
            second.more("不赞成理由", "投反对票", "form:reject");
            clerk.more(null, "弃权", "form:abstain");
            head.further("RECUSE", "推荐对象是本人指导的团队。");
            head.desk().look("ballot-recused" + (phone ? "-phone" : ""));
            head.shows("赞成 1 票，反对 1 票，弃权 1 票，未通过"); // who presides now abstained
        }
    }

    @Test
    void A7_PLT07_everyActionOfASignerByKeyboardAndOnAPhone() {
        actions(false);
        actions(true);
    }

    private void actions(boolean phone) {
        String width = phone ? "phone" : "wide";
        long id = atUniversity("four-level", "各种办理方式 " + width);
        try (Signing at = at("uni1-reviewer", phone);
                Signing department = at(DEPARTMENT, phone);
                Desk admin = Desk.of(server, "province-admin")) {
            at.reload(id).further("CLAIM", null).done("已认领").further("RELEASE", null);
            at.involve("ASK", WANG, WSN, "作品共几件？").done("已发给 王斯年");
            at.desk().look("ways-" + width);
            department.reload(id).desk().look("asked-" + width);
            department.answer("三件。");
            at.reload(id).shows("三件。"); // the answer is in the progress
            at.involve("CONSULT", WANG, WSN, "请提意见").done("已委派给 王斯年");
            at.shows("您已委派 王斯年"); // and why one cannot decide now
            department.reload(id).answer("没有意见。");
            at.reload(id).involve("ADD_SIGNER", WANG, WSN, "请加签");
            at.desk().look("added-" + width);
            at.remove(WANG).done("已减签");
            at.involve("TRANSFER", WANG, WSN, "请宣传部办理").done("已转办给 王斯年");
            department.reload(id).say("同意。").approve();
            assertEquals(
                    404,
                    admin.status("approval/request.xhtml?id=" + id),
                    "the owner sees it when it reaches his level");
        }
        try (Signing station = at("uni1-fac1-class1", phone)) {
            station.reload(id).further("URGE", "请尽快。").done("已催办").desk().look("urged-" + width);
        }
    }

    @Test
    void A7_theOwnerStopsAndReopensByKeyboardAndOnAPhone() {
        for (boolean phone : new boolean[] {false, true}) {
            long id = atUniversity("university", "挂起与重启");
            try (Signing admin = at("uni1-admin", phone)) {
                admin.reload(id).further("SUSPEND", "材料核实中").shows("已挂起");
                admin.desk().look("suspended" + (phone ? "-phone" : ""));
                admin.further("RESUME", "核实完毕").further("VOID", "重复报送").shows("已作废");
                admin.further("REOPEN", "恢复办理").done("已重启");
                admin.desk().look("reopened" + (phone ? "-phone" : ""));
            }
        }
    }

    @Test
    void A7_theOwnerJumpsAndReassignsWithASecondPersonByKeyboardAndOnAPhone() {
        try (Desk above = Desk.of(server, "province-admin")) {
            new Office(above).appoint(new Api(server, "uni1-admin").unit(), "许明远", "UNIT_ADMIN");
        }
        for (boolean phone : new boolean[] {false, true}) {
            jumpsAndReassigns(phone);
        }
        overRest();
    }

    /** Who confirms names what he saw. */
    @Test
    void A9_anExtensionIsAskedForAndConfirmedInThePage() {
        Rows.change(
                server,
                "insert into approval_route (id, code, name, name_en, subject_type, owner_id) select 991, 'timed', '限时审批',"
                        + " 'timed', 'report', id from org_unit where name = '示范理工大学'");
        Rows.change(
                server,
                "insert into route_version (id, route_id, version, state, own_head) values (992, 991, 1, 'PUBLISHED', false)");
        Rows.change(
                server,
                "insert into route_stage (id, version_id, position, code, name, name_en, place, place_level, who, signing,"
                        + " working_days, opinion_required, if_empty, if_applicant, if_signed, time_limit) values (993, 992, 10, 'timed', '院级审批',"
                        + " 'faculty', 'LEVEL', 'FACULTY', 'HEAD', 'ANY', 2, false, 'NEXT_HIGHER', 'SKIP', 'SIGN_AGAIN', '{\"amount\":2,"
                        + "\"unit\":\"WORKING_DAYS\",\"anchor\":\"ARRIVAL\",\"reminders\":[-1],\"expiry\":\"ESCALATE\",\"extension\":3}')");
        for (boolean phone : new boolean[] {false, true}) {
            long id = new Api(server, "uni1-fac1-class1").submitted("timed", "申请延期", "HN01");
            try (Signing signer = at("uni1-fac1-head", phone);
                    Signing owner = at("uni1-admin", phone)) {
                String days = "details:has(button[data-do=EXTEND]) input[type=number]";
                signer.reload(id).press("details:has(button[data-do=EXTEND]) > summary");
                signer.write(days, "3").write("details:has(button[data-do=EXTEND]) textarea", "材料较多");
                signer.desk().look("extension" + (phone ? "-phone" : ""));
                signer.go("button[data-do=EXTEND]").done("已提出延期申请");
                owner.reload(id).shows("申请延期 3 个工作日").further("CONFIRM", null).done("已确认并生效");
                signer.reload(id).shows("同意延期");
                signer.desk().look("extended" + (phone ? "-phone" : ""));
            }
        }
    }

    private void overRest() {
        long id = atUniversity("university", "跳转，经接口");
        Api first = new Api(server, "uni1-admin");
        Api second = new Api(server, "uni1-leader");
        assertEquals(200, first.act(id, "jump", "加急", "to", "university-head").status());
        String seen =
                second.get("/requests/" + id).json().getJsonObject("proposed").getString("at");
        assertEquals(409, second.act(id, "confirm", null).status(), "nothing is confirmed unseen");
        assertEquals(403, first.act(id, "confirm", null, "proposal", seen).status());
        assertEquals(200, second.act(id, "confirm", null, "proposal", seen).status());
    }

    private void jumpsAndReassigns(boolean phone) {
        long id = atUniversity("university", "跳转与改派");
        try (Signing first = at("uni1-admin", phone);
                Signing second = at("uni1-leader", phone)) {
            first.reload(id).involve("REASSIGN", WANG, WSN, "审核人长期病假").done("待另一位管理员确认");
            first.shows("待第二人确认").shows("审核人长期病假").desk().look("proposed" + (phone ? "-phone" : ""));
            second.desk().goTo("approval/stalls.xhtml").look("proposals" + (phone ? "-phone" : ""));
            second.go("[data-proposed]").further("CONFIRM", null).done("已确认并生效");
            jump(first.reload(id), "university-head").done("已提出跳转");
            assertEquals(
                    0, first.desk().page().locator("button[data-do=CONFIRM]").count(), "not by himself");
            second.reload(id).further("DECLINE", "照常办理").done("已写明不同意");
            jump(first.reload(id), "university-head");
            second.reload(id)
                    .further("CONFIRM", "同意加急")
                    .reload(id)
                    .shows("确认跳转")
                    .shows("校级审批");
            second.desk().look("jumped" + (phone ? "-phone" : ""));
        }
        for (String stranger : List.of("uni2-admin", "uni1-fac2-head")) {
            try (Desk desk = Desk.of(server, stranger)) {
                assertEquals(404, desk.status("approval/involve.xhtml?what=REASSIGN&id=" + id), stranger);
            }
        }
    }

    private static Signing jump(Signing at, String stage) {
        String panel = "details:has(button[data-do=JUMP])";
        return at.press(panel + " > summary")
                .choose(panel + " select", stage)
                .write(panel + " textarea", "加急")
                .go("button[data-do=JUMP]");
    }

    @Test
    void A7_theOfficeEntersWhatWasDecidedOnPaperByKeyboardAndOnAPhone() {
        for (boolean phone : new boolean[] {false, true}) {
            long id = atUniversity("four-level", "会议决定的录入");
            try (Signing clerk = at("uni1-clerk", phone)) {
                clerk.reload(id).press("summary:has-text('录入决定')").press("[id='form:enter']");
                clerk.desk().page().waitForSelector("[id='form:minutes'][aria-invalid=true]");
                clerk.desk().look("enter-decision" + (phone ? "-phone" : ""));
                clerk.write("[id='form:minutes']", "校党委会纪要〔2026〕8号").writeDay("[id='form:day']", "2026-11-20");
                clerk.go("[id='form:enter']").done("已录入");
                clerk.shows("同意；2026-11-20 作出，编号 校党委会纪要〔2026〕8号");
            }
        }
    }

    /** Somebody who works without a mouse at a wide page, or with a finger on a phone. */
    private Signing at(String user, boolean phone) {
        return phone ? new Signing(Desk.onPhone(server, user)) : Signing.byKeys(Desk.of(server, user));
    }

    @Test
    void A20_administratorsSeeWhatStandsWhereNobodyCanAct() throws Exception {
        long id = atUniversity("university", "无人办理的一件");
        String number =
                new Api(server, "uni1-clerk").get("/requests/" + id).json().getString("number");
        try (Connection connection = server.connection();
                PreparedStatement spoil = connection.prepareStatement("delete from inbox_item where request_id = ?")) {
            spoil.setLong(1, id);
            spoil.executeUpdate();
        }
        try (Desk admin = Desk.of(server, "uni1-admin")) {
            admin.goTo("approval/stalls.xhtml").act(() -> admin.page().click("[id='form:look']"));
            assertTrue(admin.message().contains("处异常"), admin.message());
            assertTrue(admin.shows(number) && admin.shows("却不在任何人的待办里"));
            admin.look("stalls").page().setViewportSize(390, 844);
            admin.look("stalls-phone").act(() -> admin.page().click("a:has-text('" + number + "')"));
            assertTrue(admin.shows("无人办理的一件"));
        }
        try (Desk above = Desk.of(server, "province-admin")) {
            above.goTo("approval/stalls.xhtml");
            assertTrue(above.shows(number), "where it stands, though he does not see the request");
            assertEquals(0, above.page().locator("a:has-text('" + number + "')").count());
        }
        try (Desk other = Desk.of(server, "uni2-admin")) {
            assertFalse(other.goTo("approval/stalls.xhtml").shows(number));
        }
        for (String stranger : STRANGERS) {
            try (Desk desk = Desk.of(server, stranger)) {
                assertEquals(403, desk.status("approval/stalls.xhtml"), stranger);
            }
        }
    }

    @Test
    void A7_wordsThatOneUsesOftenAreTakenByAClick() {
        long id = atUniversity("four-level", "常用意见");
        try (Desk desk = Desk.of(server, "uni1-reviewer2")) {
            desk.request(id);
            desk.page().click("[id='form:phrases-show']");
            desk.page().click("button[data-insert]:has-text('拟同意')");
            assertEquals("拟同意，请领导审批。", desk.page().inputValue("[id='form:comment']"));
            desk.goTo("account/phrases.xhtml");
            desk.page().fill("[id='form:words']", "材料齐全，同意报送。");
            desk.act(() -> desk.page().click("[id='form:add']"));
            desk.look("phrases").request(id);
            desk.page().click("[id='form:phrases-show']");
            desk.page().waitForSelector("button[data-insert]");
            desk.look("phrases-offered");
            assertEquals(
                    1, desk.page().locator("button[data-insert]").count(), "his own in the place of the given ones");
            desk.page().click("button[data-insert]");
            desk.approve();
            assertTrue(desk.shows("材料齐全，同意报送。"));
            desk.goTo("account/phrases.xhtml").act(() -> desk.page().click("button:has-text('移除')"));
            assertTrue(desk.message().contains("已移除"), desk.message());
        }
    }

    private long atUniversity(String route, String title) {
        long id = new Api(server, "uni1-fac1-class1").submitted(route, title, "HN01");
        assertEquals(
                200, new Api(server, "uni1-fac1-head").act(id, "approve", "同意").status());
        return id;
    }
}

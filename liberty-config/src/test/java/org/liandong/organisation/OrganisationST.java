package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.pages.Office;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** Administrators keep the organisation through the pages, each within his own units; everybody else is refused. */
class OrganisationST {
    private static final List<String> PAGES = List.of(
            "organisation/unit.xhtml?unit=%d",
            "organisation/unit.xhtml?below=%d",
            "organisation/restructure.xhtml?unit=%d",
            "organisation/posts.xhtml?unit=%d",
            "organisation/seat.xhtml?unit=%d",
            "organisation/charges.xhtml?unit=%d");

    private final ServerUnderTest server = ServerUnderTest.derby();

    /** The administrator of the province makes a university and its administrator, who makes the rest. */
    @Test
    void ORG04_aUniversityIsBuiltFromNothing() {
        long university;
        try (Desk desk = Desk.of(server, "province-admin")) {
            Office office = new Office(desk);
            university = office.found(office.unit("示范省网络思想政治工作中心"), "滨江学院", "bj", "UNIVERSITY");
            assertTrue(desk.message().contains("已建立“滨江学院”"), desk.message());
            office.appoint(university, "姚一鸣", "UNIT_ADMIN");
            desk.goTo("organisation/units.xhtml?unit=" + university).look("organisation-unit");
        }
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            Office office = new Office(desk);
            long faculty = office.found(university, "水利学院", "bj-sl", "FACULTY");
            long station = office.found(faculty, "水利2601班", "bj-sl-1", "CLASS");
            desk.goTo("organisation/unit.xhtml?unit=" + faculty).look("organisation-edit");
            office.appoint(faculty, "孟云帆", "HEAD");
            office.appoint(station, "钟国栋", "HEAD");
            desk.goTo("organisation/posts.xhtml?unit=" + station).look("organisation-posts");
            desk.goTo("organisation/units.xhtml?q=slxy");
            assertTrue(desk.shows("水利学院"), "found by its initials");
        }
        try (Desk desk = Desk.of(server, "uni1-fac1-class2")) {
            desk.goTo("approval/file.xhtml");
            desk.page().selectOption("[id='form:unit']", new SelectOption().setLabel("水利2601班"));
            desk.waitForAjax();
            assertTrue(
                    desk.shows("孟云帆"),
                    "the new head signs: " + desk.page().locator("main").innerText());
        }
    }

    @Test
    void ORG06_aFacultyIsRenamedMovedAndMergedWithRequestsUnderWay() {
        try (Desk admin = Desk.of(server, "province-admin")) {
            Office office = new Office(admin);
            long university = office.unit("示范师范大学");
            long faculty = office.found(university, "音乐学院", "mv-yy", "FACULTY");
            long other = office.found(university, "艺术学院", "mv-ys", "FACULTY");
            office.appoint(faculty, "钟国栋", "CLERK");
            office.appoint(faculty, "孟云帆", "HEAD");
            Api clerk = new Api(server, "uni1-fac1-class2");
            long id = clerk.draft("four-level", "音乐学院月报", "HN01", faculty);
            clerk.act(id, "submit", null);
            office.rename(faculty, "音乐舞蹈学院");
            assertTrue(admin.shows("曾用名"), "former names are shown");
            admin.goTo("organisation/restructure.xhtml?unit=" + faculty).look("organisation-restructure");
            office.choose("above", "示范理工", "示范理工大学");
            admin.act(() -> admin.page().click("[id='form:move']"));
            assertTrue(admin.message().contains("划归“示范理工大学”"), admin.message());
            admin.goTo("organisation/restructure.xhtml?unit=" + faculty);
            office.choose("into", "ysxy", "艺术学院");
            admin.page().click("[id='form:merge']");
            admin.page().waitForSelector("#messages .error");
            assertTrue(admin.message().contains("无人接手"), admin.message());
            office.appoint(other, "汪佳怡", "HEAD");
            admin.goTo("organisation/restructure.xhtml?unit=" + faculty);
            office.choose("into", "ysxy", "艺术学院");
            admin.act(() -> admin.page().click("[id='form:merge']"));
            assertTrue(admin.message().contains("已并入“艺术学院”"), admin.message());
            try (Desk head = Desk.of(server, "uni1-fac1-clerk")) {
                head.request(id);
                assertTrue(head.shows("音乐学院"), "under the name it was filed with");
                head.say("同意。").approve();
                assertTrue(head.message().contains("示范师范大学"), "climbs where it was filed: " + head.message());
            }
            admin.goTo("organisation/units.xhtml?unit=" + faculty);
            assertTrue(admin.shows("本单位已撤销"));
        }
    }

    @Test
    void A12_aTermEndsAndTheSuccessorGoesOn() {
        try (Desk admin = Desk.of(server, "uni1-admin")) {
            Office office = new Office(admin);
            long faculty = office.found(office.unit("示范理工大学"), "体育学院", "ty", "FACULTY");
            office.appoint(faculty, "钟国栋", "CLERK");
            office.appoint(faculty, "孟云帆", "HEAD");
            Api clerk = new Api(server, "uni1-fac1-class2");
            long id = clerk.draft("four-level", "体育学院月报", "HN01", faculty);
            clerk.act(id, "submit", null);
            office.end(faculty, "孟云帆", null);
            assertTrue(admin.message().contains("还有 1 件待办"), admin.message());
            assertTrue(admin.shows("还有未了事项：") && admin.shows("岗位待办（仅一人任职）"));
            admin.look("organisation-end").act(() -> admin.page().click("a:has-text('查看未了事项')"));
            String number = clerk.get("/requests/" + id).json().getString("number");
            assertTrue(admin.shows(number) && admin.shows("随岗位移交"), "where it stands and what becomes of it");
            assertFalse(admin.shows("体育学院月报"), "not what the university does not see yet");
            admin.look("organisation-matters").page().setViewportSize(390, 844);
            admin.look("organisation-matters-phone").page().setViewportSize(1280, 800);
            office.end(faculty, "孟云帆", "汪佳怡");
            assertTrue(admin.message().contains("结束"), admin.message());
            office.end(faculty, "钟国栋", null);
            admin.goTo("organisation/people.xhtml?q=zgd").act(() -> admin.page().click("main a:has-text('钟国栋')"));
            admin.act(() -> admin.page().click("a:has-text('未了事项')"));
            assertTrue(admin.shows(number) && admin.shows("报送人已不在该单位任职"), "and what can be done");
            admin.look("organisation-matters-left");
            assertEquals(
                    200,
                    new Api(server, "uni1-fac1-clerk").act(id, "approve", "同意").status());
        }
    }

    @Test
    void ORG02_aLeadingGroupHasTwoHeadsAndMembersExOfficio() {
        try (Desk admin = Desk.of(server, "uni1-admin")) {
            Office office = new Office(admin);
            long group = office.found(office.unit("示范理工大学"), "网络思政领导小组", "ldxz", "BODY");
            office.appoint(group, "钟书瑶", "CHAIR");
            office.appoint(group, "林晓", "CHAIR");
            admin.goTo("organisation/seat.xhtml?unit=" + group).look("organisation-seat");
            office.choose("holder", "党委宣传部", "党委宣传部（示范理工大学）");
            admin.act(() -> admin.page().click("[id='form:save']"));
            admin.goTo("organisation/members.xhtml?unit=" + group).look("organisation-members");
            for (String name : List.of("钟书瑶、林晓", "王斯年")) {
                assertTrue(admin.shows(name), name);
            }
        }
    }

    /** A society, an expert committee with a chair, an office that acts by delegation: kinds, duties, other names. */
    @Test
    void ORG05_whatAUnitIsThereForAndByWhoseDelegationItActsIsShown() {
        try (Desk admin = Desk.of(server, "province-admin")) {
            Office office = new Office(admin);
            long root = office.unit("示范省网络思想政治工作中心");
            long society = office.found(root, "网络思政学术研究会", "xsyjh", "ASSOCIATION");
            long committee = office.found(root, "网络思政专家委员会", "zjwyh", "EXPERT_COMMITTEE");
            long bureau = office.found(root, "综合科", "zhk", "OFFICE");
            admin.goTo("organisation/unit.xhtml?unit=" + bureau);
            admin.page().fill("[id='form:aliases']", "综合办、秘书处");
            admin.page().fill("[id='form:duty']", "承担省中心日常事务。");
            admin.page().fill("[id='form:onBehalfOf']", "受省委教育工委、省教育厅委托");
            admin.act(() -> admin.page().click("[id='form:save']"));
            for (String shown : List.of("综合办、秘书处", "承担省中心日常事务。", "受省委教育工委、省教育厅委托", "科室")) {
                assertTrue(admin.shows(shown), shown);
            }
            admin.goTo("organisation/units.xhtml?q=msc");
            assertTrue(admin.shows("综合科"), "found by the initials of another name");
            office.appoint(committee, "钟书瑶", "CHAIR");
            office.appoint(society, "林晓", "SECRETARY");
            admin.goTo("organisation/members.xhtml?unit=" + committee);
            assertTrue(admin.shows("组长（主任）") && admin.shows("钟书瑶"));
        }
        try (Desk stranger = Desk.of(server, "stranger")) {
            stranger.goTo("organisation/units.xhtml");
            assertFalse(stranger.shows("综合科"));
        }
    }

    @Test
    void ORG09_aLeaderHasChargeOfUnits() {
        try (Desk admin = Desk.of(server, "uni1-admin")) {
            Office office = new Office(admin);
            long university = office.unit("示范理工大学");
            admin.goTo("organisation/charges.xhtml?unit=" + university);
            office.appoint(university, "钟书瑶", "LEADER");
            admin.goTo("organisation/charges.xhtml?unit=" + university);
            admin.page().selectOption("[id='form:leader']", new SelectOption().setLabel("钟书瑶"));
            office.choose("charged", "学工部", "学生工作部（示范理工大学）");
            admin.act(() -> admin.page().click("[id='form:give']"));
            admin.look("organisation-charges");
            assertTrue(admin.shows("学生工作部"));
            admin.goTo("organisation/people.xhtml?q=2003T0001")
                    .act(() -> admin.page().click("main a[data-row]"));
            admin.act(() -> admin.page().click("a:has-text('未了事项')"));
            assertTrue(admin.shows("分管") && admin.shows("学生工作部"), "before he leaves, it is shown");
            admin.look("organisation-matters-charge").act(() -> admin.page().click("a[href*='charges.xhtml']"));
            admin.act(() -> admin.page().locator("[id$=':end']").first().click());
            assertTrue(admin.message().contains("到今天为止"), admin.message());
        }
    }

    @Test
    void T2_whoDoesNotAdministerTheUnitIsRefusedOnEveryPage() {
        long faculty;
        long university;
        try (Desk admin = Desk.of(server, "uni1-admin")) {
            university = new Office(admin).unit("示范理工大学");
            faculty = new Office(admin).unit("管理学院");
            assertEquals(403, admin.status("organisation/restructure.xhtml?unit=" + university), "not his own unit");
            assertEquals(404, admin.status("organisation/posts.xhtml?unit=" + faculty + "&end=999999999"));
            assertEquals(404, admin.status("organisation/unit.xhtml?unit=999999999"));
            assertEquals(404, admin.status("organisation/unit.xhtml?unit=x"));
        }
        for (String stranger :
                List.of("uni2-admin", "uni1-head", "uni1-fac1-head", "stranger", "auditor", "sysadmin", "secadmin")) {
            try (Desk desk = Desk.of(server, stranger)) {
                for (String path : PAGES) {
                    assertEquals(403, desk.status(path.formatted(faculty)), stranger + " " + path);
                }
            }
        }
        try (Desk head = Desk.of(server, "uni1-head")) {
            head.goTo("organisation/units.xhtml?unit=" + faculty);
            assertFalse(head.shows("修改资料"), "no button that would be refused");
        }
    }

    /** A form that was opened while one was allowed to is sent when one no longer is, and with what was not offered. */
    @Test
    void T2_craftedFormsAreRefused() {
        try (Desk admin = Desk.of(server, "uni1-admin")) {
            Office office = new Office(admin);
            long own = office.found(office.unit("示范理工大学"), "测绘学院", "ch", "FACULTY");
            long foreign = office.unit("示范医科大学");
            admin.goTo("organisation/restructure.xhtml?unit=" + own);
            office.craft("above", foreign);
            admin.page().click("[id='form:move']");
            admin.page().waitForSelector("#messages .error");
            assertTrue(admin.message().contains("不是“示范医科大学”的管理员"), admin.message());
            admin.goTo("organisation/unit.xhtml?below=" + own);
            admin.page()
                    .evaluate("document.querySelector('#form').action = location.pathname + '?below=" + foreign + "'");
            office.fill("偷建的班", "craft-1", "CLASS");
            admin.page().click("[id='form:save']");
            admin.page().waitForSelector("#messages .error");
            assertTrue(admin.message().contains("不是“示范医科大学”的管理员"), admin.message());
            assertFalse(new Api(server, "uni1-admin")
                    .get("/units?parent=" + foreign)
                    .body()
                    .toString()
                    .contains("偷建的班"));
        }
    }
}

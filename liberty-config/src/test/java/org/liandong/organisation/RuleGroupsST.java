package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.pages.Desk;
import org.liandong.pages.Office;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** Groups by rule through the pages and the API; every test makes its own unit. */
class RuleGroupsST {
    private static final String ADMIN = "uni1-admin";
    private static final String EDITS =
            "[id='form:add'], [id='form:addAll'], [id='members:remove'], input[name=member]";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void ORG11_unitsThatHostAStudioAreInAGroupByThemselves() {
        try (Desk desk = Desk.of(server, ADMIN)) {
            Office office = new Office(desk);
            String department = name("网络教育部");
            long owner = found(office, office.unit("示范理工大学"), department, "DEPARTMENT");
            long group = make(desk, owner, "设有工作室的单位", "hosts-studio");
            assertTrue(desk.message().contains("组内单位按条件自动确定"), desk.message());
            assertTrue(desk.shows("条件：设有工作室的单位"));
            assertTrue(desk.shows("今天没有符合条件的单位"));
            assertEquals(0, desk.page().locator(EDITS).count(), "nobody adds or takes out");
            desk.look("organisation-group-by-rule-empty");

            long studio = found(office, owner, name("短视频工作室"), "STUDIO");
            desk.goTo("organisation/group.xhtml?id=" + group);
            assertEquals(
                    department,
                    desk.page().locator("table.rows tbody tr td").first().innerText());
            assertEquals(0, desk.page().locator(EDITS).count());
            desk.look("organisation-group-by-rule");
            desk.goTo("organisation/groups.xhtml?unit=" + studio).look("organisation-groups-by-rule");
            assertTrue(desk.shows("按条件：设有工作室的单位"), "units below can use it");

            desk.goTo("organisation/restructure.xhtml?unit=" + studio);
            desk.page().click("summary:has-text('撤销')");
            desk.act(() -> desk.page().click("[id='form:close']"));
            desk.goTo("organisation/group.xhtml?id=" + group);
            assertTrue(desk.shows("今天没有符合条件的单位"), "the studio is closed");
            desk.page().fill("[id='form:name']", "工作室所在单位");
            desk.act(() -> desk.page().click("[id='form:rename']"));
            assertTrue(desk.message().contains("已改名为“工作室所在单位”"), desk.message());
        }
    }

    @Test
    void ORG11_whereAHeadIsMissingIsShownUntilThereIsOne() {
        try (Desk desk = Desk.of(server, ADMIN)) {
            Office office = new Office(desk);
            String name = name("新学院");
            long faculty = found(office, office.unit("示范理工大学"), name, "FACULTY");
            long group = make(desk, faculty, "负责人空缺", "head-vacant");
            assertTrue(desk.shows(name), "no head yet");
            office.appoint(faculty, "汪佳怡", "HEAD");
            assertEquals(0, units(group), "somebody is head");
            office.end(faculty, "汪佳怡", null);
            assertEquals(1, units(group), "nobody any more");
            JsonObject page =
                    new Api(server, ADMIN).get("/groups?unit=" + faculty).json();
            assertTrue(page.getJsonArray("facts").toString().contains("head-vacant"));
        }
    }

    @Test
    void ORG11_aConditionThatIsNoLongerThereIsShownAsSuch() throws SQLException {
        try (Desk desk = Desk.of(server, ADMIN)) {
            Office office = new Office(desk);
            long owner = found(office, office.unit("示范理工大学"), name("有旧组的部"), "DEPARTMENT");
            long group = make(desk, owner, "旧条件组", "hosts-studio");
            try (Connection connection = server.connection();
                    PreparedStatement forget =
                            connection.prepareStatement("update unit_group set fact = 'owns-account' where id = ?")) {
                forget.setLong(1, group);
                forget.executeUpdate();
            }
            desk.goTo("organisation/group.xhtml?id=" + group);
            assertTrue(desk.shows("这一条件已不再提供"));
            desk.look("organisation-group-condition-gone");
            desk.goTo("organisation/groups.xhtml?unit=" + owner);
            assertTrue(desk.shows("按条件：owns-account"));
            assertTrue(desk.shows("无法确定"));
            desk.act(() -> desk.page().click("main a:has-text('旧条件组')"));
            desk.page().click("summary:has-text('删除单位组')");
            desk.act(() -> desk.page().click("[id='form:delete']"));
            assertTrue(desk.message().contains("已删除"), desk.message());
        }
    }

    @Test
    void T2_aCraftedConditionMakesNoGroup() {
        try (Desk desk = Desk.of(server, ADMIN)) {
            Office office = new Office(desk);
            long owner = found(office, office.unit("示范理工大学"), name("不受骗的部"), "DEPARTMENT");
            Page page = desk.goTo("organisation/groups.xhtml?unit=" + owner).page();
            page.fill("[id='form:name']", "伪造条件组");
            page.evaluate("document.getElementById('form:fact').options[1].value = 'no-such-fact'");
            page.selectOption("[id='form:fact']", "no-such-fact");
            page.click("[id='form:create']");
            page.waitForSelector("[id='form:fact-message'] .ui-message-error-detail");
            desk.goTo("organisation/groups.xhtml?unit=" + owner);
            assertFalse(desk.shows("伪造条件组"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "auditor"})
    void T2_aStrangerSeesNoGroupByRule(String stranger) {
        long owner;
        long group;
        try (Desk desk = Desk.of(server, ADMIN)) {
            Office office = new Office(desk);
            owner = found(office, office.unit("示范理工大学"), name("生人勿近的部"), "DEPARTMENT");
            group = make(desk, owner, "不可见的条件组", "head-vacant");
        }
        try (Desk desk = Desk.of(server, stranger)) {
            assertEquals(403, desk.status("organisation/group.xhtml?id=" + group));
            assertEquals(403, desk.status("organisation/groups.xhtml?unit=" + owner));
        }
        assertEquals(403, new Api(server, stranger).get("/groups/" + group).status());
        try (Desk desk = Desk.of(server, "uni1-head")) {
            desk.goTo("organisation/group.xhtml?id=" + group);
            assertEquals(0, desk.page().locator("[id='form:rename']").count(), "sees it and changes nothing");
        }
    }

    private int units(long group) {
        JsonObject shown = new Api(server, ADMIN).get("/groups/" + group).json().getJsonObject("group");
        assertEquals("head-vacant", shown.getString("fact"));
        return shown.getInt("units");
    }

    private static long make(Desk desk, long owner, String name, String fact) {
        desk.goTo("organisation/groups.xhtml?unit=" + owner);
        desk.page().fill("[id='form:name']", name);
        desk.page().selectOption("[id='form:fact']", fact);
        desk.act(() -> desk.page().click("[id='form:create']"));
        return Long.parseLong(desk.page().url().replaceAll(".*id=(\\d+).*", "$1"));
    }

    private static long found(Office office, long below, String name, String kind) {
        return office.found(below, name, "r" + UUID.randomUUID().toString().substring(0, 11), kind);
    }

    private static String name(String begin) {
        return begin + UUID.randomUUID().toString().substring(0, 8);
    }
}

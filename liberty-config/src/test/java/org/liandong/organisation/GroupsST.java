package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.pages.Desk;
import org.liandong.pages.Office;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** Groups of units, categories of people and unit administrators through the pages, each by whom it is for. */
class GroupsST {
    private static final String ADMIN = "uni1-admin";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void ORG10_aGroupIsMadeFilledEmptiedAndDeleted() {
        String name = name("各学院");
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("organisation/groups.xhtml");
            desk.page().fill("[id='form:name']", name);
            desk.act(() -> desk.page().click("[id='form:create']"));
            assertTrue(desk.message().contains("已建立单位组“" + name), desk.message());
            Office office = new Office(desk);
            desk.page().click("[id='form:addAll']");
            desk.page().waitForSelector("#messages .error");
            assertTrue(desk.shows("请填写这一项"), "which kind");
            desk.page().selectOption("[id='form:kind']", "FACULTY");
            desk.act(() -> desk.page().click("[id='form:addAll']"));
            assertTrue(desk.shows("计算机学院"));
            office.choose("unit", "团委", "团委");
            desk.act(() -> desk.page().click("[id='form:add']"));
            assertTrue(desk.message().contains("已加入“团委”"), desk.message());
            desk.look("organisation-group");

            desk.page().click("[id='members:remove']");
            desk.page().waitForSelector("#messages .warn");
            assertTrue(desk.message().contains("请先勾选"), desk.message());
            String url = desk.page().url();
            Page tab = desk.context().newPage();
            tab.navigate(url);
            tab.check("label:has-text('外国语学院') input");
            tab.waitForNavigation(() -> tab.click("[id='members:remove']"));
            tab.close();
            desk.page().check("label:has-text('计算机学院') input");
            desk.act(() -> desk.page().click("[id='members:remove']"));
            assertTrue(desk.message().contains("已移出 1 个单位"), desk.message());
            assertFalse(desk.shows("外国语学院"));
            assertTrue(desk.shows("团委"), "what was ticked is meant, whatever the other tab did");

            desk.page().fill("[id='form:name']", name + "甲");
            desk.act(() -> desk.page().click("[id='form:rename']"));
            assertEquals(name + "甲", desk.page().locator("h1").innerText());
            desk.goTo("organisation/groups.xhtml").look("organisation-groups");
            desk.act(() -> desk.page().click("main a:has-text('" + name + "甲')"));
            desk.page().click("summary:has-text('删除单位组')");
            desk.act(() -> desk.page().click("[id='form:delete']"));
            assertTrue(desk.message().contains("已删除"), desk.message());
            assertEquals(404, desk.status(url.replaceAll(".*/liandong/", "")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uni2-admin", "uni1-head"})
    void T2_othersWithAPostSeeAGroupAndChangeNothing(String user) {
        long group = group(name("只读组"));
        try (Desk desk = Desk.of(server, user)) {
            desk.goTo("organisation/group.xhtml?id=" + group);
            assertEquals(
                    0,
                    desk.page()
                            .locator("[id='form:rename'], [id='members:remove'], input[name=member]")
                            .count());
            desk.goTo("organisation/groups.xhtml?unit=" + new Api(server, ADMIN).unit());
            assertEquals(0, desk.page().locator("[id='form:create']").count());
        }
        assertEquals(200, new Api(server, user).get("/groups/" + group).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "auditor", "sysadmin", "secadmin"})
    void T2_whoHoldsNoPostSeesNoGroup(String user) {
        long group = group(name("不可见组"));
        long unit = new Api(server, ADMIN).unit();
        try (Desk desk = Desk.of(server, user)) {
            assertEquals(403, desk.status("organisation/group.xhtml?id=" + group));
            assertEquals(403, desk.status("organisation/groups.xhtml?unit=" + unit));
            assertEquals(403, desk.status("organisation/groups.xhtml"));
        }
        assertEquals(403, new Api(server, user).get("/groups?unit=" + unit).status());
        assertEquals(403, new Api(server, user).get("/groups/" + group).status());
    }

    @Test
    void T2_craftedIdsChangeNothing() {
        long group = group(name("不受骗组"));
        long elsewhere = new Api(server, "uni2-admin").unit();
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("organisation/group.xhtml?id=" + group);
            Office office = new Office(desk);
            office.craft("unit", elsewhere);
            desk.page().click("[id='form:add']");
            desk.page().waitForSelector("#messages .error");
            assertTrue(desk.shows("不在“示范理工大学”之下"), desk.page().locator("main").innerText());
            desk.goTo("organisation/group.xhtml?id=" + group);
            office.choose("unit", "团委", "团委");
            desk.act(() -> desk.page().click("[id='form:add']"));
            desk.page()
                    .evaluate(
                            "id => document.querySelector('input[name=member]').value = id", Long.toString(elsewhere));
            desk.page().check("input[name=member]");
            desk.act(() -> desk.page().click("[id='members:remove']"));
            assertTrue(desk.message().contains("已移出 0 个单位"), desk.message());
            desk.page().evaluate("document.querySelector('input[name=member]').value = 'x'");
            desk.page().check("input[name=member]");
            desk.page().click("[id='members:remove']");
            desk.page().waitForSelector("#messages .warn");
            assertTrue(desk.shows("团委"));
        }
        assertEquals(404, new Api(server, ADMIN).get("/groups/" + elsewhere).status());
    }

    @Test
    void USR01_categoriesAreKeptAtTheTopAndChosenBelow() {
        String code = name("C").toUpperCase();
        String name = name("网络文明导师");
        try (Desk desk = Desk.of(server, "province-admin")) {
            desk.goTo("organisation/categories.xhtml").look("organisation-categories");
            desk.page().fill("[id='form:name']", name);
            desk.page().fill("[id='form:nameEn']", "Mentor " + code);
            desk.page().fill("[id='form:code']", code);
            desk.act(() -> desk.page().click("[id='form:save']"));
            assertTrue(desk.message().contains("已新增人员类别“" + name), desk.message());
            assertTrue(offered(code));
            desk.act(() -> desk.page().click("main a:has-text('" + name + "')"));
            desk.page().uncheck("[id='form:offered']");
            desk.act(() -> desk.page().click("[id='form:save']"));
            assertFalse(offered(code), "out of use");
        }
        for (String other : List.of(ADMIN, "uni1-head", "uni2-admin", "stranger", "auditor", "sysadmin", "secadmin")) {
            try (Desk desk = Desk.of(server, other)) {
                assertEquals(403, desk.status("organisation/categories.xhtml"), other);
            }
        }
    }

    @Test
    void T1_theSecurityAdministratorNamesAnAdministrator() {
        long unit;
        String code = name("sec");
        try (Desk desk = Desk.of(server, ADMIN)) {
            Office office = new Office(desk);
            unit = office.found(office.unit("示范理工大学"), name("无人管理部"), code, "DEPARTMENT");
        }
        try (Desk clerk = Desk.of(server, "uni1-fac1-clerk");
                Desk security = Desk.of(server, "secadmin")) {
            assertEquals(403, clerk.status("organisation/people.xhtml?unit=" + unit));
            security.goTo("workbench/index.xhtml");
            security.act(() -> security.page().click("nav a:has-text('单位管理员')"));
            security.look("organisation-administrators-begin");
            security.page().fill("#code", code);
            security.act(() -> security.page().press("#code", "Enter"));
            assertTrue(security.shows("没有管理员"));
            security.page().click("[id='form:appoint']");
            security.page().waitForSelector("#messages .error");
            security.page().fill("[id='form:staffNo']", "2014T0002");
            security.act(() -> security.page().click("[id='form:appoint']"));
            assertTrue(security.shows("汪佳怡"));
            assertEquals(200, clerk.status("organisation/people.xhtml?unit=" + unit));
            security.page().click("main summary:has-text('结束')");
            security.look("organisation-administrators");
            security.act(() -> security.page().click("[id$=':end']"));
            assertTrue(security.message().contains("汪佳怡 不再是"), security.message());
            assertEquals(403, clerk.status("organisation/people.xhtml?unit=" + unit));
            assertEquals(200, security.status("organisation/administrators.xhtml?unit=nowhere"));
            assertTrue(security.shows("没有代码为“nowhere”的单位"));
        }
        for (String other :
                List.of(ADMIN, "province-admin", "uni1-head", "stranger", "auditor", "sysadmin", "twohats")) {
            try (Desk desk = Desk.of(server, other)) {
                assertEquals(403, desk.status("organisation/administrators.xhtml?unit=" + code), other);
                assertEquals(
                        0, desk.page().locator("nav a[href*=administrators]").count(), other);
            }
        }
    }

    private boolean offered(String code) {
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("organisation/person.xhtml");
            return desk.page()
                            .locator("[id='form:category'] option[value='" + code + "']")
                            .count()
                    == 1;
        }
    }

    private long group(String name) {
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("organisation/groups.xhtml");
            desk.page().fill("[id='form:name']", name);
            desk.act(() -> desk.page().click("[id='form:create']"));
            return Long.parseLong(desk.page().url().replaceAll(".*id=(\\d+).*", "$1"));
        }
    }

    private static String name(String begin) {
        return begin + UUID.randomUUID().toString().substring(0, 8);
    }
}

package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.pages.Desk;
import org.liandong.pages.Office;
import org.liandong.test.Api;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.ServerUnderTest;

/** Unit administrators enter and correct people through the pages; everybody else is refused. */
class PeopleST {
    private static final String ADMIN = "uni1-admin";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void ORG10_anAdministratorEntersFindsAndCorrectsAPerson() {
        String number = number();
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("organisation/people.xhtml").look("organisation-people");
            assertTrue(desk.shows("示范理工大学及所属单位"));
            desk.act(() -> desk.page().click("a[href*='person.xhtml?unit=']"));
            save(desk, "#messages .error");
            assertTrue(desk.shows("请填写这一项"));
            assertEquals(3, desk.page().locator("[aria-invalid=true]").count(), "name, number and sign-in name");
            desk.look("organisation-person");
            fill(desk, "欧阳明远", number, "login-" + number);
            desk.page().fill("[id='form:unit_input']", "");
            new Office(desk).choose("unit", "jsjxy", "计算机学院");
            desk.page().selectOption("[id='form:category']", "TEACHER");
            desk.act(() -> desk.page().click("[id='form:next']"));
            assertTrue(desk.message().contains("已登记 欧阳明远"), desk.message());
            fill(desk, "欧阳明远", number, "another-" + number);
            save(desk, "#messages .error");
            assertTrue(desk.shows("已经登记过"));
            assertEquals("欧阳明远", desk.page().inputValue("[id='form:name']"), "nothing typed is lost");

            desk.goTo("organisation/people.xhtml");
            desk.page().fill("#q", "oymy");
            desk.act(() -> desk.page().press("#q", "Enter"));
            assertTrue(desk.page().url().contains("q=oymy"), "the search is in the address");
            desk.act(() -> desk.page().click("main a:has-text('欧阳明远')"));
            assertEquals("TEACHER", desk.page().inputValue("[id='form:category']"));
            desk.page().fill("[id='form:name']", "欧阳明志");
            desk.act(() -> desk.page().click("[id='form:save']"));
            assertTrue(desk.message().contains("欧阳明志 的登记已保存"), desk.message());
            assertTrue(desk.shows("计算机学院"), "the list of the unit that the person belongs to");
        }
    }

    @Test
    void T6_whoSavesLaterIsShownWhatWasSavedAndKeepsWhatWasTyped() {
        long id = entered();
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("organisation/person.xhtml?id=" + id);
            Page tab = desk.secondTab("organisation/person.xhtml?id=" + id);
            tab.fill("[id='form:name']", "先保存的");
            tab.waitForNavigation(() -> tab.click("[id='form:save']"));
            desk.page().fill("[id='form:name']", "后保存的");
            save(desk, "#messages .error");
            assertTrue(desk.message().contains("被别人改过"), desk.message());
            assertTrue(desk.shows("先保存的"), "what is there now");
            assertEquals("后保存的", desk.page().inputValue("[id='form:name']"));
            desk.look("organisation-person-stale");
            desk.act(() -> desk.page().click("[id='form:save']"));
            assertTrue(desk.message().contains("后保存的 的登记已保存"), "knowing it, he may: " + desk.message());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uni2-admin", "uni1-head", "stranger", "auditor", "sysadmin", "secadmin"})
    void T2_everybodyElseIsRefusedAtEveryPageAndAddress(String user) {
        long id = entered();
        long unit = new Api(server, ADMIN).unit();
        try (Desk desk = Desk.of(server, user)) {
            for (String path : List.of(
                    "organisation/people.xhtml?unit=" + unit,
                    "organisation/person.xhtml?unit=" + unit,
                    "organisation/person.xhtml?id=" + id,
                    "organisation/matters.xhtml?id=" + id)) {
                assertEquals(403, desk.status(path), path);
                desk.whole();
                assertEquals(0, desk.page().locator("form[id=form], table").count(), path);
            }
        }
        Api api = new Api(server, user);
        assertEquals(403, api.get("/people?unit=" + unit).status());
        assertEquals(403, api.get("/people/" + id).status());
        assertEquals(403, api.get("/people/" + id + "/matters").status());
        assertEquals(403, api.post("/people", person(unit, number()).build()).status());
        assertEquals(
                403,
                api.put(
                                "/people/" + id,
                                person(unit, number()).add("version", 1).build())
                        .status());
    }

    @Test
    void T2_aPickerTakesNoUnitOfAnotherAdministrator() {
        long id = entered();
        long elsewhere = new Api(server, "uni2-admin").unit();
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("organisation/person.xhtml?id=" + id);
            String before = new Api(server, ADMIN).get("/people/" + id).json().toString();
            new Office(desk).craft("unit", elsewhere);
            save(desk, "#messages .error");
            assertTrue(desk.message().contains("不是“示范师范大学”的管理员"), desk.message());
            assertEquals(
                    before, new Api(server, ADMIN).get("/people/" + id).json().toString());
        }
    }

    @Test
    void T2_theViewStateOfAnotherUserIsWorthNothing() {
        long id = entered();
        try (Desk admin = Desk.of(server, ADMIN);
                Desk neighbour = Desk.of(server, "uni2-admin")) {
            admin.goTo("organisation/person.xhtml?id=" + id);
            String state = admin.page().inputValue("input[name='jakarta.faces.ViewState'] >> nth=0");
            neighbour.goTo("organisation/people.xhtml");
            neighbour
                    .page()
                    .evaluate(
                            "([url, state]) => fetch(url, {method: 'POST', headers: {'Content-Type': 'application/x-www-form-urlencoded'},"
                                    + " body: new URLSearchParams({form: 'form', 'form:name': '盗改', 'form:staffNo': 'x', 'form:login': 'y',"
                                    + " 'form:save': 'form:save', 'jakarta.faces.ViewState': state})}).then(r => r.text())",
                            List.of(server.url("organisation/person.xhtml?id=" + id), state));
            String now = new Api(server, ADMIN).get("/people/" + id).json().toString();
            assertFalse(now.contains("盗改"), now);
        }
    }

    @Test
    void PLT07_worksByKeyboard() {
        String number = number();
        try (Desk desk = Desk.of(server, ADMIN)) {
            desk.goTo("organisation/people.xhtml");
            desk.page().keyboard().press("/");
            assertEquals("q", desk.page().evaluate("document.activeElement.id"));
            desk.goTo("organisation/person.xhtml");
            desk.page().focus("[id='form:name']");
            for (String typed : List.of("司马小键", number, "key-" + number)) {
                desk.page().keyboard().type(typed);
                desk.page().keyboard().press("Tab");
            }
            assertEquals("form:unit_input", desk.page().evaluate("document.activeElement.id"));
            desk.page().focus("[id='form:save']");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            assertTrue(desk.message().contains("司马小键"), desk.message());
            desk.goTo("organisation/people.xhtml?q=" + number);
            desk.page().keyboard().press("j");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            assertTrue(
                    desk.page().url().contains("person.xhtml?id="), desk.page().url());
        }
    }

    @Test
    void UI01_onThePhone() {
        try (Desk desk = Desk.onPhone(server, ADMIN)) {
            desk.goTo("organisation/people.xhtml").look("organisation-people-phone");
            desk.goTo("organisation/person.xhtml").look("organisation-person-phone");
        }
        try (BrowserContext context =
                BrowserUnderTest.context(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            BrowserUnderTest.signIn(page, ADMIN, server.url(""));
            for (String path : List.of(
                    "organisation/people.xhtml",
                    "organisation/person.xhtml",
                    "organisation/groups.xhtml",
                    "account/index.xhtml",
                    "account/deputies.xhtml",
                    "account/data.xhtml")) {
                page.navigate(server.url(path));
                int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                assertTrue(wide <= 320, path + " is " + wide + " wide");
            }
        }
    }

    @Test
    void PLT04_peopleOverRest() {
        Api admin = new Api(server, ADMIN);
        long unit = admin.unit();
        String number = number();
        Api.Answer made = admin.post("/people", person(unit, number).build());
        assertEquals(201, made.status());
        long id = made.json().getJsonNumber("id").longValue();
        JsonObject found = admin.get("/people?q=" + number).json();
        assertEquals(1, found.getJsonArray("rows").size());
        assertEquals(null, found.get("next") == jakarta.json.JsonValue.NULL ? null : found.get("next"));
        assertEquals(422, admin.post("/people", person(unit, number).build()).status());
        assertEquals(
                400,
                admin.post(
                                "/people",
                                Json.createObjectBuilder().add("unit", "x").build())
                        .status());
        JsonObject change = person(unit, number)
                .add("version", made.json().getInt("version"))
                .add("name", "改名")
                .build();
        assertEquals(200, admin.put("/people/" + id, change).status());
        assertEquals(409, admin.put("/people/" + id, change).status());
        assertEquals(404, admin.get("/people/" + Long.MAX_VALUE).status());
        assertEquals(0, admin.get("/people/" + id + "/matters").json().getInt("drafts"));
        assertEquals(404, admin.get("/people?unit=" + Long.MAX_VALUE).status());
    }

    private long entered() {
        Api admin = new Api(server, ADMIN);
        return admin.post("/people", person(admin.unit(), number()).build())
                .json()
                .getJsonNumber("id")
                .longValue();
    }

    private static jakarta.json.JsonObjectBuilder person(long unit, String number) {
        return Json.createObjectBuilder(Map.of("staffNo", number, "login", "l" + number, "name", "某人"))
                .add("unit", unit);
    }

    private static void fill(Desk desk, String name, String staffNo, String login) {
        desk.page().fill("[id='form:name']", name);
        desk.page().fill("[id='form:staffNo']", staffNo);
        desk.page().fill("[id='form:login']", login);
    }

    /** Saves and waits for what the page says about it. */
    private static void save(Desk desk, String says) {
        desk.page().click("[id='form:save']");
        desk.page().waitForSelector(says);
        desk.waitForAjax();
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 12);
    }
}

package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Designer;
import org.liandong.pages.Desk;
import org.liandong.pages.Office;
import org.liandong.pages.Signing;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** A university writes its own routes in the browser and uses them at once; nobody else changes them (A1–A6, A9). */
class DesignST {
    private static final String ADMIN = "uni1-admin";
    private static final String UNIVERSITY = "示范理工大学";
    private static final List<String> STRANGERS = List.of("uni2-head", "uni2-admin", "expert1");

    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void A1_A2_A3_A4_A5_A6_aRouteWithEveryOptionIsMadeAndUsedAtOnce() {
        String code;
        try (Desk desk = Desk.of(server, ADMIN)) {
            Designer designer = new Designer(desk);
            code = designer.create("经费类报送", UNIVERSITY);
            desk.look("design-empty");
            stages(designer, desk, code);
            desk.look("design-draft").page().setViewportSize(390, 844);
            desk.look("design-draft-phone").page().setViewportSize(1280, 900);
            assertTrue(desk.shows("没有发现会停住的环节"), desk.page().locator("main").innerText());
            designer.publish();
            assertTrue(desk.message().contains("第 1 版已发布"), desk.message());
            desk.look("design-route");
        }
        long id;
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            id = station.begin(code, "网络文化节经费");
            station.fill("HN01", "申请经费三千元。");
            new Signing(station).cooperate("宣传部", "党委宣传部");
            station.submit();
        }
        try (Desk head = Desk.of(server, "uni1-fac1-head")) {
            head.request(id);
            assertEquals(0, head.page().locator("a[href*='what=TRANSFER']").count(), "not offered");
            assertEquals(1, head.page().locator("a[href*='edit.xhtml']").count(), "the text may be changed");
            head.say("同意。").approve();
        }
        approve(id, "uni1-dept1-head", "uni1-reviewer", "uni1-reviewer2");
        approve(id, "uni1-reviewer", "uni1-reviewer2", "uni1-clerk", "uni1-head");
        approve(id, "uni1-dept1-head");
        JsonObject end =
                new Api(server, "uni1-fac1-class1").get("/requests/" + id).json();
        assertEquals("APPROVED", end.getString("state"), end.toString());
        for (String stranger : STRANGERS) {
            try (Desk desk = Desk.of(server, stranger)) {
                assertEquals(404, desk.status("design/route.xhtml?code=" + code), stranger);
                assertEquals(404, desk.status("design/draft.xhtml?code=" + code), stranger);
            }
        }
    }

    private static void stages(Designer designer, Desk desk, String code) {
        desk.page().click("details.card > summary");
        designer.tick("wholeOn").set("limitAmount", "30").set("limitAnchor", "FILED");
        designer.tick("returnedOn").set("returnLimitAmount", "3").set("returnLimitExpiry", "FORFEIT");
        designer.save();
        designer.add(code, "本班负责人")
                .set("place", "ORIGIN")
                .set("ifApplicant", "SKIP")
                .save();
        designer.add(code, "院系会签")
                .set("signing", "ALL")
                .set("limitAmount", "4")
                .set("limitReminders", "-1, 1, 3")
                .set("limitExpiry", "ESCALATE")
                .set("limitExtension", "2")
                .tick("opinion")
                .right("text", "WRITE")
                .without("transfer")
                .without("consult")
                .save();
        designer.add(code, "部门会办")
                .set("place", "COOPERATING")
                .set("limitUnit", "WORKING_HOURS")
                .save();
        designer.add(code, "校级依次会签")
                .set("level", "UNIVERSITY")
                .set("who", "REVIEWER")
                .set("signing", "SEQUENCE")
                .tick("beside")
                .save();
        designer.add(code, "分管领导")
                .set("level", "UNIVERSITY")
                .set("who", "LEADER")
                .set("ifEmpty", "SKIP")
                .save();
        designer.add(code, "校级票决")
                .set("level", "UNIVERSITY")
                .set("who", "REVIEWER")
                .set("signing", "VOTE")
                .set("quorum", "2/3")
                .set("threshold", "1/2")
                .set("of", "PRESENT")
                .set("tie", "PRESIDING")
                .set("veto", "HEAD")
                .weight("HEAD", "2")
                .weight("REVIEWER", "1")
                .weight("CLERK", "1")
                .compare(0, "form.items.quantity", "AT_LEAST", "2")
                .group()
                .compare(1, "form.text", "CONTAINS", "经费")
                .compare(1, "request.title", "CONTAINS", "预算");
        desk.look("design-stage").page().setViewportSize(390, 844);
        desk.look("design-stage-phone").page().setViewportSize(1280, 900);
        designer.save();
        assertTrue(desk.shows("明细数量合计不少于“2”"), "the condition in words");
        designer.add(code, "宣传部备案").set("place", "UNIT");
        new Office(desk).choose("unit", "宣传部", "党委宣传部");
        designer.set("limitAmount", "0")
                .set("limitAnchor", "WHOLE")
                .right("items", "HIDE")
                .set("ifSigned", "SIGN_AGAIN")
                .save();
    }

    private void approve(long id, String... users) {
        for (String user : users) {
            try (Desk desk = Desk.of(server, user)) {
                desk.request(id).say("同意。").approve();
            }
        }
    }

    /** What could stall is said with its reason at its stage; two who write at once are told, and nothing typed is lost. */
    @Test
    void A1_A20_whatCouldStallIsNotPublishedAndTwoEditorsAreTold() {
        try (Desk desk = Desk.of(server, ADMIN);
                Desk other = Desk.of(server, "province-admin")) {
            Designer designer = new Designer(desk);
            String code = designer.create("会停住的路线", UNIVERSITY);
            designer.refused("publish", "处会使报送件停住");
            assertTrue(desk.shows("还没有任何环节"));
            designer.add(code, "财务审核")
                    .set("who", "FINANCE")
                    .set("ifEmpty", "STOP")
                    .save();
            assertTrue(desk.shows("可能停住，因为"), desk.page().locator("main").innerText());
            desk.look("design-stalls");
            designer.refused("publish", "有 1 处会使报送件停住");
            desk.act(() -> desk.page().click(".findings a:has-text('财务审核')"));
            other.goTo("design/draft.xhtml?code=" + code);
            new Designer(other).open("财务审核").set("name", "先改的名称").save();
            designer.set("name", "后改的名称").set("ifEmpty", "SKIP").refused("save", "被别人改过");
            assertEquals("后改的名称", desk.page().inputValue("[id='form:name']"), "nothing typed is lost");
            designer.draft(code).open("先改的名称").set("limitAmount", "四");
            designer.refused("save", "处需要修改");
            designer.set("limitAmount", "4").set("ifEmpty", "SKIP");
            desk.page().locator("[data-rule=add]").first().click();
            desk.page().waitForSelector("[data-rule=field]");
            desk.waitForAjax();
            designer.refused("save", "处需要修改");
            assertTrue(desk.shows("条件没有填完"), desk.page().locator("main").innerText());
            desk.page().click("[id^='form:lines'][id$='remove']");
            desk.page()
                    .waitForSelector(
                            "[data-rule=field]",
                            new com.microsoft.playwright.Page.WaitForSelectorOptions()
                                    .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            desk.waitForAjax();
            designer.save().publish();
            assertTrue(desk.message().contains("已发布"), desk.message());
        }
    }

    /** By keys alone and at a phone: a stage is added, moved and published, versions are compared, previewed, patched and retired. */
    @Test
    void A1_PLT07_versionsAreComparedPatchedAndRetiredByKeyboardAndOnAPhone() {
        String code;
        try (Desk desk = Desk.onPhone(server, ADMIN)) {
            Designer designer = new Designer(desk);
            code = designer.create("手机上起草", UNIVERSITY);
            designer.add(code, "校级审批").set("level", "UNIVERSITY").save();
            designer.add(code, "院系审核").save();
            desk.act(() ->
                    desk.page().locator(".stages button:has-text('上移')").last().click());
            assertTrue(desk.page().locator(".stages li").first().innerText().contains("院系审核"));
            designer.publish();
        }
        long id = new Api(server, "uni1-fac1-class1").submitted(code, "按第一版办理", "HN01");
        try (Signing keys = Signing.byKeys(Desk.of(server, ADMIN))) {
            Desk desk = keys.desk();
            desk.goTo("design/route.xhtml?code=" + code);
            keys.go("[data-begin='1']");
            desk.goTo("design/stage.xhtml?code=" + code);
            keys.write("[id='form:name']", "keys")
                    .choose("[id='form:who']", "UNIT_ADMIN")
                    .go("[id='form:save']");
            keys.go(".stages li:last-child button:has-text('上移')");
            assertTrue(desk.page().locator(".stages li").nth(1).innerText().contains("keys"));
            keys.go("[id='form:publish']").done("第 2 版已发布");
            desk.goTo("design/compare.xhtml?code=" + code + "&from=1&to=2").look("design-compare");
            assertTrue(desk.shows("新增环节"));
            desk.goTo("design/preview.xhtml?code=" + code + "&version=2");
            new Office(desk).choose("chosen", "计算机", "计算机");
            keys.go("[id='form:show']");
            desk.look("design-preview");
            desk.goTo("design/limits.xhtml?code=" + code + "&version=1");
            keys.choose("[id='form:stage']", "s2")
                    .write("[id='form:days']", "9")
                    .go("[id='form:list']");
            desk.look("design-limits").page().setViewportSize(390, 844);
            desk.look("design-limits-phone").page().setViewportSize(1280, 900);
            assertTrue(desk.shows("会变动 1 件"), desk.page().locator("main").innerText());
            keys.write("[id='form:reason']", "holiday").go("[id='form:apply']").done("已调整 1 件");
            desk.goTo("design/route.xhtml?code=" + code);
            keys.press("summary:has-text('停用…')").go("[id='form:retire']").done("已停用");
        }
        try (Desk head = Desk.of(server, "uni1-fac1-head")) {
            head.request(id);
            assertTrue(
                    head.shows("调整了办理时限") && head.shows("holiday"),
                    head.page().locator("main").innerText());
            head.say("同意。").approve();
        }
        JsonObject body = Json.createObjectBuilder()
                .add("route", code)
                .add("unit", new Api(server, "uni1-fac1-class1").unit())
                .add("title", "停用以后")
                .build();
        assertEquals(
                404, new Api(server, "uni1-fac1-class1").post("/requests", body).status());
    }

    /** REST: read, written, refused with 409 where it could stall or was changed meanwhile, published. */
    @Test
    void A1_aRouteIsWrittenThroughTheApi() {
        Api admin = new Api(server, ADMIN);
        JsonObject made = admin.post(
                        "/routes",
                        Json.createObjectBuilder()
                                .add("owner", admin.unit())
                                .add("name", "接口起草")
                                .add("subjectType", "report")
                                .build())
                .json();
        String path = "/routes/" + made.getJsonObject("route").getString("code");
        JsonObject draft = admin.get(path + "/draft").json();
        int seen = draft.getInt("seen");
        assertEquals("NO_STAGE", draft.getJsonArray("findings").getJsonObject(0).getString("kind"));
        assertEquals("route-stalls", admin.post(path + "/publish", seen(seen)).code());
        JsonObject design = admin.get("/routes/university/versions/1").json();
        JsonObject change = Json.createObjectBuilder()
                .add("seen", seen)
                .add("design", design)
                .build();
        assertEquals(
                404, new Api(server, "uni2-admin").put(path + "/draft", change).status());
        int kept = admin.put(path + "/draft", change).json().getInt("seen");
        assertEquals(409, admin.put(path + "/draft", change).status(), "with the state of before");
        assertEquals(
                400,
                admin.put(
                                path + "/draft",
                                Json.createObjectBuilder(change)
                                        .add(
                                                "design",
                                                Json.createObjectBuilder().add("stages", 1))
                                        .build())
                        .status());
        assertEquals(1, admin.post(path + "/publish", seen(kept)).json().getInt("version"));
        assertEquals(design, admin.get(path + "/versions/1").json());
        assertEquals(403, new Api(server, "uni1-head").get(path + "/draft").status());
    }

    private static JsonObject seen(int seen) {
        return Json.createObjectBuilder().add("seen", seen).build();
    }
}

package org.liandong.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.Postbox;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.ServerUnderTest.Database;

/** Messages outside the product through its pages (A15, D9), with a mail server and a messenger beside it. */
class MessagesST {
    private static final String CLASS = "uni1-fac1-class1";
    private static final String HEAD = "uni1-fac1-head";
    private static final Postbox POSTBOX = Postbox.shared();
    private static ServerUnderTest server;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.fresh("messages", Database.DERBY).set(POSTBOX).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void D9_anAddressIsConfirmedAndWishesAreKeptByKeyboardAndOnAPhone() throws Exception {
        String address = "zhou@example.edu";
        try (Desk desk = Desk.of(server, HEAD)) {
            desk.goTo("account/index.xhtml");
            desk.act(() -> desk.page().click("main a[href*='outbox/preferences']"));
            assertTrue(desk.shows("还没有验证过的邮箱"));
            desk.page().fill("[id='form:address']", "zhou");
            desk.page().click("[id='form:give']");
            desk.page().waitForSelector("[id='form:address-message'] .ui-message-error-detail");
            desk.waitForAjax();
            assertTrue(desk.shows("这不是邮箱地址"));
            assertEquals("zhou", desk.page().inputValue("[id='form:address']"), "nothing is lost");

            desk.goTo("outbox/preferences.xhtml").tabTo("[id='form:address']");
            desk.page().keyboard().press("Control+A");
            desk.page().keyboard().type(address);
            desk.tabTo("[id='form:give']");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            assertTrue(desk.message().contains("验证码已发往 " + address), desk.message());
            desk.look("outbox-preferences-code");
            Await.until(() -> POSTBOX.to(address).size() == 1);
            desk.tabTo("[id='form:code']");
            desk.page().keyboard().type(text(POSTBOX.to(address).get(0)).replaceAll("(?s).*验证码 (\\d{6}).*", "$1"));
            desk.tabTo("[id='form:confirm']");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            assertTrue(desk.message().contains("邮箱已验证") && desk.shows(address), desk.message());

            desk.tabTo("[id='form:rhythm']");
            desk.page().keyboard().press("ArrowDown");
            desk.tabTo("[id='form:urgent']");
            desk.page().keyboard().press("Space");
            desk.tabTo("[id='form:save']");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            assertTrue(desk.message().contains("已保存"), desk.message());
            assertEquals("DAILY", desk.page().inputValue("[id='form:rhythm']"));
            assertTrue(desk.page().isChecked("[id='form:urgent']"));
            desk.look("outbox-preferences");
        }
        try (Desk phone = Desk.onPhone(server, HEAD)) {
            phone.goTo("outbox/preferences.xhtml").look("outbox-preferences-phone");
            phone.page().selectOption("[id='form:rhythm']", "AT_ONCE");
            phone.page().selectOption("[id='form:quietFrom']", "");
            phone.page().click("[id='form:save']");
            phone.page().waitForSelector("[id='form:quietFrom-message'] .ui-message-error-detail");
            phone.waitForAjax();
            assertTrue(phone.shows("要一起填写，或者都不设"));
            phone.page().selectOption("[id='form:quietTo']", "");
            phone.act(() -> phone.page().click("[id='form:save']"));
            assertTrue(phone.message().contains("已保存"), phone.message());
        }
        long id = new Api(server, CLASS).submitted("four-level", "“清朗校园”十一月报告", "HN01");
        Await.until(() -> POSTBOX.to(address).size() == 2);
        MimeMessage mail = POSTBOX.to(address).get(1);
        assertEquals("【联动】待办：“清朗校园”十一月报告", mail.getSubject());
        assertTrue(text(mail).contains("https://ld.example.edu/liandong/approval/request.xhtml?id=" + id), text(mail));
        try (Desk desk = Desk.of(server, HEAD)) {
            desk.goTo("account/data.xhtml");
            assertTrue(desk.shows(address), "and it stands in what is held about me");
            desk.goTo("outbox/preferences.xhtml");
            desk.act(() -> desk.page().click("[id='form:remove']"));
            assertTrue(desk.shows("还没有验证过的邮箱") && !desk.shows(address));
        }
    }

    @Test
    void A15_whatFailedIsSeenAndSentAgainByItsAdministratorOnly() throws Exception {
        String address = "failed@example.edu";
        long person = new Api(server, "uni1-reviewer")
                .get("/me")
                .json()
                .getJsonNumber("id")
                .longValue();
        preference(person, address);
        failedLetter(person, 9_100_000_000_001L);
        failedLetter(person, 9_100_000_000_002L);
        for (String refused : List.of("stranger", "uni1-head", CLASS, "sysadmin", "auditor")) {
            try (Desk desk = Desk.of(server, refused)) {
                assertEquals(403, desk.status("outbox/failed.xhtml"), refused);
            }
        }
        try (Desk other = Desk.of(server, "uni2-admin")) {
            other.goTo("outbox/failed.xhtml").look("outbox-failed-none");
            assertTrue(other.shows("没有发不出的通知"), "of their own units");
        }
        try (Desk phone = Desk.onPhone(server, "uni1-admin")) {
            phone.goTo("outbox/failed.xhtml").look("outbox-failed-phone");
        }
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            desk.goTo("organisation/units.xhtml");
            desk.act(() -> desk.page().click("nav a[href*='outbox/failed']"));
            desk.look("outbox-failed");
            assertTrue(desk.shows("林晓") && desk.shows("Connection refused") && desk.shows("试了 9 次"));
            assertFalse(desk.shows("不能看的题目") || desk.shows(address), "neither contents nor address");
            desk.act(() -> desk.page().locator("[id$=':resend']").first().click());
            assertTrue(desk.message().contains("已重新排入 1 封"), desk.message());
            Await.until(() -> POSTBOX.to(address).size() == 1);
            desk.goTo("outbox/failed.xhtml").tabTo("[id$=':give']");
            desk.act(() -> desk.page().keyboard().press("Enter"));
            assertTrue(desk.message().contains("已放弃 1 封") && desk.shows("没有发不出的通知"), desk.message());
        }
        assertEquals(1, POSTBOX.to(address).size());
        failedLetter(person, 9_100_000_000_003L);
        try (Desk desk = Desk.of(server, "province-admin")) {
            desk.goTo("outbox/failed.xhtml");
            desk.act(() -> desk.page().click("[id='form:all']"));
            Await.until(() -> POSTBOX.to(address).size() == 2);
        }
        failedLetter(person, 9_100_000_000_004L);
        Api admin = new Api(server, "uni1-admin");
        JsonObject row = admin.get("/messages/failed").array().getJsonObject(0);
        assertEquals("林晓", row.getString("recipient"));
        JsonObjectBuilder action = Json.createObjectBuilder()
                .add("action", "give_up")
                .add("ids", Json.createArrayBuilder().add(row.get("id")));
        JsonObject body = action.build();
        assertEquals(
                404,
                new Api(server, "uni2-admin")
                        .post("/messages/failed/actions", body)
                        .status());
        assertEquals(
                403,
                new Api(server, "uni1-head")
                        .post("/messages/failed/actions", body)
                        .status());
        assertEquals(1, admin.post("/messages/failed/actions", body).json().getInt("settled"));
        assertEquals(0, admin.post("/messages/failed/actions", body).json().getInt("settled"), "settled already");
    }

    @Test
    void D9_anAdministratorEntersTheRobotOfAUnit() throws Exception {
        long unit = new Api(server, "uni1-admin")
                .get("/units?q=u1f1")
                .array()
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        String page = "outbox/robot.xhtml?unit=" + unit;
        try (Desk desk = Desk.of(server, HEAD)) {
            assertEquals(403, desk.status(page), "for administrators");
        }
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            desk.goTo("organisation/units.xhtml?unit=" + unit);
            desk.act(() -> desk.page().click("#administration a[href*='outbox/robot']"));
            desk.page().fill("[id='form:address']", "https://10.0.0.1/robot?key=1");
            desk.page().click("[id='form:save']");
            desk.page().waitForSelector("[id='form:address-message'] .ui-message-error-detail");
            desk.waitForAjax();
            assertTrue(desk.shows("地址不能使用"));
            assertEquals("https://10.0.0.1/robot?key=1", desk.page().inputValue("[id='form:address']"));
            desk.page().fill("[id='form:address']", POSTBOX.origin() + "/robot/ok?key=story-key");
            desk.act(() -> desk.page().click("[id='form:save']"));
            desk.look("outbox-robot");
            assertTrue(desk.message().contains("群机器人已保存"), desk.message());
            assertFalse(desk.page().content().contains("story-key"), "not shown again");
            new Api(server, CLASS).submitted("four-level", "群里不能看的题目", "HN01");
            Await.until(() -> POSTBOX.calls().stream().anyMatch(call -> call.contains("story-key")));
            String call = POSTBOX.calls().stream()
                    .filter(each -> each.contains("story-key"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(call.contains("待办 1 条") && !call.contains("题目"), call);
            desk.goTo(page);
            desk.act(() -> desk.page().click("[id='form:remove']"));
            assertTrue(desk.message().contains("已删除"), desk.message());
        }
        try (Desk phone = Desk.onPhone(server, "uni1-admin")) {
            phone.goTo(page).look("outbox-robot-phone");
        }
    }

    @Test
    void D9_preferencesOverRest() {
        Api clerk = new Api(server, "uni1-clerk");
        JsonObject before = clerk.get("/me/messages").json();
        assertTrue(before.getBoolean("mailOn") && before.isNull("address"), before.toString());
        JsonObjectBuilder wishes = Json.createObjectBuilder()
                .add("version", before.getInt("version"))
                .add("mailed", Json.createArrayBuilder().add("urging"))
                .add("rhythm", "weekly")
                .add("hour", 9)
                .add("day", 5)
                .add("language", "en");
        JsonObject body = wishes.build();
        JsonObject after = clerk.put("/me/messages", body).json();
        assertEquals("weekly", after.getString("rhythm"), after.toString());
        assertTrue(after.isNull("quietFrom") && !after.getBoolean("urgentAtOnce"), after.toString());
        assertEquals(409, clerk.put("/me/messages", body).status(), "an older version");
        Api.Answer wrong = clerk.put(
                "/me/messages",
                Json.createObjectBuilder(body)
                        .add("version", after.getInt("version"))
                        .add("hour", 24)
                        .build());
        assertEquals(422, wrong.status());
        assertEquals(
                "hour", wrong.json().getJsonArray("errors").getJsonObject(0).getString("field"));
        assertEquals(
                422,
                clerk.post(
                                "/me/messages/address",
                                Json.createObjectBuilder().add("address", "x").build())
                        .status());
        assertEquals(
                "code-over",
                clerk.post(
                                "/me/messages/address/confirm",
                                Json.createObjectBuilder().add("code", "1").build())
                        .code());
        assertEquals(403, new Api(server, "stranger").get("/me/messages").status());
    }

    @Test
    void D9_whereMailIsNotSetUpThePageSaysSo() {
        try (Desk desk = Desk.of(ServerUnderTest.derby(), "uni1-reviewer")) {
            desk.goTo("outbox/preferences.xhtml").look("outbox-preferences-off");
            assertTrue(desk.shows("本系统没有开通邮件"));
            assertEquals(0, desk.page().locator("[id='form:give']").count());
            desk.goTo("outbox/preferences.xhtml?language=en").look("outbox-preferences-en");
            assertTrue(desk.shows("This installation sends no mail") && !desk.shows("???"));
        }
        Api reviewer = new Api(ServerUnderTest.derby(), "uni1-reviewer");
        assertEquals(
                "mail-off",
                reviewer.post(
                                "/me/messages/address",
                                Json.createObjectBuilder()
                                        .add("address", "a@example.edu")
                                        .build())
                        .code());
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    private static void preference(long person, String address) throws Exception {
        run(
                "insert into message_preference (person_id, lang, address, given_tries, mailed, rhythm, digest_hour, digest_day,"
                        + " urgent_at_once, lock_version) values (?, 'zh', '" + address
                        + "', 0, '', 'AT_ONCE', 8, 1, false, 0)",
                person);
    }

    /** A letter that was tried for two days. */
    private static void failedLetter(long person, long id) throws Exception {
        Timestamp at = Timestamp.valueOf("2026-01-01 00:00:00");
        run(
                "insert into letter (id, recipient_id, unit_id, channel, message_id, state, due_at, attempts, error, created_at, ended_at)"
                        + " values (?, ?, ?, 'MAIL', 'st-" + id + "', 'FAILED', ?, 9, 'Connection refused', ?, ?)",
                id,
                person,
                (long) Rows.count(server, "select unit_id from person where id = ?", person),
                at,
                at,
                at);
        run(
                "insert into outgoing_message (id, event, recipient_id, channel, kind, title, place, actor_name, created_at, due_at, letter_id)"
                        + " values (?, 'st-" + id
                        + "', ?, 'MAIL', 'TODO', '不能看的题目', '/workbench/index.xhtml', '周婷', ?, ?, ?)",
                id + 1_000,
                person,
                at,
                at,
                id);
    }

    private static void run(String sql, Object... values) throws Exception {
        try (Connection connection = server.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package org.liandong.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/** Accounts of invited experts end with a day (T1, T8). */
class AccountTermST {
    private static final String INVITED = "uni1-fac1-class2";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final Api admin = new Api(server, "uni1-admin");

    @AfterEach
    void forGood() {
        Rows.change(server, "delete from account_term");
    }

    @Test
    void T1_anAccountEndsForPagesAndProgramsAndNothingElseDoes() {
        long id = person(admin, INVITED);
        try (Desk invited = Desk.of(server, INVITED);
                Desk keeper = Desk.of(server, "uni1-admin")) {
            keeper.goTo("organisation/person.xhtml?id=" + id);
            keeper.page().fill("[id='form:lastDay']", TODAY.toString());
            keeper.act(() -> keeper.page().click("[id='form:limit']"));
            assertTrue(keeper.message().contains("账号有效期已设为 " + TODAY), keeper.message());
            invited.goTo("account/data.xhtml");
            assertTrue(invited.shows(TODAY.toString()), "the last day is one, and he sees it (T7)");
            assertEquals(200, new Api(server, INVITED).get("/me").status());

            Api.Answer ended = limit(admin, id, TODAY.minusDays(1));
            assertTrue(ended.json().getBoolean("over"), ended::toString);
            invited.page().navigate(server.url("approval/inbox.xhtml"));
            assertTrue(
                    invited.page().url().endsWith("/sign-in.xhtml"),
                    invited.page().url());
            assertTrue(invited.shows("账号有效期已过"), "who was signed in");
            BrowserUnderTest.axe(invited.page());
            BrowserUnderTest.screenshot(invited.page(), "sign-in-ended");
            Api.Answer refused = new Api(server, INVITED).get("/me");
            assertEquals(403, refused.status());
            assertEquals("account-over", refused.code());
            try (BrowserContext context = BrowserUnderTest.context();
                    Page page = context.newPage()) {
                page.navigate(server.url("approval/inbox.xhtml"));
                page.fill("[name=j_username]", INVITED);
                page.fill("[name=j_password]", "demo");
                page.click("form[action*=j_security_check] [type=submit]");
                page.waitForURL("**/sign-in.xhtml");
                assertTrue(page.innerText("main").contains("账号有效期已过"), page.innerText("main"));
            }
            String audited = new Api(server, "auditor")
                    .get("/audit?kind=refusal&operation=sign-in&actor=" + INVITED)
                    .body()
                    .toString();
            assertTrue(audited.contains("account ended"), audited);

            keeper.goTo("organisation/person.xhtml?id=" + id).look("organisation-person-ended");
            assertTrue(keeper.shows("已过期"));
            keeper.page().fill("[id='form:lastDay']", "");
            keeper.act(() -> keeper.page().click("[id='form:limit']"));
        }
        assertEquals(200, new Api(server, INVITED).get("/me").status(), "all is as it was");
        limit(admin, id, TODAY.minusDays(1));
        assertEquals(200, admin.delete("/people/" + id + "/account").status());
        Desk.of(server, INVITED).goTo("approval/inbox.xhtml").close();
    }

    @Test
    void T1_T2_accountsAreLimitedByWhoKeepsTheEntryAndNotByOneself() {
        long id = person(admin, INVITED);
        assertEquals(403, limit(new Api(server, "uni2-admin"), id, TODAY).status());
        assertEquals(403, limit(new Api(server, INVITED), id, TODAY).status());
        Api.Answer own = limit(admin, person(admin, "uni1-admin"), TODAY);
        assertEquals(422, own.status());
        assertTrue(own.body().toString().contains("own-account"), own::toString);
        assertFalse(admin.get("/people/" + id + "/account").json().getBoolean("over"));
        assertEquals(0, Rows.count(server, "select count(*) from account_term", 0));
    }

    private static Api.Answer limit(Api api, long id, LocalDate lastDay) {
        return api.put(
                "/people/" + id + "/account",
                Json.createObjectBuilder().add("lastDay", lastDay.toString()).build());
    }

    private static long person(Api admin, String login) {
        for (String after = ""; ; ) {
            JsonObject page = admin.get("/people?after=" + after).json();
            for (JsonObject row : page.getJsonArray("rows").getValuesAs(JsonObject.class)) {
                if (row.getString("login").equals(login)) {
                    return row.getJsonNumber("id").longValueExact();
                }
            }
            after = page.getString("next");
        }
    }
}

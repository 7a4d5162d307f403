package org.liandong.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.KeycloakUnderTest;
import org.liandong.test.ServerUnderTest;

/** People sign in at a real Keycloak (T1, T3, T4), with the includes and variables of docs/sign-in.md. */
class SignOnST {
    private static final List<String> USER = List.of("user");
    private static final Map<String, List<String>> PEOPLE = Map.of(
            "uni1-fac1-class1", USER,
            "uni1-fac1-head", USER,
            "uni1-reviewer", USER,
            "uni1-head", USER,
            "province-head", USER,
            "newcomer", USER,
            "passer-by", List.of("alumni"),
            "sysadmin", List.of("user", "system-admin"),
            "auditor", List.of("user", "auditor"),
            "twohats", List.of("user", "system-admin", "auditor"));

    /** By how many seconds the server lets clocks differ (oidc.xml). */
    private static final int CLOCKS_DIFFER = 11;

    private static ServerUnderTest server;
    private static KeycloakUnderTest keycloak;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.fresh("sign-on", ServerUnderTest.Database.DERBY);
        keycloak = new KeycloakUnderTest(server.origin(), PEOPLE);
        server.set(keycloak).start();
    }

    @AfterAll
    static void end() {
        server.close();
        keycloak.close();
    }

    @Test
    void T1_A7_theClimbIsSignedByPeopleWhoSignInAtTheCampus() {
        String title = "单点登录报送";
        long id;
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            id = station.begin("four-level", title);
            station.fill("HN01", "统一身份认证登录后报送。").submit();
        }
        for (String signer : List.of("uni1-fac1-head", "uni1-reviewer", "uni1-head", "province-head")) {
            try (Desk desk = Desk.of(server, signer)) {
                desk.request(id).say("同意。").approve();
            }
        }
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            station.request(id);
            assertTrue(station.shows("本件办结"), "approved by all four levels");
        }
    }

    @Test
    void T1_T2_groupsAreRolesAndWhoHasNoneIsRefused() {
        try (Desk desk = Desk.of(server, "sysadmin")) {
            assertEquals(403, desk.status("audit/records.xhtml"), "not the auditor");
        }
        try (Desk desk = Desk.of(server, "auditor")) {
            assertEquals(200, desk.status("audit/records.xhtml"));
        }
        try (Desk desk = Desk.of(server, "twohats")) {
            assertEquals(403, desk.status("audit/records.xhtml"), "two of the three administrators are none");
        }
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            BrowserUnderTest.signIn(page, "passer-by", server.url(""));
            assertEquals(403, page.navigate(server.url("approval/inbox.xhtml")).status(), "signed in, and no user");
        }
    }

    @Test
    void T3_whoComesForTheFirstTimeGetsInWithoutRights() {
        try (Desk desk = Desk.of(server, "newcomer")) {
            desk.goTo("workbench/index.xhtml").look("sign-on-newcomer");
            assertTrue(desk.shows("newcomer"));
            assertEquals(403, desk.status("approval/file.xhtml"), "nothing to file without a post");
        }
    }

    @Test
    void T4_signingOutSignsOutAtTheProviderToo() {
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            BrowserUnderTest.signIn(page, "uni1-head", server.url("approval/inbox.xhtml"));
            page.navigate(server.url("account/index.xhtml"));
            page.click("details.account summary");
            page.click("form[action$='/sign-out'] button");
            page.waitForURL(url -> url.contains("/protocol/openid-connect/logout"));
            page.click("#kc-logout");
            page.waitForURL(url -> url.contains("sign-in.xhtml?out=2"));
            BrowserUnderTest.axe(page);
            BrowserUnderTest.screenshot(page, "sign-on-out");
            page.navigate(server.url("approval/inbox.xhtml"));
            assertTrue(page.url().contains("/realms/"), "asks for the password again: " + page.url());
        }
    }

    /** An answer that was not asked for in this browser, or that was taken from another, is worth nothing (ASVS 10.1.2, 10.2.1, 10.5.1). */
    @Test
    void T4_theProviderIsAskedSoThatOnlyThisBrowserCanUseTheAnswer() {
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            page.navigate(server.url("approval/inbox.xhtml"));
            String asked = page.url();
            assertTrue(asked.contains("code_challenge_method=S256") && asked.contains("code_challenge="), asked);
            assertTrue(asked.matches(".*[?&]state=[^&]{16,}.*") && asked.matches(".*[?&]nonce=[^&]{16,}.*"), asked);
        }
    }

    @Test
    void T1_anInvitedExpertSignsInWithAnAccountOfTheProduct() {
        try (BrowserContext context =
                        BrowserUnderTest.context(new Browser.NewContextOptions().setViewportSize(390, 844));
                Page page = context.newPage()) {
            page.navigate(server.url("sign-in.xhtml"));
            BrowserUnderTest.axe(page);
            BrowserUnderTest.screenshot(page, "sign-on-door-phone");
            page.fill("[name=j_username]", "expert1");
            page.fill("[name=j_password]", "demo");
            page.click("form[action*=j_security_check] [type=submit]");
            page.waitForURL(url -> !url.contains("sign-in") && !url.contains("j_security_check"));
            assertEquals("expert1", page.getAttribute("main", "data-user"));
        }
    }

    @Test
    void T1_programsBringTheProvidersTokenAndNoOther() throws Exception {
        String token = keycloak.token("uni1-head");
        assertEquals(200, me("Bearer " + token).statusCode());
        assertTrue(
                me("Bearer " + token).body().contains("\"appointments\":[{"),
                me("Bearer " + token).body());
        assertTrue(me("Bearer " + token).headers().map().keySet().stream().noneMatch("set-cookie"::equalsIgnoreCase));
        for (String forged : List.of(
                token.substring(0, token.length() - 8) + "AAAAAAAA",
                withPayload(token, "uni1-head", "province-head"),
                unsigned(token),
                keycloak.foreignToken("uni1-head"),
                "nonsense",
                "")) {
            HttpResponse<String> answer = me("Bearer " + forged);
            assertEquals(401, answer.statusCode(), forged);
            assertFalse(answer.body().contains("province-head"));
        }
        HttpResponse<String> basic = me("Basic " + Base64.getEncoder().encodeToString("expert1:demo".getBytes()));
        assertEquals(200, basic.statusCode(), () -> basic.headers() + basic.body());
        assertEquals(401, me(null).statusCode());
        TimeUnit.SECONDS.sleep(KeycloakUnderTest.TOKEN_SECONDS + CLOCKS_DIFFER);
        assertEquals(401, me("Bearer " + token).statusCode(), "expired");
    }

    private static HttpResponse<String> me(String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url("api/v1/me")));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String withPayload(String token, String from, String to) {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1])).replace(from, to);
        return parts[0] + "." + encoded(payload) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes());
    }
}

package org.liandong.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liandong.pages.Desk;
import org.liandong.test.Api;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.CasUnderTest;
import org.liandong.test.KeycloakUnderTest;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;
import org.liandong.test.Stamps;

/** People sign in at a real Keycloak (T1, T3, T4), over TLS, with the includes and variables of docs/sign-in.md. */
class SignOnST {
    private static final List<String> USER = List.of("user");
    private static final Map<String, List<String>> PEOPLE = Map.ofEntries(
            Map.entry("uni1-fac1-class1", USER),
            Map.entry("uni1-fac1-head", USER),
            Map.entry("uni1-reviewer", USER),
            Map.entry("uni1-head", USER),
            Map.entry("uni1-admin", USER),
            Map.entry("province-head", USER),
            Map.entry("newcomer", USER),
            Map.entry("namesake", USER),
            Map.entry("lost", USER),
            Map.entry("new-sysadmin", List.of("user", "system-admin")),
            Map.entry("passer-by", List.of("alumni")),
            Map.entry("sysadmin", List.of("user", "system-admin")),
            Map.entry("auditor", List.of("user", "auditor")),
            Map.entry("twohats", List.of("user", "system-admin", "auditor")));

    /** Staff number, name, unit; the second has the number of uni1-head, the third a unit that there is not. */
    private static final Map<String, List<String>> SAID = Map.of(
            "newcomer", List.of("2026T0777", "李新来", "u1f1"),
            "namesake", List.of("2003T0001", "钟书瑶", "u1"),
            "lost", List.of("2026T0778", "无处寻", "u-nowhere"),
            "passer-by", List.of("2026T0779", "过路人", "u1"),
            "new-sysadmin", List.of("2026T0780", "系统员", "u1"));

    /** By how many seconds the server lets clocks differ (oidc.xml). */
    private static final int CLOCKS_DIFFER = 11;

    private static final String APPROVALS =
            "select count(*) from action_record where action = 'APPROVE' and request_id = ?";
    private static final int AGAIN_MINUTES = 5;

    private static ServerUnderTest server;
    private static ServerUnderTest second;
    private static KeycloakUnderTest keycloak;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.fresh("sign-on", ServerUnderTest.Database.DERBY)
                .tls()
                .set("sign.in.again", AGAIN_MINUTES);
        second = ServerUnderTest.fresh("sign-on-saml", ServerUnderTest.Database.DERBY);
        keycloak = new KeycloakUnderTest(server.origin(), second.origin(), PEOPLE, SAID);
        server.set(keycloak).start();
    }

    @AfterAll
    static void end() {
        server.close();
        second.close();
        keycloak.close();
    }

    @Test
    void T1_A7_T16_theClimbIsSignedByPeopleWhoSignInAtTheCampus() {
        String title = "单点登录报送";
        long id;
        try (Desk station = Desk.of(server, "uni1-fac1-class1")) {
            id = station.begin("four-level", title);
            station.fill("HN01", "统一身份认证登录后报送。").submit();
        }
        for (String signer : List.of("uni1-fac1-head", "uni1-reviewer", "uni1-head")) {
            try (Desk desk = Desk.of(server, signer)) {
                desk.request(id).say("同意。").approve();
            }
        }
        try (Desk desk = Desk.of(server, "province-head")) {
            List<String> passed = new ArrayList<>();
            desk.request(id).say("同意办结。");
            desk.page().onRequest(request -> passed.add(request.url()));
            desk.approve();
            assertTrue(passed.stream().anyMatch(url -> url.contains("/realms/")), "T16: the provider is asked again");
            assertEquals("同意办结。", desk.page().inputValue("[id='form:comment']"));
            assertTrue(desk.message().contains("没有办理"), desk.message());
            assertEquals(3, Rows.count(server, APPROVALS, id));
            desk.approve();
            assertEquals(4, Rows.count(server, APPROVALS, id));
            assertTrue(desk.shows("本件办结"));
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
    void T3_whoComesForTheFirstTimeIsEnteredFromTheClaimsWithoutRights() {
        try (Desk desk = Desk.of(server, "newcomer")) {
            desk.goTo("workbench/index.xhtml").look("sign-on-newcomer");
            assertTrue(desk.shows("李新来"));
            assertEquals(403, desk.status("approval/file.xhtml"), "nothing to file without a post");
        }
        assertEquals(
                1,
                count("select count(*) from person p join org_unit u on u.id = p.unit_id"
                        + " where p.login = 'newcomer' and p.staff_no = '2026T0777' and u.code = 'u1f1'"));
        assertEquals(
                0,
                count("select count(*) from appointment a join person p on p.id = a.person_id"
                        + " where p.login = 'newcomer'"));
        try (Desk desk = Desk.of(server, "uni1-admin")) {
            desk.goTo("organisation/people.xhtml?q=2026T0777");
            assertTrue(desk.shows("李新来"), "the unit administrator finds him");
        }
    }

    @Test
    void T3_nobodyIsLinkedToAnEntryThatIsThereAndWhoCannotBeEnteredGetsInAllTheSame() {
        try (Desk desk = Desk.of(server, "namesake")) {
            desk.goTo("workbench/index.xhtml").look("sign-on-number-taken");
            assertTrue(desk.shows("已经登记在另一个登录名下"), "and is told whom to ask");
            assertEquals(403, desk.status("approval/file.xhtml"));
        }
        assertEquals(1, count("select count(*) from person where staff_no = '2003T0001' and login = 'uni1-head'"));
        for (String other : List.of("lost", "new-sysadmin")) {
            try (Desk desk = Desk.of(server, other)) {
                assertEquals(200, desk.status("account/index.xhtml"), other);
            }
        }
        assertEquals(
                0,
                count("select count(*) from person where login in ('namesake', 'lost', 'new-sysadmin', 'passer-by')"));
        String log = server.log();
        assertTrue(log.contains("no unit in force has the code"), log);
        for (String personal : List.of("无处寻", "2026T0778", "李新来", "2026T0777")) {
            assertFalse(log.contains(personal), "the log names nobody");
        }
    }

    @Test
    void T1_T3_T4_theSameBySaml() throws Exception {
        second.stop();
        new SamlStory(second.setSaml(keycloak).start()).run();
    }

    @Test
    void T1_T3_theSameByCasWithItsOwnShapes() {
        second.stop();
        try (CasUnderTest cas = new CasUnderTest()) {
            new CasStory(second.set(cas).start(), cas).run();
        }
    }

    @Test
    void T1_theProviderIsAskedByPagesAloneAndTokensOpenTheApiAlone() throws Exception {
        String query = "approval/inbox.xhtml?from=/liandong/api/";
        HttpResponse<String> page = ask(query, "Accept", "text/html,*/*");
        assertEquals(302, page.statusCode());
        assertTrue(page.headers().firstValue("Location").orElse("").contains("/realms/"), "a query is no path");
        assertEquals(401, ask("api/v1/me", "Accept", "text/html,*/*").statusCode(), "programs are not led anywhere");
        String token = keycloak.token("uni1-head");
        assertEquals(200, ask("api/v1/me", "Authorization", "Bearer " + token).statusCode());
        for (String path : List.of(query, "approval/inbox.xhtml", "approval/inbox.xhtml;/liandong/api/")) {
            assertEquals(401, ask(path, "Authorization", "Bearer " + token).statusCode(), path);
        }
        assertEquals(
                401,
                ask("api/v1/me", "Authorization", "Bearer " + keycloak.idToken("uni1-head"))
                        .statusCode(),
                "an ID token says who has signed in and opens nothing");
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

    @Test
    void T16_whoTypedAPasswordLongAgoTypesItAgainBeforeWhatIsFinal() {
        long id = new Api(server, "uni1-fac1-class1").submitted("university", "终审前再次登录", "HN02");
        for (String signer : List.of("uni1-fac1-head", "uni1-reviewer")) {
            assertEquals(200, new Api(server, signer).act(id, "approve", null).status());
        }
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            signInHere(page, "uni1-head");
            page.navigate(server.url("approval/request.xhtml?id=" + id));
            page.fill("[id='form:comment']", "终审意见");
            Stamps.age(context, server, Duration.ofMinutes(AGAIN_MINUTES + 1), Duration.ZERO);
            assertEquals(
                    "sign-in-again",
                    Stamps.post(
                            context,
                            server,
                            "api/v1/requests/" + id + "/actions",
                            new Api(server, "uni1-head").command(id, "approve", null)));
            page.click("[id='form:approve']");
            page.waitForURL("**/sign-in.xhtml?to=*");
            assertTrue(page.innerText("main").contains("确认是您本人"), page.innerText("main"));
            BrowserUnderTest.axe(page);
            BrowserUnderTest.screenshot(page, "sign-in-again");
            type(page, "uni1-head", "wrong");
            page.waitForURL("**/sign-in.xhtml?failed=1&to=*");
            type(page, "uni1-head", "demo");
            page.waitForURL("**/approval/request.xhtml?id=" + id);
            BrowserUnderTest.settled(page);
            assertEquals("终审意见", page.inputValue("[id='form:comment']"));
            assertEquals(2, Rows.count(server, APPROVALS, id), "nothing was done before");
            page.waitForNavigation(() -> page.click("[id='form:approve']"));
            BrowserUnderTest.settled(page);
            assertEquals(3, Rows.count(server, APPROVALS, id));
        }
    }

    @Test
    void T16_administrationAsksTooAndReadingByTheAuditorDoesNot() {
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            signInHere(page, "secadmin");
            page.navigate(server.url("organisation/administrators.xhtml"));
            assertTrue(page.url().endsWith("administrators.xhtml"), page.url());
            Stamps.age(context, server, Duration.ofMinutes(AGAIN_MINUTES + 1), Duration.ZERO);
            page.navigate(server.url("organisation/administrators.xhtml"));
            assertTrue(page.url().contains("sign-in.xhtml?to="), page.url());
            signInHere(page, "auditor");
            Stamps.age(context, server, Duration.ofMinutes(AGAIN_MINUTES + 1), Duration.ZERO);
            assertEquals(200, page.navigate(server.url("audit/records.xhtml")).status());
        }
    }

    @Test
    void T4_nobodyIsLedToAnotherSiteAfterSigningIn() {
        for (String elsewhere :
                List.of("https://elsewhere.example/", "//elsewhere.example/", "/liandong//elsewhere", "/other/")) {
            try (BrowserContext context = BrowserUnderTest.context();
                    Page page = context.newPage()) {
                page.navigate(server.url("sign-in.xhtml?to=") + elsewhere);
                assertEquals(0, page.locator("[name=to]").count(), elsewhere);
            }
        }
    }

    /** Signs in at the product's page, though there is a provider. */
    private static void signInHere(Page page, String user) {
        page.navigate(server.url("sign-in.xhtml"));
        type(page, user, "demo");
        page.waitForURL(url -> !url.contains("sign-in") && !url.contains("j_security_check"));
    }

    private static void type(Page page, String user, String password) {
        page.fill("[name=j_username]", user);
        page.fill("[name=j_password]", password);
        page.click("form[action*=j_security_check] [type=submit]");
    }

    @Test
    void T4_aSignInAtTheProviderEndsTooAndTheProviderIsAskedAgain() {
        try (Desk desk = Desk.of(server, "uni1-head")) {
            List<String> passed = new ArrayList<>();
            desk.page().onRequest(request -> passed.add(request.url()));
            desk.goTo("approval/inbox.xhtml");
            assertEquals(
                    List.of(),
                    passed.stream().filter(url -> url.contains("/realms/")).toList());
            Stamps.age(desk.context(), server, Duration.ofMinutes(481), Duration.ZERO);
            desk.goTo("approval/inbox.xhtml");
            assertFalse(
                    passed.stream()
                            .filter(url -> url.contains("/realms/"))
                            .toList()
                            .isEmpty(),
                    "by the provider");
            assertEquals("uni1-head", desk.page().getAttribute("main", "data-user"));
            passed.clear();
            desk.goTo("approval/inbox.xhtml");
            assertEquals(
                    List.of(),
                    passed.stream().filter(url -> url.contains("/realms/")).toList());
        }
    }

    @Test
    void T4_cookiesAreForTlsAloneAndBrowsersAreToldSo() throws Exception {
        try (Desk desk = Desk.of(server, "uni1-head")) {
            desk.goTo("account/index.xhtml?theme=light");
            List<String> bare = desk.context().cookies(server.url("")).stream()
                    .filter(cookie -> !cookie.secure)
                    .map(cookie -> cookie.name)
                    .toList();
            assertEquals(List.of(), bare);
            assertTrue(desk.context().cookies(server.url("")).size() > 2, "session, sign-in, theme");
        }
        HttpClient client = server.client().cookieHandler(new CookieManager()).build();
        List<HttpResponse<String>> answers = List.of(
                get(client, server.url("sign-in.xhtml")), signIn(client, server.url("j_security_check"), "expert1"));
        for (HttpResponse<String> answer : answers) {
            assertTrue(
                    answer.headers()
                            .firstValue("Strict-Transport-Security")
                            .orElse("")
                            .matches("max-age=\\d{8}; includeSubDomains"),
                    answer.headers()::toString);
        }
        List<String> cookies = given(answers.get(1));
        assertFalse(cookies.isEmpty(), "signed in");
        for (String cookie : cookies) {
            assertTrue(cookie.contains("Secure") && cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite"), cookie);
        }
    }

    @Test
    void T4_aProxyThatIsTrustedSaysThatTlsIsOnAndWithoutItNobodySignsIn() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        String page = server.behindProxy() + "/liandong/sign-in.xhtml";
        String door = server.behindProxy() + "/liandong/j_security_check";
        assertTrue(get(client, page)
                .headers()
                .firstValue("Strict-Transport-Security")
                .isEmpty());
        HttpResponse<String> bare = signIn(client, door, "expert1");
        assertEquals(List.of(), given(bare));
        String location = bare.headers().firstValue("Location").orElse("");
        assertTrue(location.endsWith("/sign-in.xhtml?tls=1"), location);
        assertTrue(get(client, page + "?tls=1").body().contains("https"), "says why");

        String[] proxied = {"X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7"};
        assertTrue(get(client, page, proxied)
                .headers()
                .firstValue("Strict-Transport-Security")
                .isPresent());
        List<String> cookies = given(signIn(client, door, "expert1", proxied));
        assertFalse(cookies.isEmpty(), "signed in");
        assertTrue(cookies.stream().allMatch(cookie -> cookie.contains("Secure")), cookies::toString);
        signIn(client, door, "nobody-at-all", proxied);
        String[] forged = {"X-Forwarded-Proto", "https", "X-Forwarded-For", "198.51.100.1, 203.0.113.8"};
        location = signIn(client, door, "nobody-at-all", forged)
                .headers()
                .firstValue("Location")
                .orElse("");
        assertTrue(
                location.endsWith("?tls=1"),
                "of what a caller wrote before the proxy nothing is believed: " + location);
        assertEquals(1, failures("203.0.113.7"));
        assertEquals(0, failures("198.51.100.1"));
    }

    private static int failures(String address) {
        return Rows.count(
                server, "select count(*) from sign_in_failure where address = '" + address + "' and id <> ?", 0);
    }

    /** Cookies of an answer, but for those that it takes back. */
    static List<String> given(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> !cookie.contains("Max-Age=0"))
                .toList();
    }

    private static HttpResponse<String> get(HttpClient client, String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> signIn(HttpClient client, String address, String user, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("j_username=" + user + "&j_password=demo"));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> me(String authorization) throws Exception {
        return authorization == null ? ask("api/v1/me") : ask("api/v1/me", "Authorization", authorization);
    }

    private static HttpResponse<String> ask(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return server.client().build().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int count(String sql) {
        return Rows.count(server, sql, 0);
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

package org.liandong.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.KeycloakUnderTest;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/** People sign in by SAML (T1, T3, T4), with {@code sign-in/saml.xml}; a part of {@link SignOnST}, whose provider it shares. */
final class SamlStory {
    private static final String ANSWER = "**/ibm/saml20/campus/acs";

    private final ServerUnderTest server;
    /** The last answer of the provider, as the form that the browser sent. */
    private String sent;

    SamlStory(ServerUnderTest server) {
        this.server = server;
    }

    void run() throws Exception {
        theProductDescribesItself();
        groupsAreRoles();
        whoComesForTheFirstTimeIsEntered();
        signingOutSignsOutAtTheProvider();
        noOtherAnswerIsTaken();
        anAnswerIsTakenOnce();
    }

    private void theProductDescribesItself() throws Exception {
        String said = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.origin() + "/ibm/saml20/campus/samlmetadata"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertTrue(said.contains("entityID=\"" + server.origin() + "/ibm/saml20/campus\""), said);
    }

    private void groupsAreRoles() {
        at("auditor", UnaryOperator.identity(), page -> assertEquals(200, status(page, "audit/records.xhtml")));
        at("uni1-head", UnaryOperator.identity(), page -> {
            assertEquals("uni1-head", page.getAttribute("main", "data-user"));
            assertEquals(200, status(page, "approval/inbox.xhtml"));
            assertEquals(403, status(page, "audit/records.xhtml"));
        });
        at("passer-by", UnaryOperator.identity(), page -> assertEquals(403, status(page, "approval/inbox.xhtml")));
    }

    private void whoComesForTheFirstTimeIsEntered() {
        at("newcomer", UnaryOperator.identity(), page -> {
            assertTrue(page.content().contains("李新来"));
            assertEquals(403, status(page, "approval/file.xhtml"));
        });
        assertEquals(
                1,
                Rows.count(
                        server,
                        "select count(*) from person p join org_unit u on u.id = p.unit_id"
                                + " where p.login = 'newcomer' and p.staff_no = '2026T0777' and u.code = 'u1f1'",
                        0));
    }

    private void signingOutSignsOutAtTheProvider() {
        at("uni1-head", UnaryOperator.identity(), page -> {
            page.navigate(server.url("account/index.xhtml"));
            page.click("details.account summary");
            page.click("form[action$='/sign-out'] button");
            page.waitForURL(url -> url.contains("sign-in.xhtml?logout_status"));
            assertTrue(page.content().contains("已退出登录"), page.content());
            assertFalse(page.content().contains("没有确认退出"), "the provider has confirmed it");
            assertTrue(page.locator("[data-signed-out='1']").count() == 1, "what was typed is forgotten");
            page.navigate(server.url("approval/inbox.xhtml"));
            page.waitForSelector("#kc-login");
            page.navigate(server.url("sign-in.xhtml?logout_status=UNKNOWN"));
            assertTrue(page.content().contains("没有确认退出"), "nobody goes away from it believing that it had");
        });
    }

    /** Of another person, without its signature, or both. */
    private void noOtherAnswerIsTaken() {
        UnaryOperator<String> another = answer -> answer.replace(">uni1-fac1-head<", ">uni1-head<");
        UnaryOperator<String> unsigned = answer -> answer.replaceAll("(?s)<dsig:Signature.*?</dsig:Signature>", "");
        for (UnaryOperator<String> forged :
                List.<UnaryOperator<String>>of(another, unsigned, answer -> unsigned.apply(another.apply(answer)))) {
            at("uni1-fac1-head", forged, page -> {
                assertTrue(page.url().contains("sign-in.xhtml?refused=1"), page.url());
                assertTrue(page.content().contains("统一身份认证的应答未被接受"));
                assertFalse(page.content().contains("data-user=\"uni1"));
            });
        }
    }

    private void anAnswerIsTakenOnce() throws Exception {
        at("uni1-head", UnaryOperator.identity(), page -> {
            assertEquals("uni1-head", page.getAttribute("main", "data-user"));
        });
        HttpResponse<String> again = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.origin() + "/ibm/saml20/campus/acs"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(sent))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertTrue(again.headers().firstValue("Location").orElse("").endsWith("sign-in.xhtml?refused=1"), again.body());
        assertEquals(List.of(), SignOnST.given(again));
    }

    private interface Look {
        void at(Page page);
    }

    /** Signs in at the provider, whose answer is changed on its way, and looks at the page where one ends. */
    private void at(String user, UnaryOperator<String> change, Look look) {
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            page.route(ANSWER, route -> resume(route, change));
            page.navigate(server.url("account/index.xhtml"));
            page.waitForSelector("#kc-login");
            page.fill("#username", user);
            page.fill("#password", KeycloakUnderTest.PASSWORD);
            page.click("#kc-login");
            page.waitForURL(url -> url.startsWith(server.url("")));
            look.at(page);
        }
    }

    private void resume(Route route, UnaryOperator<String> change) {
        Request request = route.request();
        StringBuilder form = new StringBuilder();
        for (String field : request.postData().split("&")) {
            String[] parts = field.split("=", 2);
            boolean answer = parts[0].equals("SAMLResponse");
            form.append(form.isEmpty() ? "" : "&")
                    .append(parts[0])
                    .append('=')
                    .append(answer ? changed(parts[1], change) : parts[1]);
        }
        sent = form.toString();
        route.resume(new Route.ResumeOptions().setPostData(sent));
    }

    private static String changed(String field, UnaryOperator<String> change) {
        byte[] xml = Base64.getMimeDecoder().decode(URLDecoder.decode(field, StandardCharsets.UTF_8));
        return encoded(change.apply(new String(xml, StandardCharsets.UTF_8)));
    }

    private static String encoded(String xml) {
        String base64 = Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
        return URLEncoder.encode(base64, StandardCharsets.UTF_8);
    }

    private int status(Page page, String path) {
        return page.navigate(server.url(path)).status();
    }
}

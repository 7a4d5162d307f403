package org.liandong.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** What {@link HostileST} found once, said by itself (T4, T5, T6). */
class RefusalsST {
    private static final String STATION = "uni1-fac1-class1";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final ServerUnderTest server = ServerUnderTest.derby();

    @ParameterizedTest
    @CsvSource({
        "GET, approval/inbox.xhtml?tab=%zz, 400",
        "GET, approval/inbox.xhtml?tab=%u0041, 400",
        "GET, approval/%5c.xhtml, 400",
        "POST, approval/inbox.xhtml?tab=%, 400",
        "PATCH, sign-out, 405",
        "FOO, approval/inbox.xhtml, 405",
        "POST, j_security_check?x=%zz, 400"
    })
    void T6_whatIsNoCallGetsAPageThatSaysSo(String method, String path, int status) throws IOException {
        Wire.Answer answer = call(method, path, null, "");
        assertEquals(status, answer.status());
        assertTrue(answer.text().contains("请求的格式不正确"), answer.text());
        assertTrue(answer.text().stripTrailing().endsWith("</html>"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, me?x=%zz, , 400, http-400",
        "GET, requests/%5c, , 400, http-400",
        "PATCH, me, , 405, http-405",
        "POST, requests, http://elsewhere.example, 403, http-403",
        "PUT, me/messages, , 415, http-415",
        "GET, nowhere, , 404, http-404"
    })
    void T6_whatRestNeverHearsOfIsAProblemToo(String method, String path, String origin, int status, String code)
            throws IOException {
        Post post = new Post("refusal", method, Attacker.HOME + "api/v1/" + path);
        post.type = method.equals("PUT") ? "text/plain" : "application/json";
        if (origin != null) {
            post.headers.add("Origin: " + origin);
        }
        problem(new Attacker(STATION, server.port()).send(post), status, code);
    }

    @Test
    void T5_T6_aRestAddressThatEndsLikeAPageIsRefusedWithAProblem() throws IOException {
        Post post = new Post("refusal", "GET", Attacker.HOME + "api/v1/messages/failed.xhtml");
        post.type = "multipart/form-data; boundary=x";
        problem(new Attacker(STATION, server.port()).send(post), 413, "http-413");
    }

    @ParameterizedTest
    @CsvSource({
        "x, filename=\"a\u0000.pdf\", file-name",
        "x, filename=\"a.pdf\", file-none",
        "'', filename=\"a.pdf\", file-none"
    })
    void T5_T6_partsThatAreNoneAreSaidToBe(String boundary, String name, String code) throws IOException {
        long id = new Api(server, STATION).draft("university", "没有文件的附件", "HN02");
        for (String place : List.of("files", "scans")) {
            Post post = new Post("refusal", "POST", Attacker.HOME + "api/v1/requests/" + id + "/" + place);
            post.type = "multipart/form-data; boundary=" + boundary;
            String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; " + name + "\r\n\r\nx\r\n";
            post.body(part + (code.equals("file-name") ? "--x--\r\n" : "")); // without its end
            problem(new Attacker(STATION, server.port()).send(post), 400, code);
        }
    }

    /** The page's own number for its scripts is not there or another's; the form is opened again as an old one is. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&primefaces.nonce=none"})
    void T4_T6_aFormWithoutItsNumberIsOpenedAgain(String nonce) throws IOException {
        Attacker attacker = new Attacker(STATION, server.port());
        String html = attacker.page("approval/file.xhtml").text();
        String state = html.replaceAll("(?s).*name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\".*", "$1");
        Post post = new Post("refusal", "POST", Attacker.HOME + "approval/file.xhtml");
        post.type = FORM;
        post.body("form=form&form%3Acreate=form%3Acreate&form%3Aroute=&jakarta.faces.ViewState="
                + state.replace(":", "%3A") + nonce);
        Wire.Answer plain = attacker.send(post);
        assertEquals(302, plain.status());
        post.headers.add("Faces-Request: partial/ajax");
        post.body(
                new String(post.body, java.nio.charset.StandardCharsets.UTF_8)
                        + "&jakarta.faces.partial.ajax=true&jakarta.faces.source=form%3Acreate&jakarta.faces.partial.render=form");
        String script = attacker.send(post).text();
        assertEquals(1, script.split("<partial-response", -1).length - 1, script);
        assertTrue(script.contains("<redirect url"), script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", FORM})
    void T6_aCheckWithoutAFileSaysSo(String type) throws IOException {
        Wire.Answer answer = call("POST", "verify", type, "code=x");
        assertEquals(302, answer.status());
        assertTrue(answer.header("location").endsWith("&file=none"), answer.header("location"));
    }

    /** The sign-in ends after eight hours, the session lives as long as it is used: who meets that is asked to sign in again. */
    @Test
    void T4_T6_aSessionWhoseSignInHasEndedLeadsToTheSignIn() throws IOException {
        Attacker attacker = new Attacker(STATION, server.port());
        attacker.page("approval/inbox.xhtml");
        attacker.forget("LtpaToken2");
        assertEquals(
                302,
                attacker.send(new Post("refusal", "GET", Attacker.HOME + "approval/inbox.xhtml"))
                        .status());
        assertEquals(
                200,
                attacker.send(new Post("refusal", "GET", Attacker.HOME + "sign-in.xhtml"))
                        .status());
    }

    /** Whoever is signed in and mistypes another's password is told so, and not that the system failed. */
    @Test
    void T6_aWrongPasswordBesideASignInIsSaidToBeWrong() throws IOException {
        Wire.Answer answer = call("POST", "j_security_check", FORM, "j_username=nobody&j_password=wrong");
        assertEquals(302, answer.status());
        assertTrue(answer.header("location").contains("sign-in.xhtml?failed=1"), answer.header("location"));
    }

    private Wire.Answer call(String method, String path, String type, String body) throws IOException {
        Attacker attacker = new Attacker(STATION, server.port());
        attacker.page("approval/inbox.xhtml");
        Post post = new Post("refusal", method, Attacker.HOME + path).body(body);
        post.type = type;
        return attacker.send(post);
    }

    private static void problem(Wire.Answer answer, int status, String code) {
        assertEquals(status, answer.status(), answer::text);
        assertEquals("application/problem+json", answer.type());
        var problem = Known.parse(answer.text()).asJsonObject();
        assertEquals(code, problem.getString("code"));
        assertEquals(status, problem.getInt("status"));
        assertTrue(problem.getString("detail").endsWith("。"), answer::text);
    }
}

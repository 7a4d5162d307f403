package org.liandong.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.BrowserUnderTest;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/** Who guesses passwords waits, and keeps nobody else out (T4, T8). */
class PasswordsST {
    private static final String GUESSED = "uni1-fac2-head";

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void forget() {
        Rows.change(server, "delete from sign_in_failure");
    }

    @Test
    void T4_afterFiveWrongPasswordsEvenTheRightOneWaitsByPageAndRest() throws Exception {
        for (String name : List.of(GUESSED, "nobody-has-this-name")) {
            for (int i = 0; i < 5; i++) {
                assertEquals(401, me(name, "wrong" + i).statusCode());
            }
            HttpResponse<String> paused = me(name, "demo");
            assertEquals(429, paused.statusCode(), "names that are there and names that are not");
            int wait =
                    Integer.parseInt(paused.headers().firstValue("Retry-After").orElseThrow());
            assertTrue(wait > 0 && wait <= 30, "seconds: " + wait);
            assertTrue(paused.body().contains("\"code\":\"sign-in-pause\""), paused.body());
        }
        assertEquals(429, me(GUESSED.toUpperCase() + " ", "demo").statusCode(), "another spelling");
        assertEquals(429, me(GUESSED, "demo", "$WSRA", "203.0.113.9").statusCode(), "an address that was made up");
        assertEquals(429, me(GUESSED, "demo", "X-Forwarded-For", "203.0.113.9").statusCode());
        try (BrowserContext context = BrowserUnderTest.context();
                Page page = context.newPage()) {
            type(page, GUESSED, "demo");
            page.waitForURL("**/sign-in.xhtml?wait=*");
            assertTrue(page.innerText("main").contains("秒后再试"), page.innerText("main"));
            BrowserUnderTest.axe(page);
            BrowserUnderTest.screenshot(page, "sign-in-wait");
            minutesPass(1);
            type(page, GUESSED, "demo");
            page.waitForURL("**/workbench/index.xhtml");
        }
        assertEquals(5, Rows.count(server, "select count(*) from sign_in_failure", 0), "those of nobody");
        assertEquals(200, me(GUESSED, "demo").statusCode(), "forgotten with the right one");
        Api auditor = new Api(server, "auditor");
        String pauses =
                auditor.get("/audit?operation=sign-in-pause&size=200").body().toString();
        assertTrue(pauses.contains(GUESSED + " from 127.0.0.1 for 30 s"), pauses);
        assertTrue(pauses.contains("unknown name from "), pauses);
    }

    @Test
    void T4_hundredGuessesAtOnceAreNotAllTried() {
        List<Integer> answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> status("nobody-guessed-at-once", i))
                .toList();
        long tried = answers.stream().filter(status -> status == 401).count();
        assertTrue(tried >= 5 && tried <= 8, "tried: " + tried);
        assertEquals(
                100 - tried, answers.stream().filter(status -> status == 429).count());
    }

    @Test
    void T4_whoGuessesKeepsNobodyOutElsewhere() throws Exception {
        for (int i = 0; i < 5; i++) {
            me(GUESSED, "wrong");
        }
        assertEquals(429, me(GUESSED, "demo").statusCode());
        assertEquals(401, from("127.0.0.9", "wrong"));
        assertEquals(200, from("127.0.0.9", "demo"));
        for (int i = 0; i < 25; i++) { // as from as many addresses
            Rows.change(
                    server,
                    "insert into sign_in_failure select min(id) - 1000000, max(name_mark), '198.51.100." + i
                            + "', max(failed_at) from sign_in_failure");
        }
        assertEquals(200, from("127.0.0.9", "demo"), "attacked from everywhere: who is right where he has not failed");
        assertEquals(401, from("127.0.0.10", "wrong"));
        assertEquals(429, from("127.0.0.10", "demo"), "there one failure is enough");
        assertEquals(200, from("127.0.0.11", "demo"));
        minutesPass(6);
        assertEquals(200, from("127.0.0.10", "demo"));
    }

    private void minutesPass(int minutes) {
        Rows.change(
                server,
                "update sign_in_failure set failed_at = {fn timestampadd(SQL_TSI_MINUTE, -" + minutes
                        + ", failed_at)}");
    }

    private void type(Page page, String name, String password) {
        page.navigate(server.url("workbench/index.xhtml"));
        page.fill("[name=j_username]", name);
        page.fill("[name=j_password]", password);
        page.click("form[action*=j_security_check] [type=submit]");
    }

    private int status(String name, int i) {
        try {
            return me(name, "wrong" + i).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> me(String name, String password, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url("api/v1/me")))
                .header("Authorization", basic(name, password));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The status for somebody at another address, of which every machine has sixteen million. */
    private int from(String address, String password) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), server.port(), InetAddress.getByName(address), 0)) {
            socket.getOutputStream()
                    .write(
                            ("GET /liandong/api/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                                            + basic(GUESSED, password) + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}

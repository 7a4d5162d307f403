package org.liandong.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.RequestOptions;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.pages.Desk;
import org.liandong.test.ServerUnderTest;

/** What is refused at the gate, whatever lies behind (T4, T5). */
class GateST {
    private final ServerUnderTest server = ServerUnderTest.derby();

    @Test
    void T4_otherApplicationsOfTheCampusAreOtherSites() throws Exception {
        for (String site : List.of("same-site", "cross-site", "same-origin")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.url("sign-out")))
                    .header("Sec-Fetch-Site", site)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(site.equals("same-origin") ? 302 : 403, response.statusCode(), site);
        }
    }

    @Test
    void T4_traceIsRefused() throws Exception {
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            String cookies = desk.context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
            HttpRequest trace = HttpRequest.newBuilder(URI.create(server.url("approval/files/1/1")))
                    .header("Cookie", cookies)
                    .header("X-Secret", "not-to-be-read-out")
                    .method("TRACE", HttpRequest.BodyPublishers.noBody())
                    .build();
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(trace, HttpResponse.BodyHandlers.ofString());
            assertEquals(405, response.statusCode());
            assertFalse(response.body().contains("not-to-be-read-out"));
        }
    }

    /** Anybody could fill the server's memory with it: a form is read as a whole. */
    @ParameterizedTest
    @CsvSource({
        "sign-in.xhtml, Content-Length: 300000000, 413",
        "j_security_check, Content-Length: 70000, 413",
        "j_security_check, Transfer-Encoding: chunked, 413",
        "paper/verify.xhtml, Content-Length: 70000, 413",
        "verify, Content-Length: 20000000, 302"
    })
    void T5_strangersSendNoLargeForms(String path, String length, int status) throws Exception {
        URI address = URI.create(server.url(path));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + address.getPath() + " HTTP/1.1\r\nHost: localhost\r\n" + length
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer + ": nothing of the body was waited for");
        }
    }

    @Test
    void T5_aFormIsNoLargerThanWhatCanBeTyped() {
        try (Desk desk = Desk.of(server, "uni1-reviewer")) {
            byte[] typed = new byte[(32 << 20) + 1];
            Arrays.fill(typed, (byte) 'a');
            assertEquals(
                    413,
                    desk.context()
                            .request()
                            .post(
                                    server.url("approval/inbox.xhtml"),
                                    RequestOptions.create()
                                            .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                            .setData(typed))
                            .status());
        }
    }

    @ParameterizedTest
    @CsvSource({"css/liandong.css, text/css;charset=UTF-8", "js/keep.js, text/javascript;charset=UTF-8"})
    void T4_whatIsTextSaysItsCharset(String resource, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url("jakarta.faces.resource/" + resource)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode());
        assertEquals(
                type,
                response.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
    }
}

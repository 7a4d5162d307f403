package org.liandong.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liandong.authority.Addresses;

/** Somebody of the trial with a session, who sends whatever he likes. */
final class Attacker {
    static final String HOME = "/liandong/";

    private final String user;
    private final Wire wire;
    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Attacker(String user, int port) throws IOException {
        this.user = user;
        this.port = port;
        this.wire = new Wire(port);
        signIn();
    }

    private void signIn() throws IOException {
        if (!user.equals(Addresses.ANONYMOUS)) {
            cookies.clear();
            send(new Post("sign-in", "GET", HOME + "workbench/index.xhtml"));
            Post form = new Post("sign-in", "POST", HOME + "j_security_check")
                    .body("j_username=" + user + "&j_password=demo");
            form.type = "application/x-www-form-urlencoded";
            send(form);
        }
    }

    /** A page as a browser gets it; signs in again where an attack ended the session. */
    Wire.Answer page(String path) throws IOException {
        Wire.Answer answer = send(new Post("page", "GET", HOME + path));
        if (answer.text().contains("name=\"j_username\"")) {
            signIn();
            answer = send(new Post("page", "GET", HOME + path));
        }
        return answer;
    }

    /** Loses a cookie. */
    void forget(String cookie) {
        cookies.remove(cookie);
    }

    Wire.Answer send(Post post) throws IOException {
        StringBuilder head = new StringBuilder(post.method + " " + post.target + " HTTP/1.1\r\n");
        head.append("Host: localhost:" + port + "\r\nConnection: close\r\n");
        if (!cookies.isEmpty() && !post.basic) {
            head.append(cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ", "Cookie: ", "\r\n")));
        }
        if (post.basic && !user.equals(Addresses.ANONYMOUS)) {
            byte[] credentials = (user + ":demo").getBytes(StandardCharsets.UTF_8);
            head.append("Authorization: Basic " + Base64.getEncoder().encodeToString(credentials) + "\r\n");
        }
        if (post.type != null) {
            head.append("Content-Type: " + post.type + "\r\n");
        }
        if (post.body.length > 0 || post.isUnsafe()) {
            head.append("Content-Length: " + post.body.length + "\r\n");
        }
        post.headers.forEach(line -> head.append(line).append("\r\n"));
        Wire.Answer answer = wire.send(head + "\r\n", post.body);
        if (!post.basic) {
            keep(answer.headers().getOrDefault("set-cookie", List.of()));
        }
        return answer;
    }

    private void keep(List<String> set) {
        for (String cookie : set) {
            String[] pair = cookie.split(";")[0].split("=", 2);
            if (pair[1].isEmpty() || pair[1].equals("\"\"")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
    }
}

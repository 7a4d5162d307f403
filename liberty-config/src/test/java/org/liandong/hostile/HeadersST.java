package org.liandong.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liandong.authority.Addresses;
import org.liandong.authority.Things;
import org.liandong.test.ServerUnderTest;

/**
 * Under which headers everything comes, whatever its status: each page and each address of REST, errors, files, feeds, resources, and what
 * the server itself answers (T4).
 */
class HeadersST {
    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=_-]+)'");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>");
    private static final Pattern HANDLER =
            Pattern.compile("<[a-z][^>]*\\son[a-z]+\\s*=|=\\s*[\"']?\\s*javascript:", Pattern.CASE_INSENSITIVE);
    /** The server's own page for trying REST, which is no part of the product; operators are told to keep it to themselves. */
    private static final String OF_THE_SERVER = "/openapi/ui/";

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final List<String> faults = new ArrayList<>();

    @Test
    void T4_everythingComesUnderStrictHeaders() throws Exception {
        Addresses addresses = Addresses.written();
        Map<String, String> things = Things.made(server, "头部");
        Map<String, Attacker> users = new LinkedHashMap<>();
        for (String row : addresses.rows()) {
            if (row.startsWith("page ") || row.startsWith("GET ")) {
                String path = Attacker.HOME + Addresses.path(row, things);
                List<String> in = addresses.letIn(row);
                look(users, in.isEmpty() ? "uni1-head" : in.get(0), path);
                look(users, Addresses.ANONYMOUS, path);
            }
        }
        String files = Attacker.HOME + "approval/files/" + things.get("request") + "/";
        for (String path : List.of(
                Attacker.HOME,
                Attacker.HOME + "nowhere.xhtml",
                Attacker.HOME + "nowhere",
                Attacker.HOME + "approval/request.xhtml?id=1",
                Attacker.HOME + "approval/request.xhtml?id=x",
                Attacker.HOME + "approval/request.xhtml?id=%zz",
                Attacker.HOME + "approval/%5c.xhtml",
                Attacker.HOME + "organisation/administrators.xhtml",
                Attacker.HOME + "jakarta.faces.resource/css/liandong.css",
                Attacker.HOME + "jakarta.faces.resource/img/mark.svg",
                Attacker.HOME + "jakarta.faces.resource/js/keep.js",
                Attacker.HOME + "jakarta.faces.resource/nowhere.js",
                Attacker.HOME + "jakarta.faces.resource/components.js?ln=primefaces",
                files + things.get("file"),
                files + things.get("file") + "?show",
                files + "zip",
                Attacker.HOME + "approval/files/1/1",
                Attacker.HOME + "feeds/none/deadlines.ics",
                Attacker.HOME + "verify",
                Attacker.HOME + "paper/scans/1/1",
                Attacker.HOME + "paper/files/1/1",
                Attacker.HOME + "ibm_security_logout",
                Attacker.HOME + "api/v1/nowhere",
                Attacker.HOME + "api/v1/requests/x",
                Attacker.HOME + "api/v1/me?x=%zz",
                "/",
                "/nowhere",
                "/health",
                "/health/live",
                "/health/ready",
                "/metrics",
                "/openapi",
                "/openapi?format=json",
                OF_THE_SERVER)) {
            look(users, "uni1-fac1-head", path);
        }
        assertEquals("", String.join("\n", faults));
    }

    private void look(Map<String, Attacker> users, String user, String path) throws IOException {
        Attacker attacker = users.get(user);
        if (attacker == null) {
            attacker = new Attacker(user, server.port());
            users.put(user, attacker);
        }
        Wire.Answer answer = attacker.send(new Post("headers", "GET", path));
        String where = path + " by " + user + " (" + answer.status() + "): ";
        expect(where, answer, "x-content-type-options", "nosniff");
        expect(where, answer, "x-frame-options", "DENY");
        expect(where, answer, "referrer-policy", "same-origin|no-referrer");
        expect(where, answer, "server|x-powered-by|\\$wsep", "");
        if (!path.equals(OF_THE_SERVER)) {
            policy(where, answer);
        }
        boolean personal = path.contains(".xhtml") || path.contains("/api/") || path.contains("/files/");
        if (personal
                && answer.status() != 302
                && !answer.header("cache-control").contains("no-store")) {
            faults.add(where + "may be kept: " + answer.header("cache-control"));
        }
        if (answer.type().equals("text/html")) {
            markup(where, answer);
        }
    }

    private void expect(String where, Wire.Answer answer, String names, String value) {
        String found = answer.headers().keySet().stream()
                .filter(name -> name.matches(names))
                .findFirst()
                .map(answer::header)
                .orElse("");
        if (!found.matches(value)) {
            faults.add(where + names + " is " + found);
        }
    }

    /** One policy, which lets no script in that stands in the page or is made from text, and nobody frame it. */
    private void policy(String where, Wire.Answer answer) {
        List<String> policies = answer.headers().getOrDefault("content-security-policy", List.of());
        if (policies.size() != 1) {
            faults.add(where + "policies " + policies);
            return;
        }
        Map<String, String> policy = new LinkedHashMap<>();
        for (String directive : policies.get(0).split(";")) {
            String[] parts = directive.strip().split(" ", 2);
            policy.put(parts[0], parts.length < 2 ? "" : parts[1]);
        }
        String fallback = policy.getOrDefault("default-src", "*");
        String scripts = policy.getOrDefault("script-src", fallback);
        boolean strict = !scripts.matches(".*(unsafe|\\*|https?:|data:|blob:).*")
                && policy.getOrDefault("object-src", fallback).matches("'none'|'self'")
                && policy.getOrDefault("frame-ancestors", "").equals("'none'");
        boolean page = answer.type().equals("text/html") && answer.status() < 500 && scripts.contains("nonce");
        if (!strict || page && (!"'none'".equals(policy.get("base-uri")) || !policy.containsKey("form-action"))) {
            faults.add(where + "policy " + policies.get(0));
        }
    }

    private void markup(String where, Wire.Answer answer) {
        String html = answer.text();
        Matcher nonce = NONCE.matcher(answer.header("content-security-policy"));
        String number = nonce.find() ? nonce.group(1) : "none";
        Matcher script = SCRIPT.matcher(html);
        while (script.find()) {
            if (!script.group(1).contains("nonce=\"" + number + "\"") && !where.contains(OF_THE_SERVER)) {
                faults.add(where + "a script without the number of its page: " + script.group());
            }
        }
        Matcher handler = HANDLER.matcher(html.replaceAll("(?s)<script.*?</script>", ""));
        if (handler.find()) {
            faults.add(where + "a script in the page: " + handler.group().toLowerCase(Locale.ROOT));
        }
    }
}

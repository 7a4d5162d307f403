package org.liandong.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the trial signed in through the page, without a browser: for measuring what the server does. */
public final class Session {
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern REDIRECT = Pattern.compile("<redirect url=\"([^\"]+)\"");

    private final ServerUnderTest server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Session(ServerUnderTest server) {
        this.server = server;
    }

    /** A browser in which nobody has signed in. */
    public static Session ofNobody(ServerUnderTest server) {
        return new Session(server);
    }

    public Session(ServerUnderTest server, String user) {
        this(server);
        get("workbench/index.xhtml");
        send(HttpRequest.newBuilder(URI.create(server.url("j_security_check")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("j_username=" + user + "&j_password=demo"))
                .build());
    }

    /** The page, or an answer of REST. */
    public String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.url(path))).build())
                .body();
    }

    /** What a path answers. */
    public int status(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.url(path))).build())
                .statusCode();
    }

    /** Sends a form without fields, such as that for signing out. */
    public int post(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build())
                .statusCode();
    }

    /**
     * Sends the form of a page that was opened before, with what was typed and the button that was pressed, as the page's scripts do;
     * gives the page to which it leads.
     */
    public String press(String path, String opened, String button, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(opened.substring(opened.indexOf("<form id=\"form\"")));
        while (hidden.find()) {
            fields.put(attribute(hidden.group(), "name"), attribute(hidden.group(), "value"));
        }
        fields.putAll(typed);
        fields.put(button, button);
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", button);
        fields.put("jakarta.faces.partial.execute", button + " " + String.join(" ", typed.keySet()));
        fields.put("jakarta.faces.partial.render", "");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("Faces-Request", "partial/ajax")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"))))
                .build());
        Matcher redirect = REDIRECT.matcher(answer.body());
        if (answer.statusCode() != 200 || !redirect.find()) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        HttpResponse<String> next = send(HttpRequest.newBuilder(
                        URI.create(server.url("")).resolve(redirect.group(1).replace("&amp;", "&")))
                .build());
        if (next.statusCode() != 200) {
            throw new AssertionError(redirect.group(1) + " answered " + next.statusCode());
        }
        return next.body();
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

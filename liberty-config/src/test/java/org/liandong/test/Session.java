package org.liandong.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Somebody of the trial signed in through the page, without a browser: for measuring what the server does. */
public final class Session {
    private final ServerUnderTest server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    public Session(ServerUnderTest server, String user) {
        this.server = server;
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

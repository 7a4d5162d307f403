package org.liandong.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liandong.test.ServerUnderTest;

/** T2: every page and every address by every kind of user, as {@code authority/addresses.csv} says. */
class MatrixST {
    private final ServerUnderTest server = ServerUnderTest.derby();
    private final Addresses addresses = Addresses.written();

    @Test
    void T2_everyPageAndAddressIsInTheMatrix() throws IOException {
        Set<String> there = new TreeSet<>();
        Addresses.pages().forEach(page -> there.add("page " + page));
        URI described = URI.create(server.url("").replace("/liandong/", "/openapi?format=json"));
        try (JsonReader reader = Json.createReader(described.toURL().openStream())) {
            JsonObject paths = reader.readObject().getJsonObject("paths");
            paths.forEach((path, methods) -> methods.asJsonObject().keySet().stream()
                    .filter(method -> Set.of("get", "post", "put", "delete").contains(method))
                    .forEach(method ->
                            there.add(method.toUpperCase() + " " + path.replaceFirst(".*/api/v1", "/api/v1"))));
        }
        Set<String> written = new TreeSet<>();
        addresses.rows().forEach(row -> written.add(row.replaceAll("\\?.*", "")));
        assertEquals(there, written);
    }

    @Test
    void T2_everyPageAndAddressAnswersEverybodyAsWritten() throws Exception {
        Map<String, String> values = Things.made(server, "矩阵");
        List<String> wrong = new ArrayList<>();
        for (String user : addresses.users()) {
            HttpClient client = signedIn(user);
            for (String row : addresses.rows()) {
                int status = status(client, row, values);
                boolean let = status != 401 && status != 403 && status != 404 && status != 302;
                if (addresses.isLetIn(row, user) != let || status >= 500) {
                    wrong.add(row + " by " + user + ": " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private HttpClient signedIn(String user) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        if (!user.equals(Addresses.ANONYMOUS)) {
            send(client, HttpRequest.newBuilder(URI.create(server.url("workbench/index.xhtml"))));
            send(
                    client,
                    HttpRequest.newBuilder(URI.create(server.url("j_security_check")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "j_username=" + user + "&j_password=demo", StandardCharsets.UTF_8)));
        }
        return client;
    }

    private int status(HttpClient client, String row, Map<String, String> values) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(Addresses.path(row, values))));
        String method = row.split(" ", 2)[0];
        if (method.equals("page")) {
            return send(client, request);
        }
        return send(
                client,
                request.header("Origin", server.url("").replaceFirst("/liandong/$", ""))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                method.equals("GET")
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString("{}")));
    }

    private static int send(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}

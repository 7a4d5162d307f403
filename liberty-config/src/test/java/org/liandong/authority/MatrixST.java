package org.liandong.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.FileApi;
import org.liandong.test.FileSamples;
import org.liandong.test.ServerUnderTest;

/** T2: every page and every address by every kind of user, as {@code authority/addresses.csv} says. */
class MatrixST {
    private static final String ANONYMOUS = "anonymous";
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final List<String> users;
    private final List<String> withoutPost;

    MatrixST() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src", "test", "resources", "authority", "addresses.csv"))) {
            lines.filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
                String[] cells = line.split(",", 2);
                rows.put(cells[0], cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" ")));
            });
        }
        users = rows.remove("users");
        withoutPost = rows.remove("without-post");
    }

    private boolean isLetIn(String row, String user) {
        List<String> who = rows.get(row);
        boolean signedIn = !user.equals(ANONYMOUS);
        return who.contains("+")
                || who.contains("*") && signedIn
                || who.contains("appointed") && signedIn && !withoutPost.contains(user)
                || who.contains(user);
    }

    @Test
    void T2_everyPageAndAddressIsInTheMatrix() throws IOException {
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.map(file -> PAGES.relativize(file).toString())
                    .filter(name ->
                            name.endsWith(".xhtml") && !name.startsWith("WEB-INF") && !name.startsWith("errors"))
                    .forEach(name -> there.add("page " + name));
        }
        URI described = URI.create(server.url("").replace("/liandong/", "/openapi?format=json"));
        try (JsonReader reader = Json.createReader(described.toURL().openStream())) {
            JsonObject paths = reader.readObject().getJsonObject("paths");
            paths.forEach((path, methods) -> methods.asJsonObject().keySet().stream()
                    .filter(method -> Set.of("get", "post", "put", "delete").contains(method))
                    .forEach(method ->
                            there.add(method.toUpperCase() + " " + path.replaceFirst(".*/api/v1", "/api/v1"))));
        }
        Set<String> written = new TreeSet<>();
        rows.keySet().forEach(row -> written.add(row.replaceAll("\\?.*", "")));
        assertEquals(there, written);
    }

    @Test
    void T2_everyPageAndAddressAnswersEverybodyAsWritten() throws Exception {
        Map<String, String> values = target();
        List<String> wrong = new ArrayList<>();
        for (String user : users) {
            HttpClient client = signedIn(user);
            for (String row : rows.keySet()) {
                int status = status(client, row, values);
                boolean let = status != 401 && status != 403 && status != 404 && status != 302;
                if (isLetIn(row, user) != let || status >= 500) {
                    wrong.add(row + " by " + user + ": " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The ids that addresses name: a faculty, a request of one of its classes with a file that waits for its head, and a draft of the same. */
    private Map<String, String> target() throws Exception {
        Api filer = new Api(server, "uni1-fac1-class1");
        Api admin = new Api(server, "uni1-admin");
        JsonObject faculty = admin.get("/units?q=u1f1").array().getJsonObject(0);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("unit", faculty.get("id").toString());
        values.put("person", member(admin, faculty.get("id").toString()));
        values.put("job", job(faculty.get("id").toString()));
        long request = filer.draft("four-level", "矩阵的报送", "HN01");
        FileApi files = new FileApi(server, "uni1-fac1-class1");
        files.add(request, "矩阵.pdf", FileSamples.pdf(1));
        filer.act(request, "submit", null);
        values.put("request", Long.toString(request));
        values.put("file", files.list(request).get(0).get("id").toString());
        values.put(
                "dispatch", Long.toString(dispatch(faculty.getJsonNumber("id").longValueExact())));
        values.put("draft", Long.toString(filer.draft("four-level", "矩阵的草稿", "HN01")));
        values.put(
                "list",
                filer.post(
                                "/requests",
                                Json.createObjectBuilder()
                                        .add("route", "collective")
                                        .add("unit", filer.unit())
                                        .add("title", "矩阵的汇总")
                                        .build())
                        .json()
                        .get("id")
                        .toString());
        return values;
    }

    /** Somebody who belongs to the faculty. */
    private static String member(Api admin, String faculty) {
        return admin.get("/people?unit=" + faculty)
                .json()
                .getJsonArray("rows")
                .getJsonObject(0)
                .get("id")
                .toString();
    }

    /** A task of the university that the faculty has signed for. */
    private long dispatch(long faculty) throws Exception {
        Api sender = new Api(server, "uni1-clerk");
        JsonObject draft = sender.post(
                        "/dispatches",
                        Json.createObjectBuilder()
                                .add("unit", sender.unit())
                                .add("title", "矩阵的任务")
                                .add("body", "<p>矩阵</p>")
                                .add("due", "2099-01-04")
                                .add(
                                        "recipients",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "units",
                                                        Json.createArrayBuilder()
                                                                .add(faculty)))
                                .build())
                .json();
        String path = "/dispatches/" + draft.get("id");
        sender.post(
                path + "/send",
                Json.createObjectBuilder()
                        .add("version", draft.getInt("version"))
                        .add("expected", 1)
                        .build());
        Await.until(() -> sender.get(path).json().getString("state").equals("SENT"));
        new Api(server, "uni1-fac1-clerk")
                .post(
                        path + "/receipts/" + faculty + "/actions",
                        Json.createObjectBuilder().add("action", "sign").build());
        return draft.getJsonNumber("id").longValueExact();
    }

    /** An import into the faculty. */
    private String job(String faculty) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("uni1-admin:demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.url("api/v1/exchange/imports?name=x.csv&unit=" + faculty)))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString("工号,姓名\n,\nx,y\n"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().get("id").toString();
        }
    }

    private HttpClient signedIn(String user) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        if (!user.equals(ANONYMOUS)) {
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
        String address = row;
        for (Map.Entry<String, String> value : values.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        String[] parts = address.split(" ", 2);
        if (parts[0].equals("page")) {
            return send(client, HttpRequest.newBuilder(URI.create(server.url(parts[1]))));
        }
        String path = parts[1].replaceFirst("^/", "")
                .replaceAll("\\{id}", values.get(row.contains("units") ? "unit" : "request"))
                .replaceAll("\\{[a-z]+}", "0");
        return send(
                client,
                HttpRequest.newBuilder(URI.create(server.url(path)))
                        .header("Origin", server.url("").replaceFirst("/liandong/$", ""))
                        .header("Content-Type", "application/json")
                        .method(
                                parts[0],
                                parts[0].equals("GET")
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString("{}")));
    }

    private static int send(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}

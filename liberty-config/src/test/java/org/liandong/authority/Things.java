package org.liandong.authority;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.FileApi;
import org.liandong.test.FileSamples;
import org.liandong.test.ServerUnderTest;

/**
 * Makes what addresses name by id: of a faculty a request of one of its classes with a file that waits for its head, a draft and a list of
 * the same, a task that it signed for, somebody who belongs to it, and an import.
 */
public final class Things {
    private final ServerUnderTest server;
    private final String word;

    private Things(ServerUnderTest server, String word) {
        this.server = server;
        this.word = word;
    }

    /**
     * Makes them all.
     *
     * @param word begins every title
     * @return name in an address → id
     */
    public static Map<String, String> made(ServerUnderTest server, String word) throws Exception {
        return new Things(server, word).make();
    }

    private Map<String, String> make() throws Exception {
        Api filer = new Api(server, "uni1-fac1-class1");
        Api admin = new Api(server, "uni1-admin");
        JsonObject faculty = admin.get("/units?q=u1f1").array().getJsonObject(0);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("unit", faculty.get("id").toString());
        values.put("person", member(admin, faculty.get("id").toString()));
        values.put("job", job(faculty.get("id").toString()));
        long request = filer.draft("four-level", word + "的报送", "HN01");
        FileApi files = new FileApi(server, "uni1-fac1-class1");
        files.add(request, word + ".pdf", FileSamples.pdf(1));
        filer.act(request, "submit", null);
        values.put("request", Long.toString(request));
        values.put("file", files.list(request).get(0).get("id").toString());
        values.put(
                "dispatch", Long.toString(dispatch(faculty.getJsonNumber("id").longValueExact())));
        values.put("draft", Long.toString(filer.draft("four-level", word + "的草稿", "HN01")));
        values.put("list", list(filer));
        return values;
    }

    private String list(Api filer) {
        JsonObject list = Json.createObjectBuilder()
                .add("route", "collective")
                .add("unit", filer.unit())
                .add("title", word + "的汇总")
                .build();
        return filer.post("/requests", list).json().get("id").toString();
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
                                .add("title", word + "的任务")
                                .add("body", "<p>" + word + "</p>")
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
}

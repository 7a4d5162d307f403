package org.liandong.test;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Calls the product's REST as a trial user, each caller over connections of its own. */
public final class Api {
    private final String base;
    private final String user;
    private final HttpClient client;

    public Api(Site server, String user) {
        this(server, user, server.client().build());
    }

    /** One of thousands of callers, who share connections. */
    public Api(Site server, String user, HttpClient client) {
        this.base = server.url("api/v1");
        this.user = user;
        this.client = client;
    }

    /** Status and body; the body of an error is the problem. */
    public record Answer(int status, JsonStructure body) {
        public JsonObject json() {
            return body.asJsonObject();
        }

        public JsonArray array() {
            return body.asJsonArray();
        }

        public String code() {
            return json().getString("code", "");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, JsonObject body) {
        return send("POST", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Status and bytes of what is no JSON. */
    public record File(int status, byte[] bytes) {}

    /** Downloads a file. */
    public File download(String path) {
        HttpResponse<byte[]> response = exchange("GET", path, null, HttpResponse.BodyHandlers.ofByteArray());
        return new File(response.statusCode(), response.body());
    }

    public Answer put(String path, JsonObject body) {
        return send("PUT", path, body);
    }

    /** The unit of the caller's first appointment. */
    public long unit() {
        JsonObject held = get("/me").json().getJsonArray("appointments").getJsonObject(0);
        return held.getJsonObject("unit").getJsonNumber("id").longValueExact();
    }

    /** Begins a report on a task of the trial; gives its id. */
    public long draft(String route, String title, String task) {
        return draft(route, title, task, unit());
    }

    /** Begins a report for one of the caller's units; gives its id. */
    public long draft(String route, String title, String task, long unit) {
        Answer answer = post(
                "/requests",
                Json.createObjectBuilder()
                        .add("route", route)
                        .add("unit", unit)
                        .add("title", title)
                        .add("data", report(task, "本月向省中心输送网络文化产品三件。"))
                        .build());
        return answer.json().getJsonNumber("id").longValueExact();
    }

    /** Begins and submits a report; gives its id. */
    public long submitted(String route, String title, String task) {
        long id = draft(route, title, task);
        act(id, "submit", null);
        return id;
    }

    /** Acts on what the caller sees now, with a new token. */
    public Answer act(long id, String action, String comment, String... more) {
        return post("/requests/" + id + "/actions", command(id, action, comment, more));
    }

    /** The command for what the caller sees now. */
    public JsonObject command(long id, String action, String comment, String... more) {
        JsonObject seen = get("/requests/" + id).json();
        JsonArray steps = seen.getJsonArray("steps");
        JsonObjectBuilder command = Json.createObjectBuilder()
                .add("action", action)
                .add("version", seen.getInt("version"))
                .add("token", UUID.randomUUID().toString())
                .add(
                        "step",
                        steps.isEmpty()
                                ? JsonValue.NULL
                                : steps.getJsonObject(0).get("id"));
        if (comment != null) {
            command.add("comment", comment);
        }
        for (int i = 0; i < more.length; i += 2) {
            command.add(more[i], more[i + 1]);
        }
        return command.build();
    }

    /** The data of a report. */
    public static JsonObject report(String task, String text) {
        return Json.createObjectBuilder()
                .add("task", task)
                .add("text", text)
                .add(
                        "items",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "短视频")
                                        .add("quantity", 3)
                                        .add("note", "")))
                .build();
    }

    private Answer send(String method, String path, JsonObject body) {
        HttpResponse<String> response =
                exchange(method, path, body, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), parse(response.body()));
    }

    private <T> HttpResponse<T> exchange(
            String method, String path, JsonObject body, HttpResponse.BodyHandler<T> handler) {
        String credentials = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonStructure parse(String body) {
        if (body.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }
}

package org.liandong.test;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Sends and fetches files of requests over REST as a trial user. */
public final class FileApi {
    private static final String BOUNDARY = "liandong-boundary";

    private final String base;
    private final String user;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public FileApi(ServerUnderTest server, String user) {
        this.base = server.url("api/v1");
        this.user = user;
    }

    /** Attaches a file to what the caller sees now; the name is sent as it is. */
    public Api.Answer add(long id, String name, byte[] bytes) {
        JsonObject seen = answer(send(request("/requests/" + id).GET())).json();
        return add(id, name, bytes, seen.getInt("version", 1), UUID.randomUUID().toString());
    }

    public Api.Answer add(long id, String name, byte[] bytes, int version, String token) {
        String head = field("version", Integer.toString(version)) + field("token", token) + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name.replace("\\", "\\\\").replace("\"", "%22")
                + "\"\r\nContent-Type: text/html\r\n\r\n";
        byte[] before = head.getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[before.length + bytes.length + after.length];
        System.arraycopy(before, 0, body, 0, before.length);
        System.arraycopy(bytes, 0, body, before.length, bytes.length);
        System.arraycopy(after, 0, body, before.length + bytes.length, after.length);
        return answer(send(request("/requests/" + id + "/files")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body))));
    }

    public Api.Answer remove(long id, long file, int version, String token) {
        return answer(send(request("/requests/" + id + "/files/" + file + "?version=" + version + "&token=" + token)
                .DELETE()));
    }

    /** The files of the request as the caller sees them. */
    public List<JsonObject> list(long id) {
        return answer(send(request("/requests/" + id + "/files").GET())).array().getValuesAs(JsonObject.class);
    }

    public HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpRequest.Builder request(String path) {
        String credentials = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Api.Answer answer(HttpResponse<byte[]> response) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
            JsonStructure body = reader.read();
            return new Api.Answer(response.statusCode(), body);
        }
    }
}

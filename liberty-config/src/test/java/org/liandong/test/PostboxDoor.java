package org.liandong.test;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The {@link Postbox} of the test JVM, from inside the server under test; it is where that server may call robots. */
public final class PostboxDoor {
    private final URI origin;
    private final HttpClient client = HttpClient.newHttpClient();

    public PostboxDoor(URI origin) {
        this.origin = origin;
    }

    /** What has come for an address, in the order of arrival. */
    public List<MimeMessage> to(String address) throws Exception {
        List<MimeMessage> messages = new ArrayList<>();
        for (String raw : get("/mail/" + address)) {
            messages.add(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(Base64.getDecoder().decode(raw))));
        }
        return messages;
    }

    /** What robots were told: path, query and body of each call. */
    public List<String> calls() throws Exception {
        return get("/calls");
    }

    public void down() throws Exception {
        get("/down");
    }

    public void up() throws Exception {
        get("/up");
    }

    private List<String> get(String path) throws Exception {
        String body = client.send(
                        HttpRequest.newBuilder(origin.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }
}

package org.liandong.crash;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/**
 * Lets one report after the other climb the four levels, as all the people on its way. What was sent and not answered is sent again with the same
 * token, as a good client does, and must then have happened once.
 */
final class Climber {
    private static final List<String> DECIDERS =
            List.of("uni1-fac1-head", "uni1-reviewer", "uni1-head", "province-head");
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final ServerUnderTest server;
    private final String filer;
    private final Ledger ledger;
    private final HttpClient connections;
    private final Map<String, Api> callers = new HashMap<>();

    private Command sent;
    private Long request;
    private int level;
    private boolean submitted;
    private int repeated;
    private int approved;

    /** Sent, and not answered yet. */
    private record Command(String who, String path, String action, JsonObject body) {
        String token() {
            return body.getString("token");
        }
    }

    Climber(ServerUnderTest server, String filer, Ledger ledger) {
        this.server = server;
        connections = server.client().build();
        this.filer = filer;
        this.ledger = ledger;
    }

    /** Files and decides until nobody answers any more. */
    void climb() {
        try {
            if (sent != null) {
                repeated++;
                send();
            }
            while (!Thread.currentThread().isInterrupted()) {
                sent = next();
                send();
            }
        } catch (UncheckedIOException e) {
            // the server is gone: what was sent stays to be sent again
        }
    }

    /** After the last start: what had not been answered, and no more. */
    void settle() {
        if (sent != null) {
            repeated++;
            send();
        }
    }

    private Command next() {
        if (request == null) {
            Api api = as(filer);
            return new Command(
                    filer,
                    "/requests",
                    "create",
                    Json.createObjectBuilder()
                            .add("route", "four-level")
                            .add("unit", api.unit())
                            .add("title", "断电演练报告")
                            .add("token", UUID.randomUUID().toString())
                            .add("data", Api.report("HN04", "本学期网络文化作品十二件。"))
                            .build());
        }
        String who = submitted ? DECIDERS.get(level) : filer;
        String action = submitted ? "approve" : "submit";
        return new Command(
                who,
                "/requests/" + request + "/actions",
                action,
                as(who).command(request, action, submitted ? "同意" : null));
    }

    private void send() {
        Api.Answer answer = as(sent.who()).post(sent.path(), sent.body());
        if (answer.status() != OK && answer.status() != CREATED) {
            throw new AssertionError(sent + " was answered by " + answer);
        }
        boolean created = sent.action().equals("create");
        long about = created ? answer.json().getJsonNumber("id").longValueExact() : request;
        ledger.note(new Ledger.Acknowledged(
                sent.token(), sent.who(), about, sent.action(), answer.body().toString()));
        sent = null;
        if (created) {
            request = about;
        } else if (!submitted) {
            submitted = true;
        } else if (++level == DECIDERS.size()) {
            request = null;
            submitted = false;
            level = 0;
            approved++;
        }
    }

    /** How often something had to be sent again. */
    int repeated() {
        return repeated;
    }

    /** How many reports have come to their end. */
    int approved() {
        return approved;
    }

    private Api as(String who) {
        return callers.computeIfAbsent(who, each -> new Api(server, each, connections));
    }
}

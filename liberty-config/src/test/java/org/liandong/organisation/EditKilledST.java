package org.liandong.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.ServerUnderTest;

/** The server is stopped, and killed, while an administrator edits: what was acknowledged is there, what was not is there whole or not at all. */
class EditKilledST {
    @Test
    void T9_whatWasAcknowledgedSurvivesAStopAndAKill() throws Exception {
        try (ServerUnderTest server = ServerUnderTest.fresh("edit-killed", ServerUnderTest.Database.DERBY)) {
            server.start();
            edits(server, server::kill);
            edits(server, server::stop);
        }
    }

    /** Edits one person again and again until the server is gone, then looks at what is there. */
    private static void edits(ServerUnderTest server, Runnable end) throws Exception {
        Api admin = new Api(server, "uni1-admin");
        long unit = admin.get("/units?q=u1f1")
                .array()
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        long person = admin.get("/people?unit=" + unit + "&q=wjy")
                .json()
                .getJsonArray("rows")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        JsonObject entry = admin.get("/people/" + person).json();
        AtomicInteger acknowledged = new AtomicInteger(entry.getInt("version"));
        AtomicReference<String> name =
                new AtomicReference<>(entry.getJsonObject("entry").getString("name"));
        ExecutorService editor = Executors.newSingleThreadExecutor();
        Future<?> editing = editor.submit(() -> {
            for (int i = 0; i < 100_000; i++) {
                String next = "汪佳怡" + i;
                if (admin.put("/people/" + person, change(entry, acknowledged.get(), next))
                                .status()
                        >= 300) {
                    return;
                }
                acknowledged.incrementAndGet();
                name.set(next);
            }
        });
        int before = acknowledged.get();
        Await.until(() -> acknowledged.get() > before + 20);
        end.run();
        try {
            editing.get();
        } catch (java.util.concurrent.ExecutionException gone) {
            // the call that was under way has no answer
        }
        editor.shutdown();
        server.start();
        JsonObject after =
                new Api(server, "uni1-admin").get("/people/" + person).json();
        int version = after.getInt("version");
        assertTrue(version == acknowledged.get() || version == acknowledged.get() + 1, version + " " + acknowledged);
        String there = after.getJsonObject("entry").getString("name");
        if (version == acknowledged.get()) {
            assertEquals(name.get(), there);
        }
        JsonObject found = new Api(server, "uni1-admin")
                .get("/people?unit=" + unit + "&q=" + there.substring(3))
                .json();
        assertTrue(found.toString().contains(there), "found by what it is called now");
    }

    private static JsonObject change(JsonObject entry, int version, String name) {
        JsonObject typed = entry.getJsonObject("entry");
        return Json.createObjectBuilder()
                .add("version", version)
                .add("unit", entry.getJsonNumber("unit"))
                .add("staffNo", typed.getString("staffNo"))
                .add("login", typed.getString("login"))
                .add("name", name)
                .add("category", typed.getString("category"))
                .build();
    }
}

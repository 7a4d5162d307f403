package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.liandong.test.Api;

/** Sends a dispatch of the province to all class stations, over REST; it is on its way then, not there. */
final class ToStations {
    private ToStations() {}

    /** A dispatch and to how many units it goes. */
    record Sent(long id, int units) {}

    static Sent send(Api clerk) {
        JsonObject content = Json.createObjectBuilder()
                .add("unit", clerk.unit())
                .add("title", "关于报送网络文化作品的通知")
                .add("body", "<p>请于月底前报送。</p>")
                .add(
                        "recipients",
                        Json.createObjectBuilder()
                                .add("levels", Json.createArrayBuilder().add("class")))
                .add("answerRoute", "answer")
                .add("due", LocalDate.now().plusDays(20).toString())
                .build();
        int units = clerk.post("/dispatches/preview", content).json().getInt("total");
        JsonObject draft = clerk.post("/dispatches", content).json();
        long id = draft.getJsonNumber("id").longValue();
        JsonObject order = Json.createObjectBuilder()
                .add("version", draft.getInt("version"))
                .add("expected", units)
                .build();
        assertEquals(202, clerk.post("/dispatches/" + id + "/send", order).status());
        return new Sent(id, units);
    }
}

package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.liandong.test.Api;
import org.liandong.test.Await;

/** What callers do with dispatches over REST, for stories. */
public final class DispatchApi {
    private DispatchApi() {}

    public static long sent(Api sender, String title, JsonObject recipients, String route) throws Exception {
        JsonObject draft = sender.post(
                        "/dispatches", body(sender, title, recipients, route).build())
                .json();
        long id = draft.getJsonNumber("id").longValueExact();
        JsonObject preview = sender.post(
                        "/dispatches/preview",
                        Json.createObjectBuilder()
                                .add("unit", sender.unit())
                                .add("recipients", recipients)
                                .build())
                .json();
        assertEquals(
                202,
                sender.post(
                                "/dispatches/" + id + "/send",
                                Json.createObjectBuilder()
                                        .add("version", draft.getInt("version"))
                                        .add("expected", preview.getInt("total"))
                                        .build())
                        .status());
        Await.until(
                () -> sender.get("/dispatches/" + id).json().getString("state").equals("SENT"));
        return id;
    }

    public static JsonObjectBuilder body(Api sender, String title, JsonObject recipients, String route) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("unit", sender.unit())
                .add("title", title)
                .add("body", "<p>请按时办理。</p>")
                .add("recipients", recipients)
                .add("due", LocalDate.now().plusDays(10).toString());
        if (route != null) {
            body.add("answerRoute", route);
        }
        return body;
    }

    public static JsonObject units(long... units) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        for (long unit : units) {
            ids.add(unit);
        }
        return Json.createObjectBuilder().add("units", ids).build();
    }

    public static JsonObjectBuilder action(String action) {
        return Json.createObjectBuilder().add("action", action);
    }

    public static Api.Answer act(Api api, long id, JsonObjectBuilder action) {
        return api.post("/dispatches/" + id + "/receipts/" + api.unit() + "/actions", action.build());
    }

    public static int submit(Api api, long answer, String title) {
        JsonObject command = Json.createObjectBuilder(api.command(answer, "submit", null))
                .add("title", title)
                .add("data", Json.createObjectBuilder().add("text", "已报送三件。"))
                .build();
        return api.post("/requests/" + answer + "/actions", command).status();
    }

    public static JsonObject receipt(Api api, long id) {
        return api.get("/dispatches/" + id).json().getJsonArray("receipts").getJsonObject(0);
    }

    public static List<JsonObject> progress(Api api, long id, Long unit) {
        return api.get("/dispatches/" + id + "/progress" + (unit == null ? "" : "?unit=" + unit)).array().stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }
}

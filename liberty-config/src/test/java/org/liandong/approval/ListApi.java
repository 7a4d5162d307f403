package org.liandong.approval;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.liandong.test.Api;

/** Collective requests over REST (A10). */
public final class ListApi {
    private ListApi() {}

    /** A list of reports with these titles, submitted; gives its id. */
    public static long submitted(Api filer, String title, String... items) {
        long list = filer.post(
                        "/requests",
                        Json.createObjectBuilder()
                                .add("route", "collective")
                                .add("unit", filer.unit())
                                .add("title", title)
                                .build())
                .json()
                .getJsonNumber("id")
                .longValueExact();
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (String item : items) {
            rows.add(Json.createObjectBuilder().add("title", item).add("data", Api.report("HN01", item)));
        }
        filer.post(
                "/requests/" + list + "/items",
                Json.createObjectBuilder()
                        .add("version", 1)
                        .add("token", UUID.randomUUID().toString())
                        .add("items", rows)
                        .build());
        filer.act(list, "submit", null);
        return list;
    }

    /** Sends one item back, to come straight back; gives its id. */
    public static long sentBack(Api signer, long list, String title) {
        long item = signer
                .get("/requests/" + list)
                .json()
                .getJsonObject("listed")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("title").equals(title))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValueExact();
        signer.post(
                "/requests/" + list + "/actions",
                Json.createObjectBuilder(signer.command(list, "return_items", "请补充"))
                        .add("resume", "jump")
                        .add("items", Json.createArrayBuilder().add(item))
                        .build());
        return item;
    }
}

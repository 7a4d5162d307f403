package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** The climb over REST on a real task, with strangers refused at every address (A7, A19, T2, T6). */
class ClimbApiST {
    private static final List<String> STRANGERS = List.of(
            "stranger",
            "uni2-head",
            "uni1-fac2-head",
            "uni1-fac1-class2",
            "uni1-finance",
            "expert1",
            "sysadmin",
            "secadmin",
            "auditor");

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final Api station = api("uni1-fac1-class1");

    @Test
    void A7_climbsFourLevelsIsReturnedOnceAndApproved() {
        long id = station.draft("four-level", "11 月网络文化产品报送", "HN01");
        assertEquals("DRAFT", state(id));
        refusedEverywhere(id);
        station.act(id, "submit", null);
        refusedEverywhere(id);
        assertEquals(404, api("uni1-reviewer").get("/requests/" + id).status());
        assertEquals(
                200,
                api("uni1-fac1-head")
                        .act(id, "return", "请补充链接", "to", "applicant", "resume", "jump")
                        .status());
        assertEquals("RETURNED", state(id));
        station.act(id, "submit", null);
        for (String signer : List.of("uni1-fac1-head", "uni1-reviewer", "uni1-head", "province-head")) {
            assertTrue(inInbox(signer, "todo", id), signer);
            assertEquals(200, api(signer).act(id, "approve", "同意").status(), signer);
            assertFalse(inInbox(signer, "todo", id), signer);
            assertTrue(inInbox(signer, "done", id), signer);
            refusedEverywhere(id);
        }
        JsonObject end = station.get("/requests/" + id).json();
        assertEquals("APPROVED", end.getString("state"));
        assertTrue(end.getString("number").matches("LD-\\d{4}-\\d{6}"));
        assertEquals(
                List.of("submit", "return", "submit", "approve", "approve", "approve", "approve"),
                end.getJsonArray("timeline").stream()
                        .map(line -> line.asJsonObject().getString("action"))
                        .toList());
    }

    @Test
    void T2_meSaysWhoCallsAndWhichPostsAreHeld() {
        JsonObject me = api("uni1-reviewer").get("/me").json();
        assertEquals("林晓", me.getString("name"));
        JsonObject held = me.getJsonArray("appointments").getJsonObject(0);
        assertEquals("REVIEWER", held.getString("role"));
        assertEquals("UNIVERSITY", held.getJsonObject("unit").getString("level"));
        assertEquals("user", me.getJsonArray("roles").getString(0));
    }

    @Test
    void T2_directoryIsForWhoHoldsAnAppointment() {
        JsonArray root = station.get("/units").array();
        assertEquals(1, root.size());
        long id = root.getJsonObject(0).getJsonNumber("id").longValueExact();
        assertTrue(station.get("/units?parent=" + id).array().size() >= 6, "six universities");
        assertEquals(200, station.get("/units/" + id).status());
        for (String path : List.of("/units", "/units/" + id, "/units?q=学院", "/routes")) {
            assertEquals(
                    403,
                    api("stranger")
                            .get(path.replace("学院", "%E5%AD%A6%E9%99%A2"))
                            .status(),
                    path);
        }
    }

    @Test
    void A1_routesAreListed() {
        assertEquals(
                List.of("four-level", "university", "answer", "answer-climb", "joint", "ballot", "collective"),
                station.get("/routes").array().stream()
                        .filter(route -> route.asJsonObject().isNull("owner")) // the product's own
                        .map(route -> route.asJsonObject().getString("code"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 | body-field",
                "{'route':'four-level','unit':'x','title':'t'} | 400 | body-field",
                "{'route':'nowhere','unit':UNIT,'title':'t'} | 404 | not-found",
                "{'route':'four-level','unit':1,'title':'t'} | 403 | no-filing-post",
                "{'route':'four-level','unit':UNIT,'title':'t','data':{'task':7}} | 422 | invalid-input",
                "{'route':'four-level','unit':1e400,'title':'t'} | 400 | body-field",
                "{'route':'four-level','unit':UNIT,'title':'a\\u0000b'} | 400 | body-field",
                "{'route':'four-level','unit':UNIT,'title':'\\u200b'} | 422 | invalid-input",
                "{'route':'four-level','unit':UNIT,'title':'t','data':{'text':'a\\u0000b'}} | 422 | invalid-input",
                "{'route':'four-level','unit':UNIT,'title':'t','data':{'other':'x'}} | 422 | invalid-input"
            })
    void T6_badInputGetsItsStatusAndASentence(String body, int status, String code) {
        String json = body.replace('\'', '"').replace("UNIT", Long.toString(station.unit()));
        Api.Answer answer = station.post(
                "/requests", Json.createReader(new java.io.StringReader(json)).readObject());
        assertEquals(status, answer.status());
        assertEquals(code, answer.code());
        assertFalse(answer.json().getString("detail").startsWith("error."), "a sentence, not a key");
    }

    @Test
    void T6_incompleteReportIsRefusedAtItsFields() {
        long id = station.draft("four-level", "不完整", "");
        Api.Answer answer = station.act(id, "submit", null);
        assertEquals(422, answer.status());
        assertEquals(
                "task", answer.json().getJsonArray("errors").getJsonObject(0).getString("field"));
        assertEquals("DRAFT", state(id));
    }

    @Test
    void A19_aTokenDoesNotTellWhetherARequestIsThere() {
        Api other = api("uni1-fac1-class2");
        long invisible = station.draft("university", "别人看不见", "HN02");
        JsonObject own = other.command(other.draft("university", "自己的", "HN02"), "save", null);
        assertEquals(
                200,
                other.act(other.draft("university", "再一件", "HN02"), "submit", null)
                        .status());
        JsonObject known =
                Json.createObjectBuilder(own).add("token", "known-" + invisible).build();
        other.post(
                "/requests",
                Json.createObjectBuilder()
                        .add("route", "university")
                        .add("unit", other.unit())
                        .add("title", "占用令牌")
                        .add("token", "known-" + invisible)
                        .build());
        assertEquals(
                404, other.post("/requests/" + invisible + "/actions", known).status());
        assertEquals(404, other.post("/requests/999999999/actions", known).status());
    }

    @Test
    void A21_whatIsBeingTypedAfterAReturnIsTheApplicantsAlone() {
        long id = station.submitted("university", "退回前的题目", "HN02");
        Api head = api("uni1-fac1-head");
        head.act(id, "return", "改题目", "to", "applicant");
        JsonObject seen = station.get("/requests/" + id).json();
        station.post(
                "/requests/" + id + "/actions",
                Json.createObjectBuilder()
                        .add("action", "save")
                        .add("version", seen.getInt("version"))
                        .add("token", "retitle-" + id)
                        .add("title", "还没交的题目")
                        .add("data", Api.report("HN02", "还没交的正文"))
                        .build());
        assertEquals("还没交的题目", station.get("/requests/" + id).json().getString("title"));
        assertEquals("退回前的题目", head.get("/requests/" + id).json().getString("title"));
        station.act(id, "submit", null);
        assertEquals("还没交的题目", head.get("/requests/" + id).json().getString("title"));
    }

    @Test
    void A17_inboxIsPagedByKey() {
        station.submitted("university", "第一件", "HN02");
        station.submitted("university", "第二件", "HN02");
        Api head = api("uni1-fac1-head");
        JsonObject first = head.get("/inbox?size=1").json();
        JsonObject second =
                head.get("/inbox?size=1&after=" + first.getString("next")).json();
        assertEquals(1, first.getJsonArray("items").size());
        assertFalse(first.getJsonArray("items").equals(second.getJsonArray("items")));
        assertTrue(first.getInt("count") >= 2);
        for (String key : List.of("x", "253402300800000-1", "9223372036854775807-1", "-1-1")) {
            assertEquals(400, head.get("/inbox?after=" + key).status(), key);
        }
        assertEquals(400, head.get("/inbox?tab=x").status());
    }

    @Test
    void PLT04_everyAddressIsDescribed() throws Exception {
        URI described = URI.create(server.url("").replace("/liandong/", "/openapi?format=json"));
        try (JsonReader reader = Json.createReader(described.toURL().openStream())) {
            JsonObject openapi = reader.readObject();
            JsonObject paths = openapi.getJsonObject("paths");
            for (String path : List.of(
                    "/me",
                    "/units",
                    "/units/{id}",
                    "/routes",
                    "/requests",
                    "/requests/{id}",
                    "/requests/{id}/actions",
                    "/recipients",
                    "/requests/{id}/files",
                    "/requests/{id}/files/{file}",
                    "/requests/{id}/files/zip",
                    "/inbox")) {
                assertTrue(
                        paths.keySet().stream().anyMatch(key -> key.endsWith("/api/v1" + path)),
                        path + " in " + paths.keySet());
            }
            assertTrue(
                    openapi.getJsonObject("components").getJsonObject("schemas").containsKey("NewAction"));
        }
    }

    private void refusedEverywhere(long id) {
        for (String stranger : STRANGERS) {
            Api api = api(stranger);
            assertEquals(404, api.get("/requests/" + id).status(), stranger);
            assertEquals(
                    404, api.post("/requests/" + id + "/actions", approve()).status(), stranger);
            for (String tab : List.of("todo", "done", "started", "copied", "unit")) {
                assertFalse(inInbox(stranger, tab, id), stranger + " " + tab);
            }
        }
        assertEquals(0, api("stranger").get("/inbox?tab=unit").json().getInt("count"));
    }

    private boolean inInbox(String who, String tab, long id) {
        return api(who).get("/inbox?size=100&tab=" + tab).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .anyMatch(item -> item.getJsonNumber("request").longValueExact() == id);
    }

    private String state(long id) {
        return station.get("/requests/" + id).json().getString("state");
    }

    private Api api(String user) {
        return new Api(server, user);
    }

    private static JsonObject approve() {
        return Json.createObjectBuilder()
                .add("action", "approve")
                .add("step", 1)
                .add("version", 1)
                .add("token", "t")
                .build();
    }
}

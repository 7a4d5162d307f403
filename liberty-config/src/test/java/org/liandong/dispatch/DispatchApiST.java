package org.liandong.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liandong.dispatch.DispatchApi.act;
import static org.liandong.dispatch.DispatchApi.action;
import static org.liandong.dispatch.DispatchApi.body;
import static org.liandong.dispatch.DispatchApi.progress;
import static org.liandong.dispatch.DispatchApi.receipt;
import static org.liandong.dispatch.DispatchApi.sent;
import static org.liandong.dispatch.DispatchApi.submit;
import static org.liandong.dispatch.DispatchApi.units;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.test.Api;
import org.liandong.test.Await;
import org.liandong.test.ServerUnderTest;

/** Down and up over REST, with strangers refused at every address (D1–D3, T2, T6). */
class DispatchApiST {
    private static final List<String> STRANGERS = List.of(
            "stranger", "uni2-head", "uni1-fac2-head", "uni1-finance", "expert1", "sysadmin", "secadmin", "auditor");

    private final ServerUnderTest server = ServerUnderTest.derby();
    private final Api university = api("uni1-clerk");
    private final Api faculty = api("uni1-fac1-clerk");
    private final Api station = api("uni1-fac1-class1");

    @Test
    void D1_D3_downToAStationAndBack() throws Exception {
        long id = sent(university, "报送作品", units(faculty.unit()), "answer");
        String path = "/dispatches/" + id;
        refusedEverywhere(id, faculty.unit());
        assertEquals(404, station.get(path).status(), "not passed on yet");
        assertEquals(
                "sign-first",
                act(faculty, id, action("answer").add("title", "反馈")).code());
        assertEquals(200, act(faculty, id, action("sign")).status());
        assertEquals("already-signed", act(faculty, id, action("sign")).code());
        JsonObject passed = act(
                        faculty,
                        id,
                        action("pass_on")
                                .add("recipients", units(station.unit()))
                                .add("expected", 1))
                .json();
        assertEquals(1, passed.getInt("passedOnTo"));
        assertEquals(
                422,
                act(
                                faculty,
                                id,
                                action("pass_on")
                                        .add("recipients", units(station.unit()))
                                        .add("expected", 1))
                        .status(),
                "it has it already");
        act(station, id, action("sign"));
        long answer = act(station, id, action("answer").add("title", "本站反馈"))
                .json()
                .getJsonNumber("answer")
                .longValueExact();
        assertEquals(
                200,
                station.act(answer, "submit", null).status() == 422 ? submit(station, answer, "本站反馈") : 0,
                "empty is not accepted, filled in it is");
        assertEquals(404, university.get("/requests/" + answer).status(), "A19");
        assertEquals(
                200,
                api("uni1-fac1-head")
                        .act(answer, "return", "请补充", "to", "applicant")
                        .status());
        assertEquals("RETURNED", receipt(station, id).getString("state"));
        assertEquals(200, submit(station, answer, "本站反馈"));
        assertEquals(200, api("uni1-fac1-head").act(answer, "approve", "同意").status());
        assertEquals("ACCEPTED", receipt(station, id).getString("state"));
        assertEquals(200, university.get("/requests/" + answer).status(), "D3: there for every level above");
        Await.until(() -> progress(faculty, id, faculty.unit()).stream()
                .anyMatch(level -> level.getString("level").equals("CLASS")
                        && level.getJsonObject("tally").getInt("accepted") == 1));
        assertEquals(
                List.of("FACULTY", "CLASS"),
                progress(university, id, null).stream()
                        .map(level -> level.getString("level"))
                        .toList());
        assertEquals(
                1,
                faculty.get(path + "/receipts?giver=" + faculty.unit())
                        .json()
                        .getJsonArray("rows")
                        .size());
        String list = new String(
                faculty.download(path + "/receipts/list.csv?giver=" + faculty.unit())
                        .bytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(list.contains("软件2301班") && list.contains("已办结"), list);
        assertEquals(
                200,
                faculty.download(path + "/receipts/list.xlsx?giver=" + faculty.unit())
                        .status());
        refusedEverywhere(id, faculty.unit());
    }

    @Test
    void D1_aDraftSentTwiceIsSentOnce() throws Exception {
        String token = UUID.randomUUID().toString();
        JsonObject draft = body(university, "通知", units(faculty.unit()), null)
                .add("token", token)
                .build();
        JsonObject first = university.post("/dispatches", draft).json();
        assertEquals(
                first.get("id"), university.post("/dispatches", draft).json().get("id"));
        JsonObject send = Json.createObjectBuilder()
                .add("version", first.getInt("version"))
                .add("expected", 1)
                .build();
        String path = "/dispatches/" + first.get("id");
        assertEquals(
                422,
                university
                        .post(
                                path + "/send",
                                Json.createObjectBuilder(send)
                                        .add("expected", 2)
                                        .build())
                        .status());
        assertEquals(202, university.post(path + "/send", send).status());
        assertEquals("already-sent", university.post(path + "/send", send).code());
        assertEquals(
                "already-sent",
                university
                        .put(
                                path,
                                Json.createObjectBuilder(draft)
                                        .add("version", 0)
                                        .build())
                        .code());
        Await.until(() -> university.get(path).json().getString("state").equals("SENT"));
        assertTrue(university.get(path).json().isNull("answerRoute"));
        act(faculty, first.getJsonNumber("id").longValueExact(), action("sign"));
        assertEquals(
                "ACCEPTED",
                receipt(faculty, first.getJsonNumber("id").longValueExact()).getString("state"),
                "signing is enough");
    }

    @Test
    void D1_twelveTasksOfTheProvinceAreWithItsUniversities() {
        List<String> titles =
                api("province-clerk").get("/dispatches/sent?size=100").json().getJsonArray("rows").stream()
                        .map(row -> row.asJsonObject().getString("title"))
                        .toList();
        assertTrue(titles.containsAll(List.of("共建工作矩阵", "提高师生素养", "突出示范引领")), titles.toString());
        List<JsonObject> received = university.get("/dispatches/received?size=100").json().getJsonArray("rows").stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("number").contains("-T"))
                .toList();
        assertEquals(12, received.size());
        assertEquals(
                4, received.stream().filter(row -> row.getBoolean("passedOn")).count());
        JsonObject first = university
                .get("/dispatches/" + received.get(11).get("dispatch"))
                .json();
        assertEquals(7, first.getJsonObject("table").getJsonArray("rows").size(), "its rows are the table");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 | body-field",
                "{'unit':UNIT} | 400 | body-field",
                "{'unit':UNIT,'title':' '} | 400 | body-field",
                "{'unit':UNIT,'title':'甲','due':'tomorrow'} | 400 | body-field",
                "{'unit':UNIT,'title':'甲','recipients':{'levels':['NOWHERE']}} | 400 | body-field",
                "{'unit':UNIT,'title':'甲','recipients':{'units':'1'}} | 400 | body-field",
                "{'unit':UNIT,'title':'甲','table':{'columns':['甲'],'rows':[['1','2']]}} | 422 | invalid-input",
                "{'unit':UNIT,'title':'甲','table':{'columns':[],'rows':[]}} | 422 | invalid-input",
                "{'unit':UNIT,'title':'甲','answerRoute':'four-level'} | 404 | not-found",
                "{'unit':1,'title':'甲'} | 403 | no-filing-post"
            })
    void T6_whatIsWrongIsSaid(String body, int status, String code) {
        String json = body.replace('\'', '"').replace("UNIT", Long.toString(university.unit()));
        Api.Answer answer = university.post(
                "/dispatches", Json.createReader(new java.io.StringReader(json)).readObject());
        assertEquals(status, answer.status(), answer.body()::toString);
        assertEquals(code, answer.code());
    }

    private void refusedEverywhere(long id, long unit) {
        String path = "/dispatches/" + id;
        for (String stranger : STRANGERS) {
            Api api = api(stranger);
            for (String address : List.of(
                    path,
                    path + "/progress",
                    path + "/progress?unit=" + unit,
                    path + "/receipts?giver=" + unit,
                    path + "/receipts/list.csv?giver=" + unit)) {
                int status = api.get(address).status();
                assertTrue(status == 404 || status == 403, stranger + " " + address + " " + status);
            }
            for (String action : List.of("sign", "answer", "pass_on")) {
                int status = api.post(
                                path + "/receipts/" + unit + "/actions",
                                action(action)
                                        .add("title", "x")
                                        .add("expected", 1)
                                        .build())
                        .status();
                assertTrue(status == 404 || status == 403, stranger + " " + action + " " + status);
            }
            assertFalse(listed(api, id), stranger);
        }
    }

    private static boolean listed(Api api, long id) {
        Api.Answer received = api.get("/dispatches/received?size=100");
        Api.Answer sent = api.get("/dispatches/sent?size=100");
        return received.body().toString().contains("\"dispatch\":" + id + ",")
                || sent.body().toString().contains("\"id\":" + id + ",");
    }

    private Api api(String user) {
        return new Api(server, user);
    }
}

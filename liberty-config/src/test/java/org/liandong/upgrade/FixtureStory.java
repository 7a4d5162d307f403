package org.liandong.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.ListApi;
import org.liandong.dispatch.DispatchApi;
import org.liandong.test.Api;
import org.liandong.test.ServerUnderTest;

/** A dozen requests, one in each situation that an upgrade must not disturb; every title is there once. */
final class FixtureStory {
    static final String STATION = "uni1-fac1-class1";
    static final String NEIGHBOUR = "uni1-fac1-class2";
    static final String CLERK = "uni1-dept1-clerk";
    static final String CLERK_OF_UNIVERSITY = "uni1-clerk";
    static final String CLERK_OF_FACULTY = "uni1-fac1-clerk";
    static final String FACULTY = "uni1-fac1-head";
    static final String REVIEWER = "uni1-reviewer";
    static final String UNIVERSITY = "uni1-head";
    static final String ADMIN = "uni1-admin";
    static final String PROVINCE = "province-head";

    static final String DRAFT = "草稿，尚未报送";
    static final String AT_UNIVERSITY = "已到校级审批";
    static final String ANSWER = "对下达的反馈，待下达单位审核";
    static final String IN_TURN = "依次会签，第一位已签";
    static final String VOTED = "票决，已有一票";
    static final String SUSPENDED = "已挂起";
    static final String LIST = "汇总，一项已退回";
    static final String LIST_ITEM = "退回的一项";
    static final String RETURNED = "已退回，待修改";

    private final ServerUnderTest server;
    private final List<Filed> filed = new ArrayList<>();

    FixtureStory(ServerUnderTest server) {
        this.server = server;
    }

    private record Filed(String filer, long id) {}

    /** Tells the story (of dispatches from version 0.3 on, of every way of signing from 0.4 on), and gives what each applicant is shown at its end. */
    JsonArray tell() throws Exception {
        filed.add(new Filed(STATION, as(STATION).draft("four-level", DRAFT, "HN01")));
        climb(submitted(STATION, "four-level", "刚刚报送", "HN01"));
        climb(submitted(STATION, "four-level", "已到校级审核", "HN02"), FACULTY);
        climb(submitted(NEIGHBOUR, "four-level", AT_UNIVERSITY, "HN03"), FACULTY, REVIEWER);
        climb(submitted(STATION, "four-level", "已到省级审批", "HN04"), FACULTY, REVIEWER, UNIVERSITY);
        long done = climb(submitted(STATION, "four-level", "四级通过", "HN05"), FACULTY, REVIEWER, UNIVERSITY, PROVINCE);
        climb(submitted(NEIGHBOUR, "university", "校内通过", "HN06"), FACULTY, REVIEWER, UNIVERSITY);
        submitted(CLERK, "university", "部门报送，待本部门负责人", "HN07");
        as(FACULTY).act(submitted(NEIGHBOUR, "four-level", "不予通过", "HN08"), "reject", "与本院无关");
        as(STATION).act(submitted(STATION, "four-level", "已撤回", "HN09"), "withdraw", null);
        back(climb(submitted(STATION, "four-level", RETURNED, "HN10"), FACULTY), REVIEWER, "applicant", "jump");
        long again = climb(submitted(STATION, "four-level", "修改后直达退回人", "HN11"), FACULTY);
        back(again, REVIEWER, "applicant", "jump");
        resubmit(again);
        long round = climb(submitted(STATION, "four-level", "退回院系重走", "HN12"), FACULTY, REVIEWER);
        back(round, UNIVERSITY, "faculty-head", "walk");
        answered();
        ways();
        leaves(done);
        return shown();
    }

    /** From version 0.5 on, what leaves the house: a sheet with its code, and a list written in the background. */
    private void leaves(long decided) {
        assertEquals(
                200, as(STATION).download("/requests/" + decided + "/sheet").status());
        assertEquals(
                202,
                as(STATION)
                        .post("/exports?format=csv", Json.createObjectBuilder().build())
                        .status());
    }

    /** From version 0.4 on: signed in turn, voted on, lying still, and a ranked list of which one item has gone back. */
    private void ways() {
        climb(submitted(STATION, "joint", IN_TURN, "HN01"), FACULTY, REVIEWER);
        climb(submitted(STATION, "ballot", VOTED, "HN02"), FACULTY, REVIEWER);
        as(ADMIN).act(climb(submitted(STATION, "university", SUSPENDED, "HN03"), FACULTY), "suspend", "材料核实中");
        long list = ListApi.submitted(as(STATION), LIST, LIST_ITEM, "汇总中的另一项", "汇总中的第三项");
        filed.add(new Filed(STATION, list));
        climb(list, FACULTY);
        filed.add(new Filed(STATION, ListApi.sentBack(as(REVIEWER), list, LIST_ITEM)));
    }

    /** A dispatch that was signed for and passed on, and a station's answer on its way. */
    private void answered() throws Exception {
        Api faculty = as(CLERK_OF_FACULTY);
        Api station = as(STATION);
        long id = DispatchApi.sent(as(CLERK_OF_UNIVERSITY), "下达并转发", DispatchApi.units(faculty.unit()), "answer");
        DispatchApi.act(faculty, id, DispatchApi.action("sign"));
        DispatchApi.act(
                faculty,
                id,
                DispatchApi.action("pass_on")
                        .add("recipients", DispatchApi.units(station.unit()))
                        .add("expected", 1));
        DispatchApi.act(station, id, DispatchApi.action("sign"));
        long answer = DispatchApi.act(station, id, DispatchApi.action("answer").add("title", ANSWER))
                .json()
                .getJsonNumber("answer")
                .longValueExact();
        DispatchApi.submit(station, answer, ANSWER);
        filed.add(new Filed(STATION, answer));
    }

    private Api as(String user) {
        return new Api(server, user);
    }

    private long submitted(String filer, String route, String title, String task) {
        long id = as(filer).submitted(route, title, task);
        filed.add(new Filed(filer, id));
        return id;
    }

    private long climb(long id, String... signers) {
        for (String signer : signers) {
            as(signer).act(id, "approve", "同意，" + signer);
        }
        return id;
    }

    private void back(long id, String signer, String to, String resume) {
        as(signer).act(id, "return", "请补充佐证", "to", to, "resume", resume);
    }

    private void resubmit(long id) {
        JsonObject command = Json.createObjectBuilder(as(STATION).command(id, "submit", "已补充"))
                .add("title", "修改后直达退回人")
                .add("data", Api.report("HN11", "补充了佐证材料的链接。"))
                .build();
        as(STATION).post("/requests/" + id + "/actions", command);
    }

    private JsonArray shown() {
        JsonArrayBuilder shown = Json.createArrayBuilder();
        for (Filed each : filed) {
            JsonObject request = as(each.filer()).get("/requests/" + each.id()).json();
            shown.add(Json.createObjectBuilder().add("applicant", each.filer()).add("request", request));
        }
        return shown.build();
    }
}

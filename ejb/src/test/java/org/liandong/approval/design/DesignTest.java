package org.liandong.approval.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.approval.Fixture;
import org.liandong.approval.design.Comparison.Difference;
import org.liandong.approval.route.RouteVersion;
import org.liandong.common.InvalidInputException;
import org.liandong.common.MalformedException;

/** A design as a value: what is written is read again as the same, and what differs between two is said (A1–A6, A9). */
class DesignTest {
    private static final String EVERYTHING = """
            {"ownHead":false,
             "limit":{"amount":20,"unit":"WORKING_DAYS","anchor":"FILED","reminders":[-2],"expiry":"TELL_HEAD","extension":5},
             "returnLimit":{"amount":48,"unit":"WORKING_HOURS","anchor":"ARRIVAL","reminders":[],"expiry":"FORFEIT","extension":0},
             "stages":[
              {"code":"a","name":"初审","nameEn":"First","beside":false,"place":"LEVEL","level":"FACULTY","who":"HEAD","signing":"ALL",
               "limit":{"amount":4,"unit":"WORKING_DAYS","anchor":"ARRIVAL","reminders":[-1,1],"expiry":"ESCALATE","extension":2},
               "opinionRequired":true,"ifEmpty":"UNIT_ADMIN","ifApplicant":"SKIP","ifSigned":"NEXT_HIGHER",
               "condition":{"or":[{"field":"form.text","is":"contains","value":"经费"},{"not":{"field":"form.items","is":"at_most","value":3}}]},
               "rights":{"write":["text"],"hide":["items"]},"withheld":["consult","transfer"]},
              {"code":"b","name":"会办","nameEn":"Beside","beside":true,"place":"UNIT","unit":7,"who":"REVIEWER","signing":"VOTE",
               "voting":{"weights":{"HEAD":2,"CLERK":1},"quorum":">=2/3","threshold":">1/2","of":"ALL","tie":"PRESIDING","veto":"HEAD"},
               "limit":{"amount":-1,"unit":"DAYS","anchor":"WHOLE","reminders":[],"expiry":"LATE","extension":0},
               "ifEmpty":"STOP","ifApplicant":"STOP","ifSigned":"SKIP"}]}""";

    @Test
    void A2_everyOptionIsKeptThroughJsonAndThroughRows() {
        Design design = DesignJson.read(json(EVERYTHING));
        assertEquals(design, DesignJson.read(DesignJson.json(design)));
        RouteVersion version = design.version(Fixture.fourLevel().route(), 3);
        assertEquals(10, version.stages().get(0).position());
        assertEquals(10, version.stages().get(1).position(), "side by side");
        assertEquals(design, Design.of(version), "what is published says the same");
    }

    @Test
    void A1_theShippedRouteIsADesignToo() {
        RouteVersion shipped = Fixture.fourLevel();
        assertEquals(Design.of(shipped), Design.of(Design.of(shipped).version(shipped.route(), 2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"LEVEL\"|\"MOON\"|stages[0].place",
                "\"FACULTY\"|3|stages[0].level",
                "\"ALL\"|\"SOME\"|stages[0].signing",
                "\"or\":[|\"xor\":[|stages[0].condition",
                "\">=2/3\"|\"most\"|stages[1].voting",
                "[\"text\"]|\"text\"|stages[0].rights",
                "\"amount\":4,|\"amount\":\"four\",|stages[0].limit",
                "\"unit\":7|\"unit\":7.5|stages[1].unit",
                "\"ownHead\":false|\"ownHead\":\"no\"|ownHead"
            })
    void T6_whatIsNoDesignIsNamed(String from, String to, String field) {
        MalformedException refusal = assertThrows(
                MalformedException.class, () -> DesignJson.read(json(EVERYTHING.replaceFirst(quote(from), to))));
        assertEquals(List.of(field), refusal.arguments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\":\"b\"|\"code\":\"a\"|stages[1].code already-there",
                "\"code\":\"b\"|\"code\":\"own-head\"|stages[1].code stage-code",
                "\"name\":\"初审\"|\"name\":\" \"|stages[0].name field-required",
                "\"level\":\"FACULTY\",|''|stages[0].level field-required",
                "\"unit\":7,|''|stages[1].unit field-required",
                "\"ifEmpty\":\"UNIT_ADMIN\"|\"ifEmpty\":\"SIGN_AGAIN\"|stages[0].ifEmpty fallback-not-here",
                "\"HEAD\":2|\"HEAD\":-2|stages[1].weights weight-range",
                "\"amount\":4,|\"amount\":99999,|stages[0].limitAmount limit-range",
                "\"consult\"|\"approve\"|stages[0].withheld action-not-optional"
            })
    void T6_whatIsNoStageIsNamedAtItsField(String from, String to, String problem) {
        Design design = DesignJson.read(json(EVERYTHING.replaceFirst(quote(from), to)));
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> DesignInput.check(design, null));
        assertEquals(
                List.of(problem),
                refusal.problems().stream()
                        .map(each -> each.field() + " " + each.key())
                        .toList());
    }

    @Test
    void T6_fieldsOfThePageOfOneStageBearNoPrefix() {
        Design design = DesignJson.read(json(EVERYTHING.replace("\"初审\"", "\" \"")));
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> DesignInput.check(design, "a"));
        assertEquals("name", refusal.problems().get(0).field());
    }

    @Test
    void A1_whatDiffersIsSaidStageByStage() {
        Design before = Design.of(Fixture.fourLevel());
        assertEquals(List.of(), Comparison.of(before, before));
        List<StageDesign> stages = new ArrayList<>(before.stages());
        StageDesign faculty = stages.remove(0);
        stages.add(1, faculty);
        StageDesign added = DesignJson.read(json(EVERYTHING)).stages().get(0);
        stages.set(2, added);
        assertEquals(
                List.of("MOVED university-reviewer", "MOVED faculty-head", "ADDED a", "REMOVED university-head"),
                words(Comparison.of(before, before.with(stages))));
        List<Difference> changed =
                Comparison.of(before, before.with(before.stages().get(1).placed(true)));
        assertEquals(List.of("CHANGED university-reviewer"), words(changed));
        assertEquals(List.of(Comparison.Aspect.BESIDE), changed.get(0).aspects());
    }

    @Test
    void A1_everyAspectIsCompared() {
        Design design = DesignJson.read(json(EVERYTHING));
        StageDesign a = design.stages().get(0);
        StageDesign b = design.stages().get(1);
        for (Comparison.Aspect aspect : Comparison.Aspect.values()) {
            assertEquals(false, aspect.differs(a, a), aspect.name());
            assertEquals(true, aspect.differs(a, b), aspect.name());
        }
    }

    private static List<String> words(List<Difference> differences) {
        return differences.stream()
                .map(each -> each.kind() + " " + (each.after() == null ? each.before() : each.after()).code())
                .toList();
    }

    private static String quote(String text) {
        return java.util.regex.Pattern.quote(text);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}

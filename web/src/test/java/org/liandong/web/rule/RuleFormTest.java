package org.liandong.web.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.common.InvalidInputException;
import org.liandong.rule.Facts;
import org.liandong.rule.Facts.Type;
import org.liandong.rule.Predicate.Operator;

/** A condition written with buttons is the condition that is kept (A5). */
class RuleFormTest {
    private static final List<Facts.Offer> OFFERS = List.of(
            new Facts.Offer("form.text", Type.TEXT),
            new Facts.Offer("form.items", Type.NUMBER),
            new Facts.Offer("request.begun", Type.DATE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"and\":[{\"field\":\"form.items\",\"is\":\"at_least\",\"value\":3}]}",
                "{\"or\":[{\"field\":\"form.text\",\"is\":\"empty\"},{\"and\":[{\"field\":\"form.text\",\"is\":\"contains\",\"value\":\"经费\"},"
                        + "{\"field\":\"request.begun\",\"is\":\"less\",\"date\":\"2026-12-31\"}]}]}",
                "{\"not\":{\"or\":[{\"field\":\"form.text\",\"is\":\"equal\",\"other\":\"request.title\"}]}}"
            })
    void A5_whatIsKeptIsShownAndKeptAgain(String json) {
        assertEquals(json, new RuleForm(json, OFFERS).json());
    }

    @Test
    void A5_aComparisonAloneStandsInAGroupAndANegationInItsOwn() {
        assertEquals(
                "{\"and\":[{\"field\":\"form.text\",\"is\":\"not_empty\"}]}",
                new RuleForm("{\"field\":\"form.text\",\"is\":\"not_empty\"}", OFFERS).json());
        assertEquals(
                "{\"not\":{\"or\":[{\"and\":[{\"field\":\"form.text\",\"is\":\"empty\"}]}]}}",
                new RuleForm("{\"not\":{\"and\":[{\"field\":\"form.text\",\"is\":\"empty\"}]}}", OFFERS).json());
    }

    @Test
    void A5_rowsAreAddedToTheirGroupAndTakenOutWithWhatIsInThem() {
        RuleForm form = new RuleForm(null, OFFERS);
        assertNull(form.json(), "nothing is asked");
        RuleRow root = form.getRows().get(0);
        form.add(root);
        fill(form.getRows().get(1), "form.items", Operator.MORE, "2");
        form.addGroup(root);
        RuleRow group = form.getRows().get(2);
        form.add(group);
        fill(form.getRows().get(3), "form.text", Operator.CONTAINS, "2");
        form.add(root);
        fill(form.getRows().get(4), "request.begun", Operator.AT_MOST, "2026-01-01");
        assertEquals(
                "{\"and\":[{\"field\":\"form.items\",\"is\":\"more\",\"value\":2},{\"or\":[{\"field\":\"form.text\",\"is\":\"contains\","
                        + "\"value\":\"2\"}]},{\"field\":\"request.begun\",\"is\":\"at_most\",\"date\":\"2026-01-01\"}]}",
                form.json());
        form.remove(group);
        assertEquals(3, form.getRows().size());
        form.remove(root);
        assertEquals(0, form.getRows().size());
    }

    @Test
    void T6_whatIsNotCompleteIsSaid() {
        assertEquals("rule-incomplete", problem("", Operator.EQUAL, "x"));
        assertEquals("rule-incomplete", problem("form.text", Operator.EQUAL, " "));
        assertEquals("rule-not-number", problem("form.items", Operator.EQUAL, "many"));
        assertEquals("rule-not-date", problem("request.begun", Operator.EQUAL, "2026-13-01"));
        RuleForm empty = new RuleForm(null, OFFERS);
        empty.addGroup(empty.getRows().get(0));
        InvalidInputException refusal = assertThrows(InvalidInputException.class, empty::json);
        assertEquals("rule-empty-group", refusal.problems().get(0).key());
    }

    private static String problem(String field, Operator operator, String value) {
        RuleForm form = new RuleForm(null, OFFERS);
        form.add(form.getRows().get(0));
        fill(form.getRows().get(1), field, operator, value);
        InvalidInputException refusal = assertThrows(InvalidInputException.class, form::json);
        return refusal.problems().get(0).key();
    }

    private static void fill(RuleRow row, String field, Operator operator, String value) {
        row.setField(field);
        row.setOperator(operator);
        row.setValue(value);
    }
}

package org.liandong.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.InvalidInputException.Problem;

/** T5, T6: every problem names its field. */
class FormTest {
    private static final Form FORM = new Form(
            FormField.choice("task", true),
            FormField.text("text", true, 5),
            FormField.table("items", 2, FormField.text("name", true, 3), FormField.number("quantity", false, 3)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'task':'1','text':'123456'} | text | field-too-long",
                "{'task':1} | task | field-not-text",
                "{'task':'1','other':1} | other | field-unknown",
                "{'items':1} | items | field-not-table",
                "{'items':[{},{},{}]} | items | field-too-many-rows",
                "{'items':[1]} | items[0] | field-not-table",
                "{'items':[{'name':'1234'}]} | items[0].name | field-too-long",
                "{'items':[{'name':'a','quantity':'3'}]} | items[0].quantity | field-not-number",
                "{'items':[{'name':'a','quantity':12345}]} | items[0].quantity | field-number-too-long",
                "{'text':'a\\u0000b'} | text | field-characters",
                "{'text':'a\\ud800b'} | text | field-characters",
                "{'items':''} | items | field-not-table",
                "{'items':[{'name':'a','quantity':''}]} | items[0].quantity | field-not-number",
                "{'items':[{'name':'a','quantity':1e2147483647}]} | items[0].quantity | field-number-too-long",
                "{'items':[{'name':'a','quantity':1e99}]} | items[0].quantity | field-number-too-long",
                "{'items':[{'name':'a','quantity':0.00001}]} | items[0].quantity | field-number-too-long"
            })
    void T6_draftNamesTheField(String json, String field, String key) {
        List<Problem> problems = FORM.problemsOfDraft(FormData.parse(json.replace('\'', '"')));
        assertEquals(
                List.of(field + " " + key),
                problems.stream().map(p -> p.field() + " " + p.key()).toList());
    }

    @Test
    void T6_draftMayBeIncompleteASubmissionNot() {
        assertEquals(List.of(), FORM.problemsOfDraft(FormData.parse("{}")));
        assertEquals(
                List.of("task", "text"),
                FORM.problemsOfSubmission(FormData.parse("{\"text\":\" \\u200b \"}")).stream()
                        .map(Problem::field)
                        .toList());
    }

    @Test
    void A21_differencesNameEachCell() {
        List<FormDiff.Change> changes = FormDiff.between(
                FormData.parse("{\"task\":\"1\",\"items\":[{\"name\":\"a\",\"quantity\":1}]}"),
                FormData.parse(
                        "{\"task\":\"1\",\"text\":\"t\",\"items\":[{\"name\":\"b\",\"quantity\":1},{\"name\":\"c\"}]}"));
        assertEquals(
                List.of(
                        new FormDiff.Change("items[0].name", "a", "b"),
                        new FormDiff.Change("items[1].name", "", "c"),
                        new FormDiff.Change("text", "", "t")),
                changes);
    }
}

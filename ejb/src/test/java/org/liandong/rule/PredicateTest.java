package org.liandong.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liandong.rule.Predicate.Operator;

/** Conditions as data (A5). */
class PredicateTest {
    private static final Map<String, Object> VALUES = Map.of(
            "form.quantity",
            new BigDecimal("10"),
            "form.limit",
            new BigDecimal("10.0"),
            "form.kind",
            "作品",
            "request.begun",
            LocalDate.of(2026, 11, 22));

    private static final Facts FACTS = name -> Optional.ofNullable(VALUES.get(name));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = {
                "{\"field\":\"form.quantity\",\"is\":\"at_least\",\"value\":10}; true",
                "{\"field\":\"form.quantity\",\"is\":\"more\",\"value\":10}; false",
                "{\"field\":\"form.quantity\",\"is\":\"at_most\",\"value\":9.99}; false",
                "{\"field\":\"form.quantity\",\"is\":\"less\",\"value\":10.5}; true",
                "{\"field\":\"form.quantity\",\"is\":\"equal\",\"other\":\"form.limit\"}; true",
                "{\"field\":\"form.kind\",\"is\":\"equal\",\"value\":\"作品\"}; true",
                "{\"field\":\"form.kind\",\"is\":\"contains\",\"value\":\"作\"}; true",
                "{\"field\":\"form.kind\",\"is\":\"not_equal\",\"value\":\"论文\"}; true",
                "{\"field\":\"form.kind\",\"is\":\"more\",\"value\":\"一\"}; false",
                "{\"field\":\"request.begun\",\"is\":\"less\",\"date\":\"2026-12-01\"}; true",
                "{\"field\":\"form.none\",\"is\":\"empty\"}; true",
                "{\"field\":\"form.kind\",\"is\":\"not_empty\"}; true",
                "{\"and\":[]}; true",
                "{\"or\":[]}; false",
                "{\"not\":{\"field\":\"form.kind\",\"is\":\"empty\"}}; true",
                "{\"or\":[{\"field\":\"form.none\",\"is\":\"equal\",\"value\":1},{\"and\":[{\"field\":\"form.quantity\",\"is\":\"equal\",\"value\":10}]}]}; true"
            })
    void A5_comparisonsAndOrNot(String json, boolean holds) {
        Predicate predicate = parse(json);
        assertEquals(holds, predicate.test(FACTS));
        assertEquals(predicate, Predicates.of(Predicates.json(predicate)), "written and read again it is the same");
    }

    @Test
    void A5_nothingIsTrueOfAnEmptyValueExceptIsEmpty() {
        for (Operator operator : Operator.values()) {
            Predicate asked = new Predicate.Compare("form.none", operator, BigDecimal.ONE, null);
            assertEquals(operator == Operator.EMPTY, asked.test(FACTS), operator.name());
            Predicate against = new Predicate.Compare("form.quantity", operator, null, "form.none");
            assertEquals(operator == Operator.NOT_EMPTY, against.test(FACTS), operator + " an empty value");
        }
        assertTrue(new Predicate.And(java.util.List.of()).test(Facts.NONE));
        assertFalse(new Predicate.Or(java.util.List.of()).test(Facts.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"field\":\"x\"}",
                "{\"field\":\"x\",\"is\":\"matches\",\"value\":\".*\"}",
                "{\"and\":{}}",
                "{\"and\":[1]}",
                "{\"field\":\"x\",\"is\":\"equal\",\"value\":{}}",
                "{\"field\":\"x\",\"is\":\"equal\",\"date\":\"soon\"}"
            })
    void A5_whatIsNoPredicateIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> parse(json));
    }

    @Test
    void A5_whatIsNestedTooDeeplyIsRefused() {
        String json = "{\"not\":".repeat(12) + "{\"field\":\"x\",\"is\":\"empty\"}" + "}".repeat(12);
        assertThrows(IllegalArgumentException.class, () -> parse(json));
    }

    private static Predicate parse(String json) {
        return Predicates.of(Json.createReader(new StringReader(json)).readObject());
    }
}

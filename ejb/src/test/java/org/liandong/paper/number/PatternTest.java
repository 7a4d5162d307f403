package org.liandong.paper.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.Checks;
import org.liandong.common.InvalidInputException;

/** Patterns of official numbers (PLT-12). */
class PatternTest {
    @ParameterizedTest
    @CsvSource({
        "湘教网〔{year}〕{seq}号, 湘教网〔2026〕7号",
        "证字第{seq:3}号, 证字第007号",
        "{year}-网-{seq:6}, 2026-网-000007",
        "A$1\\{seq}x, A$1\\7x"
    })
    void PLT12_numbersAreMadeByPattern(String text, String number) {
        checked(text);
        assertEquals(number, new Pattern(text).number(2026, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "湘教网〔{year}〕号, number-pattern-seq",
        "{seq}-{seq}号, number-pattern-seq",
        "网{sequence}号{seq}, number-pattern-name",
        "网{seq:9}号{seq}, number-pattern-name",
        "网{year}{seq}号, number-pattern-digits",
        "网1{seq}号, number-pattern-digits",
        "网{seq}２号, number-pattern-digits",
        "{seq}, number-pattern-bare"
    })
    void PLT12_eachFaultIsNamed(String text, String key) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> checked(text));
        assertEquals(key, refused.problems().get(0).key());
    }

    @Test
    void PLT12_aPatternWithTheYearCountsAnew() {
        assertTrue(new Pattern("网〔{year}〕{seq}号").isYearly());
        assertFalse(new Pattern("网{seq}号").isYearly());
        assertEquals(new Pattern("网〔{year}〕{seq}号").skeleton(), new Pattern("网〔2026〕{seq:3}号").skeleton());
        assertNotEquals(new Pattern("网〔{year}〕{seq}号").skeleton(), new Pattern("网{seq}号").skeleton());
    }

    /** Whatever patterns there are: two of different skeletons never make the same number. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void PLT12_differentSkeletonsNeverMakeTheSameNumber(long seed) {
        Random random = new Random(seed);
        List<String> parts = List.of("{year}", "{seq}", "{seq:2}", "网", "〔", "〕", "号", "1", "20", "-");
        Map<String, String> made = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = 2 + random.nextInt(4); part > 0; part--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            Pattern pattern = new Pattern(text.toString());
            Checks checks = new Checks();
            pattern.check(checks);
            try {
                checks.throwIfAny();
            } catch (InvalidInputException e) {
                continue; // such a pattern is not taken
            }
            for (int seq = 1; seq <= 20; seq++) {
                String other = made.putIfAbsent(pattern.number(2026, seq), pattern.skeleton());
                assertTrue(other == null || other.equals(pattern.skeleton()), other + " and " + pattern);
            }
        }
        assertTrue(made.size() > 1_000, made.size() + " numbers");
    }

    private static void checked(String text) {
        Checks checks = new Checks();
        new Pattern(text).check(checks);
        checks.throwIfAny();
    }
}

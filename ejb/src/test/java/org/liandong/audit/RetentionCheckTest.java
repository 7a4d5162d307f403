package org.liandong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionCheckTest {
    @ParameterizedTest
    @CsvSource({"30, 180 days", "drei, three years", "-5, three years"})
    void T14_whatCountsOtherwiseThanItWasSetIsSaid(String days, String said) {
        assertTrue(RetentionCheck.look(days).get(0).sentence().contains(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"180", "1096"})
    void T14_whatCountsAsItWasSetIsNot(String days) {
        assertEquals(List.of(), RetentionCheck.look(days));
    }

    @Test
    void T14_nothingSetIsThreeYears() {
        assertEquals(List.of(), RetentionCheck.look(""));
    }
}

package org.liandong.approval.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.start.Finding;

class RetentionCheckTest {
    @ParameterizedTest
    @CsvSource({
        "30, 0, 'CASE_DAYS is 30, but they are kept for 365 days, the least.'",
        "3y, 90, 'CASE_DAYS is 3y, but they are kept for ever.'",
        "3650, -1, 'MESSAGE_DAYS is -1, but they are kept for ever.'",
        "3650, 7, 'MESSAGE_DAYS is 7, but they are kept for 30 days, the least.'"
    })
    void T14_whatCountsOtherwiseThanItWasSetIsSaid(String cases, String messages, String said) {
        List<Finding> found = RetentionCheck.look(cases, messages);
        assertEquals(1, found.size());
        assertEquals(said, found.get(0).sentence());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3650, 90", "365, 30"})
    void T14_whatCountsAsItWasSetIsNot(String cases, String messages) {
        assertEquals(List.of(), RetentionCheck.look(cases, messages));
    }

    @Test
    void T14_nothingSetIsForEver() {
        assertEquals(List.of(), RetentionCheck.look("", ""));
    }
}

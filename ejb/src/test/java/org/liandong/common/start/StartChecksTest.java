package org.liandong.common.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong at the start is said in a sentence, all at once (T14). */
class StartChecksTest {
    @Test
    void T14_allThatRefusesIsSaidAtOnceAndWithoutATrace() {
        StartRefusal refusal = assertThrows(
                StartRefusal.class,
                () -> StartChecks.say(List.of(
                        Finding.refusal("MAIL_PORT is a number, not x."),
                        Finding.warning("only a warning"),
                        Finding.refusal("FILE_SIZE is a number, not y."))));
        assertEquals("MAIL_PORT is a number, not x. FILE_SIZE is a number, not y.", refusal.getMessage());
        assertEquals(0, refusal.getStackTrace().length);
    }

    @Test
    void T14_warningsKeepNothingFromStarting() {
        assertDoesNotThrow(() -> StartChecks.say(List.of(Finding.warning("only a warning"))));
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, false, DATABASE_PASSWORD",
        "28000, false, DATABASE_USER",
        "3D000, false, DATABASE_NAME",
        "XJ040, false, DATABASE_DIRECTORY",
        "42501, false, cannot be used",
        "08001, true, DATABASE_HOST",
        "57P03, true, whether it runs",
        "53300, true, whether it runs"
    })
    void T14_whyTheDatabaseDoesNotAnswerIsNamed(String state, boolean passing, String names) {
        SQLException wrapped = new SQLException("the server's words\nin two lines", new SQLException("no", state));
        for (SQLException failure : List.of(new SQLException("no", state), wrapped)) {
            DatabaseFault fault = DatabaseFault.of(failure);
            assertEquals(passing, fault.passing(), "waiting is of use");
            assertTrue(fault.sentence().contains(names) && !fault.sentence().contains("\n"), fault.sentence());
        }
    }

    @Test
    void T14_aZoneAndACharacterSetOfTheMachineAreNamed() {
        assertEquals(List.of(), MachineCheck.look(ZoneId.of("UTC"), StandardCharsets.UTF_8));
        List<Finding> findings = MachineCheck.look(ZoneId.of("Asia/Shanghai"), StandardCharsets.ISO_8859_1);
        assertEquals(2, findings.size());
        assertTrue(findings.stream().noneMatch(Finding::refuses));
    }
}

package org.liandong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T8: three years by default, never under 180 days, and a slip of the pen erases nothing. */
class AuditRetentionTest {
    @ParameterizedTest
    @CsvSource({"1096, P1096D", "400, P400D", "180, P180D", "179, P180D", "0, P180D", "-5, P3Y", "'', P3Y", "3y, P3Y"})
    void T8_neverUnder180Days(String set, Period kept) {
        assertEquals(kept, AuditRetention.of(set));
    }
}

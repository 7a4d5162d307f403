package org.liandong.approval.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits as an operator may write them (T7). */
class RetentionSettingsTest {
    @ParameterizedTest
    @CsvSource({"'',", "0,", "ten,", "-5,", "3y,", "' 3650 ',3650", "10,365", "365,365"})
    void T7_aSlipOfThePenErasesNothing(String set, Integer days) {
        assertEquals(Optional.ofNullable(days).map(Period::ofDays), RetentionSettings.of(set, 365));
    }
}

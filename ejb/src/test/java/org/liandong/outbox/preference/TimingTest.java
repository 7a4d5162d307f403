package org.liandong.outbox.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liandong.common.Zones;

/** When mail is due (D9); all times are those of Shanghai. 22 November 2026 is a Sunday. */
class TimingTest {
    @ParameterizedTest
    @CsvSource({
        "22,7, 2026-11-22T21:59:59,2026-11-22T21:59:59",
        "22,7, 2026-11-22T22:00:00,2026-11-23T07:00:00",
        "22,7, 2026-11-22T23:59:59,2026-11-23T07:00:00",
        "22,7, 2026-11-23T00:00:00,2026-11-23T07:00:00",
        "22,7, 2026-11-23T06:59:59,2026-11-23T07:00:00",
        "22,7, 2026-11-23T07:00:00,2026-11-23T07:00:00",
        "22,0, 2026-11-22T23:30:00,2026-11-23T00:00:00",
        "12,14,2026-11-22T12:30:00,2026-11-22T14:00:00",
        "12,14,2026-11-22T14:00:00,2026-11-22T14:00:00",
        "0,8,  2026-12-31T23:59:00,2026-12-31T23:59:00",
        "23,8, 2026-12-31T23:59:00,2027-01-01T08:00:00",
        ",,    2026-11-22T03:00:00,2026-11-22T03:00:00"
    })
    void D9_quietHoursHoldBackAlsoAcrossMidnight(Integer from, Integer to, LocalDateTime at, LocalDateTime due) {
        assertEquals(home(due), Timing.due(home(at), wishes(Rhythm.AT_ONCE, 8, 1, from, to, false), false));
    }

    /** Three at night in UTC is eleven in the morning in Shanghai, and the other way round. */
    @Test
    void D9_hoursAreThoseOfShanghai() {
        Wishes night = wishes(Rhythm.AT_ONCE, 8, 1, 22, 7, false);
        Instant morning = Instant.parse("2026-11-22T03:00:00Z");
        assertEquals(morning, Timing.due(morning, night, false));
        assertEquals(
                Instant.parse("2026-11-22T23:00:00Z"), Timing.due(Instant.parse("2026-11-22T15:00:00Z"), night, false));
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 8,1,,,   2026-11-22T07:59:59,2026-11-22T08:00:00",
        "DAILY, 8,1,,,   2026-11-22T08:00:00,2026-11-23T08:00:00",
        "DAILY, 8,1,22,9,2026-11-22T10:00:00,2026-11-23T09:00:00",
        "WEEKLY,8,1,,,   2026-11-22T10:00:00,2026-11-23T08:00:00",
        "WEEKLY,8,7,,,   2026-11-22T07:00:00,2026-11-22T08:00:00",
        "WEEKLY,8,7,,,   2026-11-22T08:00:00,2026-11-29T08:00:00",
        "WEEKLY,8,3,,,   2026-11-26T08:00:00,2026-12-02T08:00:00"
    })
    void D9_digestsComeAtTheirHourAndDay(
            Rhythm rhythm, int hour, int day, Integer from, Integer to, LocalDateTime at, LocalDateTime due) {
        assertEquals(home(due), Timing.due(home(at), wishes(rhythm, hour, day, from, to, false), false));
    }

    @Test
    void D9_whatIsUrgentPassesOnlyWhereThePersonWantsIt() {
        Instant night = home(LocalDateTime.parse("2026-11-22T23:00:00"));
        assertEquals(night, Timing.due(night, wishes(Rhythm.DAILY, 8, 1, 22, 7, true), true));
        assertEquals(
                home(LocalDateTime.parse("2026-11-23T08:00:00")),
                Timing.due(night, wishes(Rhythm.DAILY, 8, 1, 22, 7, true), false));
        assertEquals(
                home(LocalDateTime.parse("2026-11-23T08:00:00")),
                Timing.due(night, wishes(Rhythm.DAILY, 8, 1, 22, 7, false), true));
    }

    private static Instant home(LocalDateTime time) {
        return time.atZone(Zones.HOME).toInstant();
    }

    private static Wishes wishes(Rhythm rhythm, int hour, int day, Integer from, Integer to, boolean urgent) {
        return new Wishes(Set.of(), rhythm, hour, day, from, to, urgent, "zh");
    }
}

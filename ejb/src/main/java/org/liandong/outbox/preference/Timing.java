package org.liandong.outbox.preference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.liandong.common.Zones;

/** When a message is due to a person (D9): the next digest, after quiet hours, in the zone of the person, which is that of the product. */
public final class Timing {
    private Timing() {}

    /** When what happened at {@code at} is sent. */
    public static Instant due(Instant at, Wishes wishes, boolean urgent) {
        if (urgent && wishes.urgentAtOnce()) {
            return at;
        }
        ZonedDateTime time = at.atZone(Zones.HOME);
        ZonedDateTime digest =
                switch (wishes.rhythm()) {
                    case AT_ONCE -> time;
                    case DAILY -> next(time, wishes.hour());
                    case WEEKLY -> weekly(time, DayOfWeek.of(wishes.day()), wishes.hour());
                };
        return afterQuiet(digest.toInstant(), wishes);
    }

    /** The time itself, or the end of the quiet hours that it falls into; they may lie across midnight. */
    public static Instant afterQuiet(Instant at, Wishes wishes) {
        if (wishes.quietFrom() == null || wishes.quietTo() == null) {
            return at;
        }
        ZonedDateTime time = at.atZone(Zones.HOME);
        int from = wishes.quietFrom();
        int to = wishes.quietTo();
        int hour = time.getHour();
        boolean quiet = from < to ? hour >= from && hour < to : hour >= from || hour < to;
        return quiet ? next(time, to).toInstant() : at;
    }

    private static ZonedDateTime next(ZonedDateTime time, int hour) {
        ZonedDateTime today = time.with(LocalTime.of(hour, 0));
        return today.isAfter(time) ? today : today.plusDays(1);
    }

    private static ZonedDateTime weekly(ZonedDateTime time, DayOfWeek day, int hour) {
        ZonedDateTime thisWeek = time.with(LocalTime.of(hour, 0)).with(TemporalAdjusters.nextOrSame(day));
        return thisWeek.isAfter(time) ? thisWeek : thisWeek.plusWeeks(1);
    }
}

package org.liandong.outbox.preference;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.liandong.common.Checks;
import org.liandong.outbox.MessageGroup;

/**
 * What a person wants; hours and days are those of Asia/Shanghai.
 *
 * @param mailed what comes by mail; the bell has everything
 * @param hour 0 to 23, of daily and weekly digests
 * @param day 1 Monday to 7 Sunday, of weekly digests
 * @param quietFrom hour from which mail is held back; null = never
 * @param quietTo hour from which it is sent again
 * @param urgentAtOnce what is urgent waits neither for a digest nor for the end of quiet hours
 * @param language zh or en
 */
public record Wishes(
        Set<MessageGroup> mailed,
        Rhythm rhythm,
        int hour,
        int day,
        Integer quietFrom,
        Integer quietTo,
        boolean urgentAtOnce,
        String language)
        implements Serializable {
    private static final int LAST_HOUR = 23;

    /** What holds for whoever has not said anything. */
    public static Wishes usual() {
        return new Wishes(
                Set.of(MessageGroup.WAITING, MessageGroup.URGING, MessageGroup.RESULT),
                Rhythm.AT_ONCE,
                8,
                1,
                22,
                7,
                false,
                "zh");
    }

    public Locale locale() {
        return locale(language);
    }

    /** Of {@code zh} and {@code en}. */
    public static Locale locale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** Throws what is wrong, each at its field. */
    void check() {
        Checks checks = new Checks();
        checks.given("rhythm", rhythm);
        checks.reportIf(hour < 0 || hour > LAST_HOUR, "hour", "hour-of-day");
        checks.reportIf(day < 1 || day > 7, "day", "day-of-week");
        checks.reportIf(isNoHour(quietFrom), "quietFrom", "hour-of-day");
        checks.reportIf(isNoHour(quietTo), "quietTo", "hour-of-day");
        checks.reportIf(quietFrom != null && quietTo == null, "quietTo", "quiet-both");
        checks.reportIf(quietFrom == null && quietTo != null, "quietFrom", "quiet-both");
        checks.reportIf(quietFrom != null && quietFrom.equals(quietTo), "quietTo", "quiet-all-day");
        checks.reportIf(!Set.of("zh", "en").contains(String.valueOf(language)), "language", "field-required");
        checks.throwIfAny();
    }

    private static boolean isNoHour(Integer hour) {
        return hour != null && (hour < 0 || hour > LAST_HOUR);
    }
}

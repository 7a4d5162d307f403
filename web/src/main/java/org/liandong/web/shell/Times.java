package org.liandong.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.Zones;

/** Dates and limits in words: short when near, in full in a tooltip. */
@Named
@ApplicationScoped
public class Times {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Clock clock;

    @Inject
    private WorkingTime workingTime;

    @Inject
    private Say say;

    public Instant now() {
        return clock.instant();
    }

    /** {@code 2025-11-24 17:00}. */
    public String full(Instant at) {
        return at == null ? "" : FULL.format(home(at));
    }

    /** {@code 今天 17:00}, {@code 11-24}, {@code 2025-11-24}. */
    public String day(Instant at) {
        return at == null ? "" : near(at, false);
    }

    /** {@code 今天 17:00}, {@code 11-24 17:00}, {@code 2025-11-24 17:00}. */
    public String minute(Instant at) {
        return at == null ? "" : near(at, true);
    }

    /** {@code 10:21}. */
    public String hour(Instant at) {
        return HOUR.format(home(at));
    }

    public boolean isLate(Instant due) {
        return due != null && now().isAfter(due);
    }

    /** {@code 剩 2 个工作日}, {@code 剩 6 小时}, {@code 超期 1 个工作日}. */
    public String left(Instant due) {
        if (due == null) {
            return "";
        }
        long days = workingTime.workingDaysLeft(now(), due);
        if (days != 0) {
            return days > 0 ? say.of("times.left", days) : say.of("times.late", -days);
        }
        Duration left = Duration.between(now(), due);
        if (left.isNegative()) {
            return say.of("times.late-today");
        }
        return left.toHours() > 0
                ? say.of("times.left-hours", left.toHours())
                : say.of("times.left-minutes", left.toMinutes());
    }

    /** {@code 等待 1 天 3 小时}. */
    public String waited(Instant since) {
        Duration waited = Duration.between(since, now());
        if (waited.toDays() > 0) {
            return say.of("times.waited-days", waited.toDays(), waited.toHoursPart());
        }
        return waited.toHours() > 0
                ? say.of("times.waited-hours", waited.toHours())
                : say.of("times.waited-minutes", Math.max(0, waited.toMinutes()));
    }

    /** {@code 11 月 22 日 星期日}. */
    public String getToday() {
        return DateTimeFormatter.ofPattern(say.of("times.today-pattern"), Say.locale())
                .format(home(now()));
    }

    public int getHour() {
        return home(now()).getHour();
    }

    /** The end of a day some days from today. */
    public Instant endOfDay(int days) {
        return date().plusDays(days + 1L).atStartOfDay(Zones.HOME).toInstant();
    }

    /** The end of this week's Sunday. */
    public Instant endOfWeek() {
        return endOfDay(7 - date().getDayOfWeek().getValue());
    }

    /** From one day to another, or from a day on. */
    public String term(LocalDate from, LocalDate to) {
        return to == null
                ? say.of("times.from", from.toString())
                : say.of("times.term", from.toString(), to.toString());
    }

    /** Today, at home. */
    public LocalDate date() {
        return home(now()).toLocalDate();
    }

    private String near(Instant at, boolean hour) {
        ZonedDateTime then = home(at);
        if (then.toLocalDate().equals(date())) {
            return say.of("times.today", HOUR.format(then));
        }
        String date = (then.getYear() == date().getYear() ? DAY : DATE).format(then);
        return hour ? date + " " + HOUR.format(then) : date;
    }

    private static ZonedDateTime home(Instant at) {
        return at.atZone(Zones.HOME);
    }
}

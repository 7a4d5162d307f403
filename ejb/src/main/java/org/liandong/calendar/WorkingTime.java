package org.liandong.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.liandong.common.Zones;

/** Counts working days (A9). */
@ApplicationScoped
public class WorkingTime {
    private static final Logger LOG = Logger.getLogger(WorkingTime.class.getName());
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private final Holidays holidays = Holidays.ofChina();
    private final Set<Integer> years = ConcurrentHashMap.newKeySet();

    public WorkingTime() {
        years.addAll(holidays.years());
    }

    /**
     * Close of business of the n-th working day after the day of arrival; for n = 0 the first close of business to come.
     *
     * @throws IllegalArgumentException when n is negative
     */
    public Instant dueAfter(Instant from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Negative number of working days: " + workingDays);
        }
        LocalDate day = dayOf(from);
        if (workingDays == 0 && isWorkingDay(day) && !from.isAfter(closeOf(day))) {
            return closeOf(day);
        }
        for (int left = Math.max(1, workingDays); left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return closeOf(day);
    }

    /**
     * Working days from today to the day something is due: 0 = due today, at whatever hour, 5 = five days after today are
     * left, -2 = it was due two working days ago. Another day than today is never 0, so -1 may be a Saturday after a Friday.
     */
    public long workingDaysLeft(Instant now, Instant due) {
        LocalDate today = dayOf(now);
        LocalDate last = dayOf(due);
        if (today.equals(last)) {
            return 0;
        }
        return today.isBefore(last) ? workingDaysAfter(today, last) : -workingDaysAfter(last, today);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (years.add(day.getYear())) {
            LOG.warning(() -> "No public holidays are known for " + day.getYear() + ": Monday to Friday are counted.");
        }
        return holidays.isWorkingDay(day);
    }

    /** Minutes between two times that fall on working days, night and day: 1440 are a working day. */
    public long minutesBetween(Instant from, Instant to) {
        long minutes = 0;
        for (LocalDate day = dayOf(from); !day.isAfter(dayOf(to)); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                Instant begin = day.atStartOfDay(Zones.HOME).toInstant();
                Instant end = day.plusDays(1).atStartOfDay(Zones.HOME).toInstant();
                minutes += Math.max(
                        0,
                        Duration.between(begin.isAfter(from) ? begin : from, end.isBefore(to) ? end : to)
                                .toMinutes());
            }
        }
        return minutes;
    }

    private long workingDaysAfter(LocalDate start, LocalDate end) {
        return Math.max(
                1,
                start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count());
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(Zones.HOME).toLocalDate();
    }

    /** Close of business of a day. */
    public Instant closeOf(LocalDate day) {
        return day.atTime(CLOSE_OF_BUSINESS).atZone(Zones.HOME).toInstant();
    }
}

package org.liandong.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liandong.common.Zones;

/** How time is counted at a unit: by its own days and hours, by those of the units above it, and by the official calendar (A9). */
public final class WorkingCalendar {
    /** Longer than any holiday: what does not end within it never ends. */
    private static final int YEARS = 12;

    private final Predicate<LocalDate> official;
    private final List<UnitCalendar> units;
    private final OfficeHours hours;

    /** @param units nearest first */
    WorkingCalendar(Predicate<LocalDate> official, List<UnitCalendar> units) {
        this.official = official;
        this.units = units;
        this.hours = units.stream()
                .map(UnitCalendar::hours)
                .filter(own -> own != null)
                .findFirst()
                .orElse(OfficeHours.USUAL);
    }

    public OfficeHours hours() {
        return hours;
    }

    public boolean isWorkingDay(LocalDate day) {
        return units.stream()
                .map(unit -> unit.isWorked(day))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> official.test(day));
    }

    /** Close of business of a day, whether it is worked or not. */
    public Instant closeOf(LocalDate day) {
        return at(day, hours.afternoonTo());
    }

    /**
     * When something is due that counts from, or backwards to, a moment. Days end at their close of business and begin with the next
     * one; zero working days end at the first close of business to come.
     *
     * @param amount negative = before the moment
     */
    public Instant due(Instant from, int amount, Limit.Unit unit) {
        return switch (unit) {
            case HOURS -> from.plus(Duration.ofHours(amount));
            case DAYS -> closeOf(dayOf(from).plusDays(amount));
            case WORKING_DAYS -> amount < 0 ? closeOf(workedBefore(dayOf(from), -amount)) : dueAfter(from, amount);
            case WORKING_HOURS ->
                amount < 0 ? worked(from, Duration.ofHours(-amount)) : workedOn(from, Duration.ofHours(amount));
        };
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
        return closeOf(days(day.plusDays(1), 1)
                .filter(this::isWorkingDay)
                .skip(Math.max(0, workingDays - 1L))
                .findFirst()
                .orElseThrow());
    }

    private LocalDate workedBefore(LocalDate day, int workingDays) {
        return days(day.minusDays(1), -1)
                .filter(this::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** A limit that moves on because nobody could act, or somebody waited for an answer, from then until now. */
    public Instant prolonged(Instant due, Limit.Unit unit, Instant since, Instant now) {
        return switch (unit) {
            case HOURS -> due.plus(Duration.between(since, now));
            case WORKING_HOURS -> workedOn(due, workedBetween(since, now));
            case DAYS ->
                due.plus(Duration.ofDays(dayOf(now).toEpochDay() - dayOf(since).toEpochDay()));
            case WORKING_DAYS -> {
                long days = dayOf(since).equals(dayOf(now)) ? 0 : workingDaysLeft(since, now);
                yield days > 0 ? dueAfter(due, (int) days) : due;
            }
        };
    }

    /** So many working days after or before a limit, at the same time of day. */
    public Instant shifted(Instant due, int workingDays) {
        LocalDate day = dayOf(due);
        if (workingDays == 0) {
            return due;
        }
        LocalDate shifted = workingDays > 0
                ? days(day.plusDays(1), 1)
                        .filter(this::isWorkingDay)
                        .skip(workingDays - 1L)
                        .findFirst()
                        .orElseThrow()
                : workedBefore(day, -workingDays);
        return due.plus(Duration.ofDays(shifted.toEpochDay() - day.toEpochDay()));
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

    private long workingDaysAfter(LocalDate start, LocalDate end) {
        return Math.max(
                1,
                start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count());
    }

    /** Minutes between two times that fall on working days, night and day: 1440 are a working day. */
    public long minutesBetween(Instant from, Instant to) {
        return dayOf(from)
                .datesUntil(dayOf(to).plusDays(1))
                .filter(this::isWorkingDay)
                .mapToLong(day -> overlap(from, to, at(day, LocalTime.MIN), at(day.plusDays(1), LocalTime.MIN))
                        .toMinutes())
                .sum();
    }

    /** Time between two moments that lies within office hours. */
    private Duration workedBetween(Instant from, Instant to) {
        return dayOf(from)
                .datesUntil(dayOf(to).plusDays(1))
                .map(day -> workedBetween(from, to, day))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What of the time between two moments lies within the office hours of one day. */
    public Duration workedBetween(Instant from, Instant to, LocalDate day) {
        return spans(day).map(span -> overlap(from, to, span.from(), span.to())).reduce(Duration.ZERO, Duration::plus);
    }

    /** When so much office time is over. */
    private Instant workedOn(Instant from, Duration time) {
        Duration left = time;
        for (Span span : spansFrom(days(dayOf(from), 1))) {
            Duration here = overlap(from, span.to(), span.from(), span.to());
            if (here.compareTo(left) >= 0) {
                return (span.from().isAfter(from) ? span.from() : from).plus(left);
            }
            left = left.minus(here);
        }
        throw new IllegalStateException("no working time after " + from);
    }

    /** So much office time before. */
    private Instant worked(Instant before, Duration time) {
        Duration left = time;
        for (LocalDate day : (Iterable<LocalDate>) days(dayOf(before), -1)::iterator) {
            for (Span span :
                    spans(day).sorted((a, b) -> b.from().compareTo(a.from())).toList()) {
                Duration here = overlap(span.from(), before, span.from(), span.to());
                if (here.compareTo(left) >= 0) {
                    return (span.to().isBefore(before) ? span.to() : before).minus(left);
                }
                left = left.minus(here);
            }
        }
        throw new IllegalStateException("no working time before " + before);
    }

    private record Span(Instant from, Instant to) {}

    private Iterable<Span> spansFrom(Stream<LocalDate> days) {
        return days.flatMap(this::spans)::iterator;
    }

    private Stream<Span> spans(LocalDate day) {
        return isWorkingDay(day)
                ? Stream.of(
                        new Span(at(day, hours.morningFrom()), at(day, hours.morningTo())),
                        new Span(at(day, hours.afternoonFrom()), at(day, hours.afternoonTo())))
                : Stream.empty();
    }

    private static Duration overlap(Instant from, Instant to, Instant begin, Instant end) {
        Duration both = Duration.between(begin.isAfter(from) ? begin : from, end.isBefore(to) ? end : to);
        return both.isNegative() ? Duration.ZERO : both;
    }

    private static Stream<LocalDate> days(LocalDate first, int step) {
        return Stream.iterate(first, day -> day.plusDays(step)).limit(YEARS * 366L);
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(Zones.HOME).toLocalDate();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Zones.HOME).toInstant();
    }
}

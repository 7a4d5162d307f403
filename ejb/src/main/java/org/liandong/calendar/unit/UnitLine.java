package org.liandong.calendar.unit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.calendar.Limit;
import org.liandong.calendar.OfficeHours;
import org.liandong.calendar.WorkingCalendar;
import org.liandong.calendar.WorkingTime;
import org.liandong.calendar.unit.CalendarYear.Day;
import org.liandong.calendar.unit.CalendarYear.Source;
import org.liandong.calendar.unit.CalendarYear.State;
import org.liandong.common.Zones;

/** A unit with those above it, nearest first: what counts there on a day, and who says so. The nearest that says anything wins. */
final class UnitLine {
    private final List<UnitSayings> nearestFirst;
    private final WorkingTime time;
    private final WorkingCalendar calendar;

    UnitLine(List<UnitSayings> nearestFirst, WorkingTime time) {
        this.nearestFirst = nearestFirst;
        this.time = time;
        this.calendar = time.of(nearestFirst.stream().map(UnitSayings::calendar).toList());
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    /** Somebody has said which days of the year are holidays. */
    boolean isKnown(int year) {
        return time.isKnown(year) || nearestFirst.stream().anyMatch(said -> said.saysDaysOf(year));
    }

    CalendarYear.Hours hours() {
        return nearestFirst.stream()
                .filter(said -> said.hours() != null)
                .findFirst()
                .map(said -> new CalendarYear.Hours(said.hours(), source(said)))
                .orElse(new CalendarYear.Hours(OfficeHours.USUAL, Source.OFFICIAL));
    }

    List<Day> days(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(this::day)
                .toList();
    }

    /** Terms and school holidays that touch the year, earliest first. */
    List<CalendarYear.Period> periods(int year) {
        List<CalendarYear.Period> found = new ArrayList<>();
        for (UnitSayings said : nearestFirst) {
            said.periods().forEach((id, entry) -> {
                if (entry.starts().getYear() <= year && entry.ends().getYear() >= year) {
                    found.add(new CalendarYear.Period(id, entry, source(said)));
                }
            });
        }
        found.sort(Comparator.comparing(
                (CalendarYear.Period period) -> period.entry().starts()));
        return found;
    }

    Day day(LocalDate date) {
        return nearestFirst.stream()
                .map(said -> said(said, date))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> time.officially(date)
                        .map(said -> adjusted(date, said.isWorked(), said.name(), Source.OFFICIAL)))
                .orElseGet(() -> new Day(date, usual(date), null, null, week(date)));
    }

    private Day said(UnitSayings said, LocalDate date) {
        Optional<Day> own = said.day(date)
                .map(entry -> adjusted(date, entry.kind() == CalendarDay.Kind.WORKDAY, entry.name(), source(said)));
        return own.orElseGet(() -> said.schoolHoliday(date)
                .map(rest -> new Day(date, State.BREAK, rest.title(), source(said), week(date)))
                .orElse(null));
    }

    private Day adjusted(LocalDate date, boolean worked, String name, Source by) {
        return new Day(date, worked ? State.WORKDAY : State.HOLIDAY, name, by, week(date));
    }

    private TeachingWeek week(LocalDate date) {
        return nearestFirst.stream()
                .map(said -> TeachingWeek.of(said.terms(), date))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** The days on the way from one to another, each with its number or its share. */
    List<CalendarDue.Counted> counted(Instant from, Instant due, Limit.Unit counting) {
        LocalDate first = Zones.day(from);
        LocalDate last = Zones.day(due);
        int step = last.isBefore(first) ? -1 : 1;
        List<CalendarDue.Counted> counted = new ArrayList<>();
        int number = 0;
        for (LocalDate date : Stream.iterate(first, day -> day.plusDays(step))
                .limit(Math.abs(last.toEpochDay() - first.toEpochDay()) + 1)
                .toList()) {
            Day day = day(date);
            Long minutes = counting == Limit.Unit.WORKING_HOURS
                    ? calendar.workedBetween(step > 0 ? from : due, step > 0 ? due : from, date)
                            .toMinutes()
                    : null;
            boolean counts =
                    switch (counting) {
                        case HOURS -> true;
                        case DAYS -> !date.equals(first);
                        case WORKING_DAYS -> !date.equals(first) && day.state().isWorked();
                        case WORKING_HOURS -> minutes > 0;
                    };
            counted.add(new CalendarDue.Counted(date, day.state(), day.name(), counts ? ++number : null, minutes));
        }
        return counted;
    }

    private static State usual(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? State.WORKED : State.FREE;
    }

    private static Source source(UnitSayings said) {
        return new Source(said.unit(), said.name());
    }
}

package org.liandong.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liandong.calendar.unit.CalendarYear.Day;

/** A month as a table: a row for each week from Monday to Sunday, {@code null} where a day belongs to another month. */
public record MonthTable(int month, List<Week> weeks) {
    /** A week; {@code number} of the teaching week, empty where it lies in no term. */
    public record Week(String number, List<Day> days) {}

    static List<MonthTable> of(List<Day> year) {
        List<MonthTable> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            int wanted = month;
            months.add(new MonthTable(
                    month,
                    weeks(year.stream()
                            .filter(day -> day.date().getMonthValue() == wanted)
                            .toList())));
        }
        return months;
    }

    private static List<Week> weeks(List<Day> month) {
        List<Week> weeks = new ArrayList<>();
        List<Day> row = new ArrayList<>();
        LocalDate first = month.get(0).date();
        for (int empty = 1; empty < first.getDayOfWeek().getValue(); empty++) {
            row.add(null);
        }
        for (Day day : month) {
            row.add(day);
            if (day.date().getDayOfWeek() == DayOfWeek.SUNDAY) {
                weeks.add(week(row));
                row = new ArrayList<>();
            }
        }
        while (!row.isEmpty() && row.size() < 7) {
            row.add(null);
        }
        if (!row.isEmpty()) {
            weeks.add(week(row));
        }
        return weeks;
    }

    private static Week week(List<Day> row) {
        String number = row.stream()
                .filter(day -> day != null && day.week() != null)
                .map(day -> Integer.toString(day.week().week()))
                .findFirst()
                .orElse("");
        return new Week(number, row);
    }
}

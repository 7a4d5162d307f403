package org.liandong.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.calendar.unit.CalendarService;
import org.liandong.calendar.unit.CalendarYear;
import org.liandong.calendar.unit.CalendarYear.Day;
import org.liandong.calendar.unit.CalendarYear.Period;
import org.liandong.calendar.unit.TeachingWeek;
import org.liandong.web.shell.Times;

/** The year of a unit: its months, what is out of the ordinary, and who says so. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    @Inject
    private CalendarService calendars;

    @Inject
    private Times times;

    private Long unit;
    private Integer year;
    private transient CalendarYear shown;
    private transient List<MonthTable> months;

    public void load() {
        unit = shown().unit();
        year = shown().year();
    }

    public CalendarYear shown() {
        if (shown == null) {
            shown = calendars.year(unit, year);
        }
        return shown;
    }

    public List<MonthTable> months() {
        if (months == null) {
            months = MonthTable.of(shown().days());
        }
        return months;
    }

    public boolean isToday(Day day) {
        return day.date().equals(times.date());
    }

    /** Single days of which the unit itself says something. */
    public List<Day> ownDays() {
        return shown().days().stream()
                .filter(day -> day.isAdjusted() && unit.equals(day.by().unit()))
                .toList();
    }

    public boolean isOwn(Period period) {
        return unit.equals(period.by().unit());
    }

    public boolean isOwnHours() {
        return unit.equals(shown().hours().by().unit());
    }

    /** The teaching week of today; null where it lies in no term, or in another year than the one shown. */
    public TeachingWeek week() {
        return shown().days().stream()
                .filter(this::isToday)
                .findFirst()
                .map(Day::week)
                .orElse(null);
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}

package org.liandong.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liandong.calendar.OfficeHours;
import org.liandong.calendar.unit.CalendarDue;
import org.liandong.calendar.unit.CalendarYear.Day;
import org.liandong.calendar.unit.CalendarYear.Source;
import org.liandong.calendar.unit.TeachingWeek;
import org.liandong.common.Zones;
import org.liandong.web.shell.Say;

/** Days, weeks and office hours in words (A9, PLT-11). */
@Named
@ApplicationScoped
public class CalendarWords {
    @Inject
    private Say say;

    /** {@code 2026–2027 学年第一学期 · 第 12 周}. */
    public String week(TeachingWeek week) {
        return week == null
                ? ""
                : say.of(
                        "calendar_words.week",
                        schoolYear(week.schoolYear()),
                        week.term(),
                        Integer.toString(week.week()));
    }

    /** {@code 2026–2027 学年}. */
    public String schoolYear(int year) {
        return say.of("calendar_words.school-year", Integer.toString(year), Integer.toString(year + 1));
    }

    /** {@code 02-15 至 02-23}; the year is said elsewhere. */
    public String dates(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : say.of("calendar_words.dates", day(from), day(to));
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("MM-dd").format(date);
    }

    /** {@code 星期四}. */
    public String weekday(LocalDate date) {
        return say.of("calendar_words.weekday-" + date.getDayOfWeek().getValue());
    }

    /** {@code 2026-02-26 17:00 星期四}. */
    public String due(Instant due) {
        return say.of(
                "calendar_words.due",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(due.atZone(Zones.HOME)),
                weekday(Zones.day(due)));
    }

    /** {@code 08:30–12:00、13:30–17:00}. */
    public String hours(OfficeHours hours) {
        return say.of(
                "calendar_words.hours",
                hours.morningFrom(),
                hours.morningTo(),
                hours.afternoonFrom(),
                hours.afternoonTo());
    }

    /** Who says it: the unit itself, one above it, or the official calendar. */
    public String by(Source by, Long unit) {
        return by.isOfficial()
                ? say.of("calendar_words.official")
                : by.unit().equals(unit) ? say.of("calendar_words.own") : by.name();
    }

    /** The shape in which a day is drawn; a day that is worked as always has none. */
    public String shape(Day day) {
        return switch (day.state()) {
            case WORKED -> "";
            case FREE, HOLIDAY -> "free";
            case WORKDAY -> "made-up";
            case BREAK -> "rest";
        };
    }

    /** The sign beside the number of a day that is otherwise than always: 休, 班, 假. */
    public String sign(Day day) {
        return switch (day.state()) {
            case WORKED, FREE -> "";
            default -> say.of("calendar_sign." + day.state());
        };
    }

    /** What a screen reader says of a day beside its number: {@code 放假，春节，全国}; nothing of a day that is worked as always. */
    public String words(Day day, Long unit) {
        return switch (day.state()) {
            case WORKED -> "";
            case FREE -> say.of("calendar_state.FREE");
            default ->
                say.of("calendar_words.day", say.of("calendar_state." + day.state()), day.name(), by(day.by(), unit));
        };
    }

    /** Which one of the days that count it is, or why it does not count. */
    public String counted(CalendarDue.Counted day, CalendarDue due) {
        if (day.minutes() != null && day.number() != null) {
            return say.of("calendar_words.minutes", hours(day.minutes()));
        }
        if (day.number() != null) {
            return say.of("calendar_words.counts", day.number());
        }
        boolean begins = day.date().equals(Zones.day(due.from()));
        return day.state().isWorked()
                ? say.of(begins ? "calendar_words.begins" : "calendar_words.outside")
                : say.of("calendar_words.free", day.said() == null ? say.of("calendar_state.FREE") : day.said());
    }

    private static String hours(long minutes) {
        return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }
}

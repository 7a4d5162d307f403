package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.liandong.calendar.Limit;
import org.liandong.calendar.OfficeHours;
import org.liandong.calendar.unit.CalendarKeepingService;
import org.liandong.calendar.unit.CalendarService;
import org.liandong.calendar.unit.DayEntry;
import org.liandong.calendar.unit.PeriodEntry;

/** How each operation on calendars is tried; see {@link Operations}. */
final class CalendarOperations {
    private final Target target;

    CalendarOperations(Target target) {
        this.target = target;
    }

    void addTo(Operations all) {
        CalendarService calendars = bean(CalendarService.class);
        all.call("CalendarService.year", () -> calendars.year(target.faculty, 2026));
        all.call(
                "CalendarService.due",
                () -> calendars.due(
                        target.faculty, LocalDate.of(2026, 2, 12).atStartOfDay(), 5, Limit.Unit.WORKING_DAYS));
        CalendarKeepingService keeping = bean(CalendarKeepingService.class);
        all.call("CalendarKeepingService.unitToKeep", () -> keeping.unitToKeep(target.faculty));
        all.call("CalendarKeepingService.setDay", () -> keeping.setDay(target.faculty, new DayEntry(null, null, null)));
        all.call("CalendarKeepingService.removeDay", () -> refused(() -> keeping.removeDay(target.faculty, null)));
        all.call(
                "CalendarKeepingService.savePeriod",
                () -> keeping.savePeriod(target.faculty, null, new PeriodEntry(null, null, null, null, null)));
        all.call("CalendarKeepingService.removePeriod", () -> refused(() -> keeping.removePeriod(target.faculty, -1L)));
        all.call(
                "CalendarKeepingService.setHours",
                () -> keeping.setHours(target.faculty, new OfficeHours(null, null, null, null)));
        all.call(
                "CalendarKeepingService.readDays",
                () -> keeping.readDays(target.faculty, "x.csv", InputStream.nullInputStream()));
        all.call("CalendarKeepingService.takeDays", () -> keeping.takeDays(target.faculty, List.of()));
    }

    private static void refused(Operations.Call call) throws Exception {
        try {
            call.run();
        } catch (org.liandong.common.NotFoundException permitted) {
            // there is no such entry: the caller was let in to look for it
        }
    }
}

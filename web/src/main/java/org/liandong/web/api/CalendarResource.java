package org.liandong.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.liandong.calendar.Limit;
import org.liandong.calendar.unit.CalendarDue;
import org.liandong.calendar.unit.CalendarService;
import org.liandong.calendar.unit.CalendarYear;
import org.liandong.common.MalformedException;

/** The working calendar of a unit. */
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    @Inject
    private CalendarService calendars;

    /** A year; {@code days} only those that are otherwise than Monday to Friday, each run of them once, and school holidays are periods. */
    public record Year(
            Long unit,
            String name,
            int year,
            boolean known,
            long worked,
            CalendarYear.Hours hours,
            List<CalendarYear.Run> days,
            List<CalendarYear.Period> periods) {}

    /** The calendar of a unit for a year; without them, of the unit of the caller's first post, and for this year. */
    @GET
    public Year get(@QueryParam("unit") Long unit, @QueryParam("year") Integer year) {
        CalendarYear shown = calendars.year(unit, year);
        return new Year(
                shown.unit(),
                shown.name(),
                shown.year(),
                shown.known(),
                shown.worked(),
                shown.hours(),
                shown.runs(),
                shown.periods());
    }

    /**
     * When something is due, with the days counted.
     *
     * @param from {@code 2026-02-12} for the beginning of that day, or {@code 2026-02-12T10:00}, in Shanghai
     * @param counting hours, days, working_hours, working_days (without it)
     */
    @GET
    @Path("due")
    public CalendarDue due(
            @QueryParam("unit") Long unit,
            @QueryParam("from") String from,
            @QueryParam("amount") Integer amount,
            @QueryParam("counting") String counting) {
        return calendars.due(
                unit,
                from == null ? null : moment(from),
                amount,
                counting == null ? Limit.Unit.WORKING_DAYS : Codes.parse(Limit.Unit.class, counting, "counting"));
    }

    private static LocalDateTime moment(String from) {
        try {
            return from.contains("T")
                    ? LocalDateTime.parse(from)
                    : LocalDate.parse(from).atStartOfDay();
        } catch (DateTimeException e) {
            throw new MalformedException("body-field", "from");
        }
    }
}

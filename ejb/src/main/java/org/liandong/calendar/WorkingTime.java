package org.liandong.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * How time is counted at each unit (A9). What units say of their own calendars is held in memory and read anew every few seconds by
 * {@link org.liandong.calendar.unit.CalendarBook}, so that counting asks no database.
 */
@ApplicationScoped
public class WorkingTime {
    private static final Logger LOG = Logger.getLogger(WorkingTime.class.getName());

    private final Holidays holidays = Holidays.ofChina();
    private final Set<Integer> warned = ConcurrentHashMap.newKeySet();
    private final WorkingCalendar official = new WorkingCalendar(this::isOfficialWorkingDay, List.of());
    private volatile Map<String, UnitCalendar> units = Map.of();

    /** The calendar of a unit, with those of the units above it. */
    public WorkingCalendar at(String path) {
        Map<String, UnitCalendar> own = units;
        if (own.isEmpty() || path == null) {
            return official;
        }
        List<UnitCalendar> nearestFirst = new ArrayList<>();
        for (int end = path.length(); end > 1; end = path.lastIndexOf('/', end - 2) + 1) {
            UnitCalendar unit = own.get(path.substring(0, end));
            if (unit != null) {
                nearestFirst.add(unit);
            }
        }
        return nearestFirst.isEmpty() ? official : of(nearestFirst);
    }

    /** What the official calendar says of a day. */
    public record Official(boolean isWorked, String name) {}

    /** A calendar of what these units say, nearest first, whether they are kept here already or not. */
    public WorkingCalendar of(List<UnitCalendar> nearestFirst) {
        return new WorkingCalendar(this::isOfficialWorkingDay, nearestFirst);
    }

    /** What the official calendar says of a day, where it departs from Monday to Friday. */
    public Optional<Official> officially(LocalDate day) {
        return holidays.said(day);
    }

    /** The official calendar alone. */
    public WorkingCalendar official() {
        return official;
    }

    /** Is it known which days of the year are holidays? Where it is not, Monday to Friday are counted. */
    public boolean isKnown(int year) {
        return holidays.years().contains(year);
    }

    /** From now on units keep these calendars, by their paths. */
    public void keep(Map<String, UnitCalendar> calendars) {
        units = Map.copyOf(calendars);
    }

    private boolean isOfficialWorkingDay(LocalDate day) {
        if (!isKnown(day.getYear()) && warned.add(day.getYear())) {
            LOG.warning(() -> "No public holidays are known for " + day.getYear() + ": Monday to Friday are counted.");
        }
        return holidays.isWorkingDay(day);
    }

    /** As {@link WorkingCalendar#dueAfter}, on the official calendar. */
    public Instant dueAfter(Instant from, int workingDays) {
        return official.dueAfter(from, workingDays);
    }

    /** As {@link WorkingCalendar#workingDaysLeft}, on the official calendar. */
    public long workingDaysLeft(Instant now, Instant due) {
        return official.workingDaysLeft(now, due);
    }

    /** As {@link WorkingCalendar#isWorkingDay}, on the official calendar. */
    public boolean isWorkingDay(LocalDate day) {
        return official.isWorkingDay(day);
    }

    /** As {@link WorkingCalendar#minutesBetween}, on the official calendar. */
    public long minutesBetween(Instant from, Instant to) {
        return official.minutesBetween(from, to);
    }

    /** As {@link WorkingCalendar#closeOf}, on the official calendar. */
    public Instant closeOf(LocalDate day) {
        return official.closeOf(day);
    }
}

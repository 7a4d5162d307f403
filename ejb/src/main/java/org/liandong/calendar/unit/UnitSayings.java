package org.liandong.calendar.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liandong.calendar.OfficeHours;
import org.liandong.calendar.UnitCalendar;

/** All that one unit says of its own calendar, as the database has it. */
final class UnitSayings {
    private final Long unit;
    private final String name;
    private final String path;
    private OfficeHours hours;
    private final Map<LocalDate, DayEntry> days = new HashMap<>();
    private final Map<Long, PeriodEntry> periods = new HashMap<>();

    private UnitSayings(Object[] row) {
        unit = (Long) row[0];
        name = (String) row[1];
        path = (String) row[2];
    }

    /** Of these units, the deepest first; those that say nothing are left out. */
    static List<UnitSayings> of(EntityManager em, Collection<Long> units) {
        return read(em, " and u.id in :units", Map.of("units", units));
    }

    /** Of all units, as far as it reaches into the time since that day. */
    static List<UnitSayings> since(EntityManager em, LocalDate since) {
        return read(em, null, Map.of("since", since));
    }

    private static List<UnitSayings> read(EntityManager em, String units, Map<String, Object> parameters) {
        Map<Long, UnitSayings> all = new HashMap<>();
        String days = units == null ? " and x.dated >= :since" : units;
        String periods = units == null ? " and x.ends >= :since" : units;
        rows(em, "WorkingHours", units == null ? "" : units, units == null ? Map.of() : parameters)
                .forEach(row -> said(all, row).hours = ((WorkingHours) row[3]).hours());
        rows(em, "CalendarDay", days, parameters).forEach(row -> {
            DayEntry entry = ((CalendarDay) row[3]).entry();
            said(all, row).days.put(entry.day(), entry);
        });
        rows(em, "CalendarPeriod", periods, parameters).forEach(row -> {
            CalendarPeriod period = (CalendarPeriod) row[3];
            said(all, row).periods.put(period.id(), period.entry());
        });
        List<UnitSayings> deepestFirst = new ArrayList<>(all.values());
        deepestFirst.sort(Comparator.comparingInt((UnitSayings said) -> said.path.length())
                .reversed());
        return deepestFirst;
    }

    private static List<Object[]> rows(EntityManager em, String entity, String where, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = em.createQuery(
                "select u.id, u.name, u.path, x from " + entity + " x, OrgUnit u where u.id = x.unitId" + where,
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static UnitSayings said(Map<Long, UnitSayings> all, Object[] row) {
        return all.computeIfAbsent((Long) row[0], id -> new UnitSayings(row));
    }

    /** What of it counts. */
    UnitCalendar calendar() {
        Map<LocalDate, Boolean> worked = new HashMap<>();
        days.forEach((day, entry) -> worked.put(day, entry.kind() == CalendarDay.Kind.WORKDAY));
        List<UnitCalendar.Span> breaks = periods.values().stream()
                .filter(period -> period.period() == CalendarPeriod.Kind.BREAK)
                .map(period -> new UnitCalendar.Span(period.starts(), period.ends()))
                .toList();
        return new UnitCalendar(path, hours, worked, breaks);
    }

    /** The terms, in no order. */
    List<PeriodEntry> terms() {
        return periods.values().stream()
                .filter(period -> period.period() == CalendarPeriod.Kind.TERM)
                .toList();
    }

    Optional<DayEntry> day(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** The school holiday that the day lies in. */
    Optional<PeriodEntry> schoolHoliday(LocalDate day) {
        return periods.values().stream()
                .filter(period -> period.period() == CalendarPeriod.Kind.BREAK && period.holds(day))
                .findFirst();
    }

    boolean saysDaysOf(int year) {
        return days.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    Long unit() {
        return unit;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    OfficeHours hours() {
        return hours;
    }

    Map<Long, PeriodEntry> periods() {
        return periods;
    }
}

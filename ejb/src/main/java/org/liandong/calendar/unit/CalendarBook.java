package org.liandong.calendar.unit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liandong.calendar.UnitCalendar;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.Zones;

/**
 * On every server: reads what units say of their calendars, at the start and then every few seconds, whoever changed it on whichever
 * server, and by the paths that units have now. When it cannot be read, what was read before goes on to count.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CalendarBook {
    /** Nothing is counted from farther back: what is older stays in the database. */
    private static final int YEARS = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WorkingTime time;

    @Inject
    private TeachingWeeks weeks;

    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        read();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void read() {
        LocalDate since = LocalDate.now(clock.withZone(Zones.HOME)).minusYears(YEARS);
        Map<String, UnitCalendar> calendars = new HashMap<>();
        Map<String, List<PeriodEntry>> terms = new HashMap<>();
        for (UnitSayings said : UnitSayings.since(em, since)) {
            calendars.put(said.path(), said.calendar());
            terms.put(said.path(), said.terms());
        }
        time.keep(calendars);
        weeks.keep(terms);
    }
}

package org.liandong.calendar.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.Limit;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.Checks;
import org.liandong.common.NotPermittedException;
import org.liandong.common.Zones;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.admin.Authority;

/**
 * What the calendar of a unit says, and when something is due by it (A9, PLT-11): for whoever holds a post at the unit, below it or above
 * it. Read from the database, so that what was changed a moment ago is there.
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class CalendarService {
    private static final int MOST_DAYS = 400;
    private static final int MOST_HOURS = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Authority authority;

    @Inject
    private WorkingTime time;

    /** The calendar of a unit for a year; without them, of the unit of the caller's first post, and for this year. */
    public CalendarYear year(Long unit, Integer year) {
        OrgUnit of = seen(unit);
        int shown = year == null ? authority.today().getYear() : year;
        Checks checks = new Checks();
        checks.reportIf(
                !DayEntry.isInReach(LocalDate.ofYearDay(Math.max(1, Math.min(shown, 9999)), 1)),
                "year",
                "calendar-year",
                DayEntry.FIRST_YEAR + "",
                DayEntry.LAST_YEAR + "");
        checks.throwIfAny();
        UnitLine line = line(of);
        return new CalendarYear(
                of.id(),
                of.name(),
                shown,
                line.isKnown(shown),
                authority.keeps(of),
                line.hours(),
                line.days(shown),
                line.periods(shown));
    }

    /**
     * When something is due at a unit, with the days counted.
     *
     * @param from in Shanghai
     * @param amount negative = before it; at most 400 days, 2000 hours
     */
    public CalendarDue due(Long unit, LocalDateTime from, Integer amount, Limit.Unit counting) {
        OrgUnit of = seen(unit);
        Checks checks = new Checks();
        checks.given("from", from);
        checks.reportIf(
                from != null && !DayEntry.isInReach(from.toLocalDate()),
                "from",
                "calendar-year",
                DayEntry.FIRST_YEAR + "",
                DayEntry.LAST_YEAR + "");
        checks.given("amount", amount);
        checks.given("counting", counting);
        int most = counting == Limit.Unit.HOURS || counting == Limit.Unit.WORKING_HOURS ? MOST_HOURS : MOST_DAYS;
        checks.reportIf(amount != null && Math.abs((long) amount) > most, "amount", "amount-too-large", most + "");
        checks.throwIfAny();
        Instant since = from.atZone(Zones.HOME).toInstant();
        UnitLine line = line(of);
        Instant due = line.calendar().due(since, amount, counting);
        return new CalendarDue(of.id(), of.name(), since, amount, counting, due, line.counted(since, due, counting));
    }

    private UnitLine line(OrgUnit unit) {
        return new UnitLine(UnitSayings.of(em, OrgUnit.idsOf(unit.path())), time);
    }

    private OrgUnit seen(Long id) {
        Viewer viewer = user.appointed();
        OrgUnit unit = authority.unit(id == null ? viewer.posts().get(0).unitId() : id);
        if (viewer.posts().stream()
                .map(Viewer.HeldPost::unitPath)
                .noneMatch(path -> path.startsWith(unit.path()) || unit.path().startsWith(path))) {
            throw new NotPermittedException("calendar-elsewhere", unit.name());
        }
        return unit;
    }
}

package org.liandong.calendar.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.OfficeHours;
import org.liandong.common.Checks;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.admin.Authority;

/**
 * What a unit says of its own calendar, kept by its administrators (A9, PLT-11). It counts from the next few seconds on, on every server
 * (see {@link CalendarBook}), for what is counted from then on; limits that were counted before stay as they are.
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class CalendarKeepingService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private AuditService audit;

    /** The name of a unit whose calendar the caller keeps. */
    public String unitToKeep(Long unit) {
        OrgUnit of = authority.within(unit);
        authority.checkValid(of);
        return of.name();
    }

    /** Says of a day that it is worked or not; what the unit said of it before is replaced. */
    public void setDay(Long unit, DayEntry typed) {
        OrgUnit of = held(unit);
        Checks checks = new Checks();
        DayEntry entry = typed.checked(checks);
        checks.throwIfAny();
        write(of, entry, known(unit));
        record("setDay", unit, entry.day() + " " + entry.kind());
    }

    /** The unit says nothing of the day any more: it is as above it. */
    public void removeDay(Long unit, LocalDate day) {
        held(unit);
        CalendarDay known = day == null ? null : known(unit).get(day);
        if (known == null) {
            throw new NotFoundException("calendar-entry");
        }
        em.remove(known);
        record("removeDay", unit, day.toString());
    }

    /** Enters a term or a school holiday ({@code id} null) or corrects one; two of one kind do not overlap. */
    public void savePeriod(Long unit, Long id, PeriodEntry typed) {
        held(unit);
        Checks checks = new Checks();
        PeriodEntry entry = typed.checked(checks);
        checks.throwIfAny();
        List<CalendarPeriod> all = em.createQuery(
                        "select p from CalendarPeriod p where p.unitId = :unit order by p.starts", CalendarPeriod.class)
                .setParameter("unit", unit)
                .getResultList();
        all.stream()
                .filter(other -> !other.id().equals(id) && other.entry().overlaps(entry))
                .map(CalendarPeriod::entry)
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInputException(
                            "starts",
                            "period-overlaps",
                            other.title(),
                            other.starts().toString(),
                            other.ends().toString());
                });
        if (id == null) {
            em.persist(new CalendarPeriod(unit, entry));
        } else {
            all.stream()
                    .filter(period -> period.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("calendar-entry"))
                    .become(entry);
        }
        record("savePeriod", unit, entry.period() + " " + entry.starts() + " " + entry.ends());
    }

    /** Takes a term or a school holiday away. */
    public void removePeriod(Long unit, Long id) {
        held(unit);
        CalendarPeriod period = id == null ? null : em.find(CalendarPeriod.class, id);
        if (period == null || !period.unitId().equals(unit)) {
            throw new NotFoundException("calendar-entry");
        }
        em.remove(period);
        record(
                "removePeriod",
                unit,
                period.entry().period() + " " + period.entry().starts());
    }

    /** The unit's own office hours; null = as above it. */
    public void setHours(Long unit, OfficeHours hours) {
        held(unit);
        WorkingHours known = em
                .createQuery("select h from WorkingHours h where h.unitId = :unit", WorkingHours.class)
                .setParameter("unit", unit)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
        if (hours == null && known != null) {
            em.remove(known);
        } else if (hours != null) {
            check(hours);
            if (known == null) {
                em.persist(new WorkingHours(unit, hours));
            } else {
                known.become(hours);
            }
        }
        record("setHours", unit, hours == null ? "as above" : hours.morningFrom() + "-" + hours.afternoonTo());
    }

    /** Reads a list of days without writing anything: what would be said, and what is wrong with it by line. */
    public DaySheet.Preview readDays(Long unit, String name, InputStream list) throws IOException {
        authority.within(unit);
        Map<LocalDate, DayEntry> known = new HashMap<>();
        known(unit).forEach((day, said) -> known.put(day, said.entry()));
        return DaySheet.read(name, list, known);
    }

    /** Says all these days, or none of them where one is wrong; gives how many were said anew or otherwise. */
    public int takeDays(Long unit, List<DayEntry> typed) {
        OrgUnit of = held(unit);
        if (typed.isEmpty() || typed.size() > DaySheet.MOST) {
            throw new InvalidInputException("file", "days-of-file", DaySheet.MOST);
        }
        Checks checks = new Checks();
        List<DayEntry> entries = new ArrayList<>();
        typed.forEach(entry -> entries.add(entry.checked(checks)));
        checks.throwIfAny();
        Map<LocalDate, CalendarDay> known = known(unit);
        int changed = 0;
        for (DayEntry entry : entries) {
            changed += write(of, entry, known) ? 1 : 0;
        }
        record("takeDays", unit, entries.size() + " days");
        return changed;
    }

    /**
     * A unit of the caller's that is there; two who keep its calendar at once wait for one another. Its row is written as it is: on
     * PostgreSQL, whoever only refers to the unit then does not wait.
     */
    private OrgUnit held(Long unit) {
        OrgUnit of = authority.within(unit);
        authority.checkValid(of);
        em.createNativeQuery("update org_unit set position = position where id = ?1")
                .setParameter(1, unit)
                .executeUpdate();
        return of;
    }

    private Map<LocalDate, CalendarDay> known(Long unit) {
        Map<LocalDate, CalendarDay> known = new HashMap<>();
        em.createQuery("select d from CalendarDay d where d.unitId = :unit", CalendarDay.class)
                .setParameter("unit", unit)
                .getResultList()
                .forEach(day -> known.put(day.entry().day(), day));
        return known;
    }

    /** Whether anything became otherwise. */
    private boolean write(OrgUnit of, DayEntry entry, Map<LocalDate, CalendarDay> known) {
        CalendarDay day = known.get(entry.day());
        if (day == null) {
            day = new CalendarDay(of.id(), entry);
            em.persist(day);
            known.put(entry.day(), day);
            return true;
        }
        boolean changes = !day.entry().equals(entry);
        day.become(entry);
        return changes;
    }

    private static void check(OfficeHours hours) {
        Checks checks = new Checks();
        checks.given("morningFrom", hours.morningFrom());
        checks.given("morningTo", hours.morningTo());
        checks.given("afternoonFrom", hours.afternoonFrom());
        checks.given("afternoonTo", hours.afternoonTo());
        checks.throwIfAny();
        checks.reportIf(!hours.isOrdered(), "morningFrom", "hours-not-ordered");
        checks.throwIfAny();
    }

    private void record(String operation, Long unit, String detail) {
        audit.record(
                AuditRecord.Kind.ADMINISTRATION, "CalendarKeepingService." + operation, "unit " + unit + " " + detail);
    }
}

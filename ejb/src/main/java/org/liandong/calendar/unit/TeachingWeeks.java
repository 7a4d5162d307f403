package org.liandong.calendar.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which week of which term each unit is (PLT-11), held in memory as {@link org.liandong.calendar.WorkingTime} is, so that the workbench asks no database. */
@ApplicationScoped
public class TeachingWeeks {
    private volatile Map<String, List<PeriodEntry>> terms = Map.of();

    /** The week at a unit: of the nearest unit, itself or above, that has a term on this day. */
    public Optional<TeachingWeek> at(String path, LocalDate day) {
        Map<String, List<PeriodEntry>> known = terms;
        for (int end = path.length(); end > 1; end = path.lastIndexOf('/', end - 2) + 1) {
            Optional<TeachingWeek> week = TeachingWeek.of(known.getOrDefault(path.substring(0, end), List.of()), day);
            if (week.isPresent()) {
                return week;
            }
        }
        return Optional.empty();
    }

    /** From now on units have these terms, by their paths. */
    void keep(Map<String, List<PeriodEntry>> byPath) {
        terms = Map.copyOf(byPath);
    }
}

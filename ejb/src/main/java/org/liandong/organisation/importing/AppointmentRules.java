package org.liandong.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liandong.organisation.importing.AppointmentLine.Holding;

/** What appointments must satisfy: unit and person exist, and nobody holds a post twice at a time. */
final class AppointmentRules {
    private final Set<String> units;
    private final Set<String> people;
    private final Map<Holding, List<Term>> terms = new HashMap<>();

    /** Codes and staff numbers that there are, in the files or in the database. */
    AppointmentRules(Set<String> units, Set<String> people, Map<Holding, List<Term>> terms) {
        this.units = units;
        this.people = people;
        terms.forEach((holding, held) -> this.terms.put(holding, new ArrayList<>(held)));
    }

    void check(AppointmentLine line) {
        if (line.unit() != null && !units.contains(line.unit())) {
            line.row().report("unit", "unknown-unit", line.unit());
        }
        if (line.staffNo() != null && !people.contains(line.staffNo())) {
            line.row().report("staff_no", "unknown-person", line.staffNo());
        }
        if (line.isComplete()) {
            checkOverlap(line);
        }
    }

    private void checkOverlap(AppointmentLine line) {
        List<Term> held = terms.computeIfAbsent(line.holding(), holding -> new ArrayList<>());
        if (held.stream().anyMatch(line.term()::overlaps)) {
            line.row().report(Term.FROM, "overlapping-appointment", line.staffNo());
        }
        held.add(line.term());
    }
}

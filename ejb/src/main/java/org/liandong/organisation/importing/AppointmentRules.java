package org.liandong.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.AppointmentLine.Holding;
import org.liandong.organisation.importing.AppointmentLine.Seat;
import org.liandong.organisation.importing.Known.KnownTerm;
import org.liandong.organisation.importing.Known.KnownUnit;

/** What appointments must satisfy: unit and person exist, the unit is within the scope, and nobody holds a post twice at a time. */
final class AppointmentRules {
    private final Known known;
    private final Map<String, UnitKind> newUnits;
    private final Set<String> people;
    private final Scope scope;
    private final ImportMode mode;
    private final Map<Holding, List<Term>> taken = new HashMap<>();
    private final Set<KnownTerm> replaced = new HashSet<>();

    /** {@code newUnits}: codes and kinds of what the same import makes; {@code people}: staff numbers in the files or in the database. */
    AppointmentRules(Known known, Map<String, UnitKind> newUnits, Set<String> people, Scope scope, ImportMode mode) {
        this.known = known;
        this.newUnits = newUnits;
        this.people = people;
        this.scope = scope;
        this.mode = mode;
    }

    /** First the lines that change a term, since what they end makes room for others. */
    void check(List<AppointmentLine> lines, Plan plan) {
        lines.stream().filter(line -> there(line).isPresent()).forEach(line -> check(line, plan));
        lines.stream().filter(line -> there(line).isEmpty()).forEach(line -> check(line, plan));
    }

    private void check(AppointmentLine line, Plan plan) {
        checkUnit(line, "unit", line.seat(), true);
        if (line.holder() != null) {
            checkUnit(line, "holder_unit", line.holder(), false);
        }
        if (line.staffNo() != null && !people.contains(line.staffNo())) {
            line.row().report("staff_no", "unknown-person", line.staffNo());
        }
        if (line.isComplete()) {
            checkTerm(line, plan);
        }
    }

    private void checkUnit(AppointmentLine line, String column, Seat seat, boolean within) {
        if (seat.unit() == null) {
            return;
        }
        KnownUnit unit = known.unit(seat.unit());
        boolean isNew = newUnits.containsKey(seat.unit());
        if (unit == null && !isNew) {
            line.row().report(column, "unknown-unit", seat.unit());
        } else if (within && !isNew && !scope.contains(unit.path())) {
            line.row().report(column, "outside-scope", seat.unit());
        } else if (!within
                && !isNew
                && !scope.contains(unit.path())
                && !known.posts().containsKey(seat)) {
            line.row().report(column, "post-not-there", seat.unit());
        } else {
            checkRole(line, seat, isNew ? newUnits.get(seat.unit()) : unit.kind());
        }
    }

    /** A body has seats, other units have posts; only a seat can be held by another post. */
    private static void checkRole(AppointmentLine line, Seat seat, UnitKind kind) {
        String column = seat == line.holder() ? "holder_role" : "role";
        if (seat.role() != null && kind != null && !Role.at(kind).contains(seat.role())) {
            line.row().report(column, "role-not-at-kind", seat.role(), kind);
        } else if (seat == line.seat()
                && line.holder() != null
                && seat.role() != null
                && !seat.role().isSeat()) {
            line.row().report(column, "not-a-seat", seat.role());
        }
    }

    private void checkTerm(AppointmentLine line, Plan plan) {
        Optional<KnownTerm> there = there(line);
        Term wanted = there.filter(held -> line.term().to() == null)
                .map(KnownTerm::term)
                .orElse(line.term());
        boolean same = mode == ImportMode.UPDATE && there.isPresent();
        there.filter(held -> same).ifPresent(replaced::add);
        if (overlaps(line, wanted)) {
            line.row()
                    .report(
                            Term.FROM,
                            "overlapping-appointment",
                            line.staffNo() == null ? line.seat().unit() : line.staffNo());
        } else if (!same) {
            plan.create(line);
        } else if (wanted.equals(there.get().term())) {
            plan.leave();
        } else {
            plan.update(
                    new Plan.TermUpdate(there.get(), wanted, line.holder() != null),
                    change(line, there.get().term(), wanted));
        }
        taken.computeIfAbsent(line.holding(), holding -> new ArrayList<>()).add(wanted);
    }

    private boolean overlaps(AppointmentLine line, Term wanted) {
        return taken.getOrDefault(line.holding(), List.of()).stream().anyMatch(wanted::overlaps)
                || held(line).stream().anyMatch(held -> !replaced.contains(held) && wanted.overlaps(held.term()));
    }

    private Optional<KnownTerm> there(AppointmentLine line) {
        return held(line).stream()
                .filter(held -> held.term().from().equals(line.term().from()))
                .findFirst();
    }

    private List<KnownTerm> held(AppointmentLine line) {
        return known.terms().getOrDefault(line.holding(), List.of());
    }

    private static Change change(AppointmentLine line, Term before, Term after) {
        String key = line.seat().unit() + " " + line.seat().role() + " "
                + (line.staffNo() == null
                        ? line.holder().unit() + " " + line.holder().role()
                        : line.staffNo());
        return new Change(
                FileKind.APPOINTMENTS,
                line.row().file(),
                line.row().line(),
                key,
                Term.TO,
                before.to() == null ? null : before.to().toString(),
                after.to() == null ? null : after.to().toString());
    }
}

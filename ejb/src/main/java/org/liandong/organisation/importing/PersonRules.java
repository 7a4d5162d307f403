package org.liandong.organisation.importing;

import java.util.List;
import java.util.Set;
import org.liandong.organisation.importing.Known.KnownPerson;
import org.liandong.organisation.importing.Known.KnownUnit;

/** What people must satisfy: a staff number and a sign-in name are somebody's own, and the home unit is within the scope. */
final class PersonRules {
    private final Known known;
    private final Set<String> newUnits;
    private final Scope scope;
    private final ImportMode mode;

    /** {@code newUnits}: codes that the same import makes. */
    PersonRules(Known known, Set<String> newUnits, Scope scope, ImportMode mode) {
        this.known = known;
        this.newUnits = newUnits;
        this.scope = scope;
        this.mode = mode;
    }

    void check(List<PersonLine> lines, Plan plan) {
        Once staffNos = new Once("staff_no", "duplicate-staff-no");
        Once logins = new Once("login", "duplicate-login");
        for (PersonLine read : lines) {
            PersonLine line = read.withCategory(category(read));
            boolean first = staffNos.isFirst(line.row(), line.staffNo());
            logins.isFirst(line.row(), line.login());
            checkUnit(line);
            KnownPerson there = known.person(line.staffNo());
            checkLogin(line, there);
            if (there == null || mode == ImportMode.CREATE) {
                line.row().isFilled("name");
            }
            if (there == null) {
                plan.create(line);
            } else if (first) {
                checkKnown(line, there, plan);
            }
        }
    }

    /** The code of the category that the cell names by code or name. */
    private String category(PersonLine line) {
        if (line.category() == null || known.categories().isEmpty()) {
            return line.category();
        }
        String code = known.categories().get(line.category());
        if (code == null) {
            line.row().report("category", "unknown-category", line.category());
        }
        return code;
    }

    private void checkUnit(PersonLine line) {
        if (line.unit() == null || newUnits.contains(line.unit())) {
            return;
        }
        KnownUnit unit = known.unit(line.unit());
        if (unit == null) {
            line.row().report("unit", "unknown-unit", line.unit());
        } else if (!scope.contains(unit.path())) {
            line.row().report("unit", "outside-scope", line.unit());
        }
    }

    private void checkLogin(PersonLine line, KnownPerson there) {
        String owner = line.login() == null ? null : known.logins().get(line.login());
        boolean kept = there != null && mode == ImportMode.UPDATE && !line.row().has("login");
        if (owner != null && !kept && (mode == ImportMode.CREATE || !owner.equals(line.staffNo()))) {
            line.row().report("login", "already-there", line.login());
        }
    }

    private void checkKnown(PersonLine line, KnownPerson there, Plan plan) {
        if (mode == ImportMode.CREATE) {
            line.row().report("staff_no", "already-there", line.staffNo());
            return;
        }
        // who belongs nowhere is kept at the top
        if (there.unitPath() == null ? !scope.isTop() : !scope.contains(there.unitPath())) {
            line.row().report("staff_no", "person-outside", line.staffNo());
            return;
        }
        PersonState wanted = there.state().with(line);
        if (there.reach() != null && !wanted.login().equals(there.state().login())) {
            // whoever signs in by that name has the posts outside too
            line.row().report("login", "login-held-outside", line.staffNo());
        }
        if (there.reach() != null && !wanted.name().equals(there.state().name())) {
            line.row().report("name", "login-held-outside", line.staffNo());
        }
        List<Change> found = Differences.of(line, there.state(), wanted);
        if (found.isEmpty()) {
            plan.leave();
        } else {
            plan.update(new Plan.PersonUpdate(there, wanted), found);
        }
    }
}

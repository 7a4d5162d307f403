package org.liandong.organisation.importing;

import org.liandong.common.sheet.SheetRow;
import org.liandong.organisation.Role;

/** A line of appointments: a person in a post, or, for a seat in a body, the post whose holders have it. {@code unit} is a code. */
public record AppointmentLine(SheetRow row, Seat seat, String staffNo, Seat holder, Term term) {
    /** A role at a unit: the post that is filled; half of it null when it could not be read. */
    public record Seat(String unit, Role role) {
        boolean isComplete() {
            return unit != null && role != null;
        }
    }

    /** Somebody, or another post, in a post, in any term. */
    public record Holding(Seat seat, String staffNo, Seat holder) {}

    static AppointmentLine of(SheetRow row, Defaults defaults) {
        Seat seat = new Seat(
                defaults.code(row.required("unit", 120)),
                row.isFilled("role") ? row.choice("role", Role.class, "unknown-role", Words::understand) : null);
        String holderUnit = defaults.code(row.optional("holder_unit", 120));
        Role holderRole = row.choice("holder_role", Role.class, "unknown-role", Words::understand);
        Seat holder = holderUnit == null && holderRole == null ? null : new Seat(holderUnit, holderRole);
        String staffNo = holder == null ? row.required("staff_no", 40) : row.optional("staff_no", 40);
        if (holder != null && staffNo != null) {
            row.report("staff_no", "person-or-post");
        } else if (holder != null && holderUnit == null) {
            row.report("holder_unit", "missing-value");
        } else if (holder != null && holderRole == null) {
            row.report("holder_role", "missing-value");
        }
        return new AppointmentLine(row, seat, staffNo, holder, Term.of(row, defaults));
    }

    public String unit() {
        return seat.unit();
    }

    public Role role() {
        return seat.role();
    }

    /** Whether all that names it could be read. */
    boolean isComplete() {
        boolean held = holder == null ? staffNo != null : staffNo == null && holder.isComplete();
        return seat.isComplete() && held && term.from() != null;
    }

    Holding holding() {
        return new Holding(seat, staffNo, holder);
    }
}

package org.liandong.organisation.importing;

import java.util.List;
import org.liandong.common.csv.CsvRow;
import org.liandong.organisation.Role;

/** A line of appointments.csv; {@code unit} is a code. */
public record AppointmentLine(CsvRow row, String unit, Role role, String staffNo, Term term) {
    static final List<String> COLUMNS = List.of("unit", "role", "staff_no", Term.FROM, Term.TO);

    /** A role at a unit: the post that is filled. */
    public record Seat(String unit, Role role) {}

    /** Somebody in a post, in any term. */
    public record Holding(Seat seat, String staffNo) {}

    static AppointmentLine of(CsvRow row) {
        return new AppointmentLine(
                row,
                row.required("unit", 40),
                row.choice("role", Role.class, "unknown-role"),
                row.required("staff_no", 40),
                Term.of(row));
    }

    public Seat seat() {
        return new Seat(unit, role);
    }

    /** Whether all that names an appointment could be read. */
    boolean isComplete() {
        return unit != null && role != null && staffNo != null && term.from() != null;
    }

    Holding holding() {
        return new Holding(seat(), staffNo);
    }
}

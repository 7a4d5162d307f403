package org.liandong.organisation.staffing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.liandong.organisation.Role;

/** A post as its administrators see it. */
public record PostRow(Role role, List<Seat> seats) implements Serializable {
    /** How a seat is held with regard to today. */
    public enum Term {
        NOW,
        LATER,
        PAST
    }

    /**
     * Somebody, or another post, in the post for a term.
     *
     * @param id of the appointment, or of the seat when {@code exOfficio}
     * @param name of the person, or of the unit whose post holds it
     * @param holderRole of the post that holds it; null for a person
     */
    public record Seat(
            Long id,
            boolean exOfficio,
            String name,
            String staffNo,
            Role holderRole,
            LocalDate from,
            LocalDate to,
            Term term)
            implements Serializable {}

    public List<Seat> current() {
        return seats.stream().filter(seat -> seat.term() != Term.PAST).toList();
    }

    public List<Seat> past() {
        return seats.stream().filter(seat -> seat.term() == Term.PAST).toList();
    }
}

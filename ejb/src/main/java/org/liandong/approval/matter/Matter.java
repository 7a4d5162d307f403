package org.liandong.approval.matter;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.liandong.organisation.Role;

/**
 * Something that is open with a person.
 *
 * @param filed null for what is no request
 * @param unit where a request stands or was filed, else the unit of the post that it is about
 * @param role of the post; null where it has none
 * @param other the other person of a deputyship, or the unit that is in somebody's charge; null else
 * @param from first day of a deputyship or charge; null for requests
 * @param to its last day; null = without end
 * @param since from when a request waits there; null for what has days
 */
public record Matter(
        Kind kind,
        Filed filed,
        Long unit,
        String unitName,
        Role role,
        String other,
        LocalDate from,
        LocalDate to,
        Instant since)
        implements Serializable {
    /** In what way it is open, in the order in which it is shown. */
    public enum Kind {
        /** It waits at a post that nobody else holds today, and goes with the post. */
        POST,
        /** A seat of his own, which passes to his successor, else no longer counts. */
        SEAT,
        /** He has claimed it; the post gets it back. */
        CLAIMED,
        /** He was asked or consulted himself. */
        ASKED,
        /** His own request, returned to him. */
        RETURNED,
        /** His own request, which runs or lies still. */
        UNDER_WAY,
        /** Somebody acts for him. */
        DEPUTY,
        /** He acts for somebody. */
        DEPUTISES,
        /** He has charge of a unit. */
        CHARGE
    }

    /**
     * A request as far as the viewer may know it.
     *
     * @param id null where the viewer does not see it (A19)
     * @param title null where the viewer does not see it
     * @param stage code of the stage, or the state where it stands at none
     * @param left null as long as its applicant is in a post of its origin
     */
    public record Filed(Long id, String number, String title, String route, String stage, Left left)
            implements Serializable {}

    /**
     * Its applicant is in no post of its origin any more, so that nobody can change it when it is returned.
     *
     * @param owner the unit that owns its route
     * @param reached it has come to that unit, whose administrators see it and can void it (A7, A19)
     */
    public record Left(String owner, boolean reached) implements Serializable {}

    static Matter ofRequest(Kind kind, Filed filed, Long unit, String unitName, Role role, Instant since) {
        return new Matter(kind, filed, unit, unitName, role, null, null, null, since);
    }

    Matter with(Filed other) {
        return new Matter(kind, other, unit, unitName, role, this.other, from, to, since);
    }
}

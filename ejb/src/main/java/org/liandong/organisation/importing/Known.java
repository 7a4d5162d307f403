package org.liandong.organisation.importing;

import java.util.List;
import java.util.Map;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.importing.AppointmentLine.Holding;
import org.liandong.organisation.importing.AppointmentLine.Seat;

/**
 * What the database already has of what the files name.
 *
 * @param hasRoot whether there is a tree already
 * @param units by code
 * @param people by staff number
 * @param logins staff numbers by sign-in name
 * @param posts ids
 * @param terms terms in which a person or post holds a post
 * @param categories codes of person categories by code and by name
 */
public record Known(
        boolean hasRoot,
        Map<String, KnownUnit> units,
        Map<String, KnownPerson> people,
        Map<String, String> logins,
        Map<Seat, Long> posts,
        Map<Holding, List<KnownTerm>> terms,
        Map<String, String> categories) {
    public static final Known NOTHING = new Known(false, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** The unit of a code, which may be null; null when there is none. */
    KnownUnit unit(String code) {
        return code == null ? null : units.get(code);
    }

    KnownPerson person(String staffNo) {
        return staffNo == null ? null : people.get(staffNo);
    }

    /** A unit that is already there; {@code parent} is a code. */
    public record KnownUnit(
            Long id,
            String code,
            String path,
            String parent,
            UnitKind kind,
            Level level,
            UnitState state,
            List<String> formerNames) {}

    /**
     * Somebody who is already there.
     *
     * @param unitPath of the home unit, null where it is not known
     * @param reach path of a unit outside the import's scope where the person holds a post, null when there is none
     */
    public record KnownPerson(Long id, String staffNo, String unitPath, PersonState state, String reach) {}

    /** A term with the id of its row. */
    public record KnownTerm(Long id, Term term) {}
}

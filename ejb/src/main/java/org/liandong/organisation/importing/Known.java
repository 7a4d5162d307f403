package org.liandong.organisation.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liandong.organisation.Level;
import org.liandong.organisation.importing.AppointmentLine.Holding;
import org.liandong.organisation.importing.AppointmentLine.Seat;

/**
 * What the database already has of what the files name.
 *
 * @param hasRoot whether there is a tree already
 * @param units by code
 * @param people ids by staff number
 * @param posts ids
 * @param terms terms in which a person holds a post
 */
public record Known(
        boolean hasRoot,
        Map<String, KnownUnit> units,
        Map<String, Long> people,
        Set<String> logins,
        Map<Seat, Long> posts,
        Map<Holding, List<Term>> terms) {
    public static final Known NOTHING = new Known(false, Map.of(), Map.of(), Set.of(), Map.of(), Map.of());

    /** A unit that is already there. */
    public record KnownUnit(Long id, Level level) {}
}

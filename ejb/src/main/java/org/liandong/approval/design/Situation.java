package org.liandong.approval.design;

import java.util.List;
import java.util.Optional;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;

/** What the organisation is like today where a route is offered; asked by the check. */
interface Situation {
    /** A unit that a stage names; {@code staffed} = somebody is in the post. */
    record Named(String name, boolean open, UnitKind kind, boolean staffed) {}

    /** Names of some units at a level, or at any where it is null, in whose post nobody is today. */
    List<String> vacant(Level level, Role role);

    /** Empty where there is none. */
    Optional<Named> unit(Long id, Role role);

    /** Is somebody in the post at the unit on top, which all ways upwards come to? */
    boolean isStaffedOnTop(Role role);

    /** The level of the unit that owns the route. */
    Level owner();
}

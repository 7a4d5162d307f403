package org.liandong.organisation.group;

import java.time.LocalDate;
import java.util.Set;

/**
 * A fact about units, by which a group can be made: 'hosts a studio', 'owns a registered account'. Whichever component knows the fact
 * carries it out as a CDI bean; the organisation finds it by being there, and asks it in the caller's transaction each time the group is
 * shown or used. Its name for people is the message {@code unit_fact.<code>} of the bundles.
 */
public interface UnitFacts {
    /** What groups keep of it: lower case letters and hyphens, at most 40, never changed. */
    String code();

    /**
     * The units at or below a unit of which the fact is true on the day, not scoped by who asks: one statement by an index, no walk. Closed
     * units may be among them, whoever asks leaves them out.
     *
     * @param underPath as in {@link org.liandong.organisation.OrgUnit#path()}: {@code /1/17/}
     */
    Set<Long> units(String underPath, LocalDate today);
}

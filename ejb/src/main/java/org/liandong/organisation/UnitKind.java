package org.liandong.organisation;

/** What a unit is; only the first four are nodes of the chain, everything else hangs under a node (ORG-01). */
public enum UnitKind {
    PROVINCIAL_CENTRE,
    UNIVERSITY,
    FACULTY,
    CLASS,
    DEPARTMENT,
    PARTY_ORGANISATION,
    YOUTH_LEAGUE,
    LIBRARY,
    PLATFORM,
    STUDIO,
    BODY;

    public boolean isNode() {
        return ordinal() <= CLASS.ordinal();
    }
}

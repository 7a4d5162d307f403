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
    BODY,
    PARTY_DEPARTMENT,
    OFFICES_PARTY_COMMITTEE,
    PARTY_COMMITTEE,
    PARTY_GENERAL_BRANCH,
    PARTY_BRANCH,
    AFFILIATED_UNIT,
    OFFICE,
    EXPERT_COMMITTEE,
    ASSOCIATION,
    PARTNER;

    /** Its posts are seats (组长, 成员): leading groups, expert committees, societies and alliances (ORG-02, ORG-07, ORG-12). */
    public boolean isBody() {
        return this == BODY || this == EXPERT_COMMITTEE || this == ASSOCIATION;
    }

    /** The level of a kind of node. */
    public Level level() {
        return Level.values()[ordinal()];
    }

    public boolean isNode() {
        return ordinal() <= CLASS.ordinal();
    }
}

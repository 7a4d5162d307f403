package org.liandong.organisation;

/** The role of a post at its unit. */
public enum Role {
    CLERK(true, true),
    REVIEWER(true, true),
    HEAD(true, true),
    UNIT_ADMIN(true, true),
    FINANCE(false, false),
    EXPERT(false, false);

    private final boolean files;
    private final boolean seesUnit;

    Role(boolean files, boolean seesUnit) {
        this.files = files;
        this.seesUnit = seesUnit;
    }

    /** May file requests for the unit. */
    public boolean files() {
        return files;
    }

    /** Sees what the unit sees (A19); finance and experts see only what is addressed to their own post. */
    public boolean seesUnit() {
        return seesUnit;
    }
}

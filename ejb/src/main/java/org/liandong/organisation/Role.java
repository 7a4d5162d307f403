package org.liandong.organisation;

import java.util.List;
import java.util.stream.Stream;

/** The role of a post at its unit. */
public enum Role {
    CLERK(true, true),
    REVIEWER(true, true),
    HEAD(true, true),
    UNIT_ADMIN(true, true),
    FINANCE(false, false),
    EXPERT(false, false),
    /** A leader of the unit who has charge of other units (分管领导). */
    LEADER(false, false),
    /** Head of a body; there may be two (双组长). */
    CHAIR(false, true),
    VICE_CHAIR(false, true),
    SECRETARY(false, true),
    MEMBER(false, false);

    private final boolean files;
    private final boolean seesUnit;

    Role(boolean files, boolean seesUnit) {
        this.files = files;
        this.seesUnit = seesUnit;
    }

    /** Keeps the unit's papers, and enters what was decided on them. */
    public boolean isOffice() {
        return this == CLERK || this == SECRETARY || this == UNIT_ADMIN;
    }

    /** A seat of a body, which another post may hold ex officio. */
    public boolean isSeat() {
        return ordinal() >= CHAIR.ordinal();
    }

    /** What can be filled at a unit of the kind. */
    public static List<Role> at(UnitKind kind) {
        return Stream.of(values())
                .filter(role -> kind.isBody() ? role.isSeat() || role == EXPERT || role == UNIT_ADMIN : !role.isSeat())
                .toList();
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

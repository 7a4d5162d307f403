package org.liandong.organisation.admin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.OrgUnit;

/** What happened to a unit (沿革): append-only; who did it is in the audit. */
@Entity
@Table(name = "unit_change")
public class UnitChange extends BaseEntity {
    /** What happened; {@code before} and {@code after} are names of the unit or of the units it hung under or went into. */
    public enum Kind {
        CREATED,
        RENAMED,
        MOVED,
        TOOK_IN,
        MERGED,
        CLOSED
    }

    private static final int LONGEST = 250;

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "acted_at")
    private Instant at;

    @Column(name = "before_name")
    private String before;

    @Column(name = "after_name")
    private String after;

    protected UnitChange() {}

    public UnitChange(OrgUnit unit, Kind kind, Instant at, String before, String after) {
        this.unitId = unit.id();
        this.kind = kind;
        this.at = at;
        this.before = cut(before);
        this.after = cut(after);
    }

    private static String cut(String name) {
        return name == null || name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}

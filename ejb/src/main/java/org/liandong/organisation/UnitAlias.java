package org.liandong.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** Another name of a unit (团委 = 校团委), or one it had until some time: found by search, never shown as the name (ORG-06, ORG-10). */
@Entity
@Table(name = "unit_alias")
public class UnitAlias extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    private String name;

    @Column(name = "former_until")
    private Instant formerUntil;

    protected UnitAlias() {}

    UnitAlias(OrgUnit unit, String name) {
        this.unit = unit;
        this.name = name;
    }

    static UnitAlias former(OrgUnit unit, String name, Instant until) {
        UnitAlias former = new UnitAlias(unit, name);
        former.formerUntil = until;
        return former;
    }

    public String name() {
        return name;
    }

    /** Until when it was the unit's name; null for an alias in use. */
    public Instant formerUntil() {
        return formerUntil;
    }

    boolean isFormer() {
        return formerUntil != null;
    }

    boolean isInUse(String other) {
        return !isFormer() && name.equals(other);
    }
}

package org.liandong.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** Another name of a unit (团委 = 校团委, former names): found by search, never shown as the name (ORG-10). */
@Entity
@Table(name = "unit_alias")
public class UnitAlias extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    private String name;

    protected UnitAlias() {}

    UnitAlias(OrgUnit unit, String name) {
        this.unit = unit;
        this.name = name;
    }
}

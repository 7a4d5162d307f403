package org.liandong.organisation.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.OrgUnit;

/** A fixed group of units (ORG-10). */
@Entity
@Table(name = "unit_group")
public class UnitGroup extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit owner;

    private String name;

    @ElementCollection
    @CollectionTable(name = "unit_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "unit_id")
    private Set<Long> units = new HashSet<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected UnitGroup() {}

    public UnitGroup(OrgUnit owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void add(Collection<Long> more) {
        units.addAll(more);
    }

    public void remove(Long unit) {
        units.remove(unit);
    }

    public OrgUnit owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public Set<Long> units() {
        return Set.copyOf(units);
    }
}

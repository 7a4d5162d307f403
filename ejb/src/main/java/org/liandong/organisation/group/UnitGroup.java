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
import org.liandong.common.RuleException;
import org.liandong.organisation.OrgUnit;

/** A group of units: fixed, with its units named one by one (ORG-10), or by rule, with a fact that says which they are (ORG-11). */
@Entity
@Table(name = "unit_group")
public class UnitGroup extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit owner;

    private String name;

    /** Code of the {@link UnitFacts} that says which units are in it; null for a fixed group. */
    private String fact;

    @ElementCollection
    @CollectionTable(name = "unit_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "unit_id")
    private Set<Long> units = new HashSet<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected UnitGroup() {}

    /** A group of nobody yet, or of whoever the fact is true of. */
    public UnitGroup(OrgUnit owner, String name, String fact) {
        this.owner = owner;
        this.name = name;
        this.fact = fact;
    }

    public void rename(String newName) {
        name = newName;
    }

    /** Refuses a group by rule: nobody says which units are in it. */
    void checkFixed() {
        if (isByRule()) {
            throw new RuleException("group-by-rule", name);
        }
    }

    public void add(Collection<Long> more) {
        checkFixed();
        units.addAll(more);
    }

    public void remove(Long unit) {
        checkFixed();
        units.remove(unit);
    }

    public OrgUnit owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public String fact() {
        return fact;
    }

    public boolean isByRule() {
        return fact != null;
    }

    /** The units of a fixed group. */
    public Set<Long> units() {
        return Set.copyOf(units);
    }
}

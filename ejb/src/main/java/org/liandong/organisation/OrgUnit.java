package org.liandong.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liandong.common.BaseEntity;

/** An organisation unit: a node of the chain or something that hangs under one; its path names its ancestors. */
@Entity
@Table(name = "org_unit")
public class OrgUnit extends BaseEntity {
    @Column(nullable = false, unique = true)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit parent;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_level")
    private Level level;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String name;

    @Column(name = "chain_name")
    private String chainName;

    private String path;

    private int position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<UnitAlias> aliases = new ArrayList<>();

    protected OrgUnit() {}

    /** A unit below {@code parent} (null for the root); call {@link #settle} once it has an id. */
    public OrgUnit(OrgUnit parent, String code, UnitKind kind, Level level, String name, int position, LocalDate from) {
        this.parent = parent;
        this.code = code;
        this.kind = kind;
        this.level = level;
        this.name = name;
        this.position = position;
        this.validFrom = from;
    }

    /** Writes the path of ids, from the root to this unit: {@code /1/17/230/}. */
    void settle() {
        path = (parent == null ? "/" : parent.path) + id() + "/";
    }

    void describe(String chainName, LocalDate validTo, List<String> names) {
        this.chainName = chainName;
        this.validTo = validTo;
        names.forEach(alias -> aliases.add(new UnitAlias(this, alias)));
    }

    public String code() {
        return code;
    }

    public OrgUnit parent() {
        return parent;
    }

    public Level level() {
        return level;
    }

    public UnitKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** What the unit is called on the chain, such as 院系网络思想政治工作室; its name where it has no other. */
    public String chainName() {
        return chainName == null ? name : chainName;
    }

    public String path() {
        return path;
    }

    /** Ids of this unit and all above it, from the root. */
    public static List<Long> idsOf(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}

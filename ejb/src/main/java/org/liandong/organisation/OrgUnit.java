package org.liandong.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    /** The parent's id once more, so that queries can look by it without the parent's row. */
    @Column(name = "parent_id", insertable = false, updatable = false)
    private Long parentId;

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

    private String duty;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    @Column(name = "successor_id")
    private Long successorId;

    @Column(name = "search_text")
    private String searchText;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @OrderBy("id")
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
    public void settle() {
        path = (parent == null ? "/" : parent.path) + id() + "/";
        index();
    }

    /** What is said about the unit beside its name; aliases are those in use, former names stay. */
    public void describe(UnitText text) {
        chainName = text.chainName();
        duty = text.duty();
        onBehalfOf = text.onBehalfOf();
        position = text.position();
        aliases.removeIf(alias -> !alias.isFormer() && !text.aliases().contains(alias.name()));
        text.aliases().stream()
                .filter(name -> aliases.stream().noneMatch(alias -> alias.isInUse(name)))
                .forEach(name -> aliases.add(new UnitAlias(this, name)));
        index();
    }

    /** Bears a new name; the old one stays as a former name, by which requests under way go on. */
    public void rename(String newName, Instant at) {
        aliases.add(UnitAlias.former(this, name, at));
        name = newName;
        index();
    }

    public void become(String newCode, UnitKind newKind) {
        code = newCode;
        kind = newKind;
        index();
    }

    /** Hangs under another unit from now on; what hangs below it is moved by the one who calls. */
    public void moveBelow(OrgUnit newParent, int newPosition) {
        parent = newParent;
        position = newPosition;
        level = kind.isNode() ? level : newParent.level;
        path = newParent.path + id() + "/";
    }

    /** No longer there from the day on; its posts are from now on those of the successor, if it has one. */
    public void close(LocalDate from, OrgUnit successor) {
        validTo = from.minusDays(1).isBefore(validFrom) ? validFrom.minusDays(1) : from.minusDays(1);
        successorId = successor == null ? null : successor.id();
    }

    void until(LocalDate lastDay) {
        validTo = lastDay;
    }

    /** Makes what searching looks at; called by whatever changes a name. */
    void index() {
        searchText = SearchText.ofUnit(name, code, aliases.stream().map(UnitAlias::name));
    }

    public boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Whether it hangs, at any depth, under the other unit, or is that unit. */
    public boolean isWithin(OrgUnit other) {
        return path.startsWith(other.path);
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

    public int position() {
        return position;
    }

    public int lockVersion() {
        return lockVersion;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    /** The unit that took this one in when it was closed; null while it is there, or when nobody did. */
    public Long successorId() {
        return successorId;
    }

    /** What is said about it; aliases in use only. */
    public UnitText text() {
        List<String> names = aliases.stream()
                .filter(alias -> !alias.isFormer())
                .map(UnitAlias::name)
                .toList();
        return new UnitText(chainName, names, position, duty, onBehalfOf);
    }

    /** Names it had before, the latest first. */
    public List<UnitAlias> formerNames() {
        return aliases.stream()
                .filter(UnitAlias::isFormer)
                .sorted(Comparator.comparing(UnitAlias::formerUntil).reversed())
                .toList();
    }

    /** Ids of this unit and all above it, from the root. */
    public static List<Long> idsOf(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}

package org.liandong.web.dispatch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.dispatch.Recipients;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.group.GroupService.GroupRow;

/** To whom something goes, as it is chosen on a page. */
public final class RecipientChoice implements Serializable {
    private final List<Level> offered;
    private final List<GroupRow> usable;
    private UnitChoice below;
    private Level[] levels = new Level[0];
    private UnitKind[] kinds = new UnitKind[0];
    private Long[] groups = new Long[0];
    private final List<UnitChoice> units = new ArrayList<>();
    private final List<UnitChoice> without = new ArrayList<>();
    private UnitChoice unit;
    private UnitChoice left;

    /** @param from level of who gives: that and those below are offered */
    RecipientChoice(Level from, List<GroupRow> usable) {
        this.offered = Stream.of(Level.values()).filter(from::isAtOrAbove).toList();
        this.usable = usable.stream()
                .filter(group -> group.units() != null && group.units() > 0)
                .toList();
    }

    Recipients toRecipients() {
        return new Recipients(
                below == null ? null : below.id(),
                Set.copyOf(Arrays.asList(levels)),
                Set.copyOf(Arrays.asList(kinds)),
                new LinkedHashSet<>(Arrays.asList(groups)),
                ids(units),
                ids(without));
    }

    private static Set<Long> ids(List<UnitChoice> units) {
        return units.stream().map(UnitChoice::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was chosen before; {@code find} gives units by id, without those that are no longer there. */
    void take(Recipients kept, java.util.function.Function<Long, java.util.Optional<UnitChoice>> find) {
        below = kept.below() == null ? null : find.apply(kept.below()).orElse(null);
        levels = kept.levels().toArray(Level[]::new);
        kinds = kept.kinds().toArray(UnitKind[]::new);
        groups = kept.groups().toArray(Long[]::new);
        kept.units().forEach(id -> find.apply(id).ifPresent(units::add));
        kept.without().forEach(id -> find.apply(id).ifPresent(without::add));
    }

    /** Puts the unit that was found on the list. */
    void addUnit() {
        add(units, unit);
        unit = null;
    }

    void addNot() {
        add(without, left);
        left = null;
    }

    private static void add(List<UnitChoice> list, UnitChoice found) {
        if (found != null && list.stream().noneMatch(each -> each.id().equals(found.id()))) {
            list.add(found);
        }
    }

    void remove(UnitChoice gone) {
        units.removeIf(each -> each.id().equals(gone.id()));
        without.removeIf(each -> each.id().equals(gone.id()));
    }

    public List<Level> offered() {
        return offered;
    }

    /** The level of who gives: its node gets nothing, only other units at it can. */
    public Level own() {
        return offered.get(0);
    }

    /** Kinds of units besides the nodes of the four levels. */
    public List<UnitKind> offeredKinds() {
        return Stream.of(UnitKind.values()).filter(kind -> !kind.isNode()).toList();
    }

    public List<GroupRow> usable() {
        return usable;
    }

    public List<UnitChoice> units() {
        return units;
    }

    public List<UnitChoice> without() {
        return without;
    }

    public UnitChoice getBelow() {
        return below;
    }

    public void setBelow(UnitChoice below) {
        this.below = below;
    }

    public Level[] getLevels() {
        return levels;
    }

    public void setLevels(Level[] levels) {
        this.levels = levels;
    }

    public UnitKind[] getKinds() {
        return kinds;
    }

    public void setKinds(UnitKind[] kinds) {
        this.kinds = kinds;
    }

    public Long[] getGroups() {
        return groups;
    }

    public void setGroups(Long[] groups) {
        this.groups = groups;
    }

    public UnitChoice getUnit() {
        return unit;
    }

    public void setUnit(UnitChoice unit) {
        this.unit = unit;
    }

    public UnitChoice getLeft() {
        return left;
    }

    public void setLeft(UnitChoice left) {
        this.left = left;
    }
}

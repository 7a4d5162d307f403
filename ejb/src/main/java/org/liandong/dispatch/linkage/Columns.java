package org.liandong.dispatch.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.dispatch.linkage.Linkage.Card;
import org.liandong.dispatch.linkage.Linkage.Column;
import org.liandong.dispatch.linkage.Linkage.Rest;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.Level;

/**
 * Puts the units of one line and their children into four columns.
 *
 * @param line from the root of the tree to the selected unit
 * @param top place in the line at which the viewer's sight begins
 * @param children by the unit they hang under, in official order
 * @param all for all dispatches: nodes are shown even where nothing was received; for one, only who has something
 * @param whole the unit whose column is shown whole; null for none
 */
record Columns(List<UnitRow> line, int top, Map<Long, List<UnitRow>> children, boolean all, Long whole) {
    /** Units shown in a column at first. */
    static final int SHOWN = 30;

    List<Column> build() {
        int first = line.get(0).level().ordinal();
        return Stream.of(Level.values())
                .map(level -> column(level, level.ordinal() - first))
                .toList();
    }

    /** What is shown below a unit of the line: nodes first, each kind in official order. */
    List<UnitRow> below(UnitRow unit) {
        return children.getOrDefault(unit.id(), List.of()).stream()
                .filter(child -> child.hasAnything() || all && child.kind().isNode() || isOnLine(child))
                .sorted(Comparator.comparing(child -> !child.kind().isNode()))
                .toList();
    }

    /** The selected unit, or the one above it where nothing is below it. */
    UnitRow counted() {
        int last = line.size() - 1;
        return last > top && below(line.get(last)).isEmpty() ? line.get(last - 1) : line.get(last);
    }

    private Column column(Level level, int place) {
        if (place < 0 || place > line.size()) {
            return new Column(level, List.of(), null, 0, 0);
        }
        if (place < top) {
            return new Column(level, List.of(line.get(place).above()), null, 0, 0);
        }
        if (place == top) {
            Card card = line.get(place).card(true);
            return new Column(level, List.of(card), null, 1, card.late() > 0 ? 1 : 0);
        }
        return column(level, line.get(place - 1));
    }

    private Column column(Level level, UnitRow above) {
        List<UnitRow> units = below(above);
        List<UnitRow> shown = new ArrayList<>(units);
        if (!Objects.equals(above.id(), whole) && units.size() > SHOWN) {
            shown = new ArrayList<>(units.subList(0, SHOWN));
            units.subList(SHOWN, units.size()).stream().filter(this::isOnLine).forEach(shown::add);
        }
        List<UnitRow> hidden = new ArrayList<>(units);
        hidden.removeAll(shown);
        Rest rest = hidden.isEmpty()
                ? null
                : new Rest(
                        above.id(),
                        hidden.size(),
                        hidden.stream().map(unit -> unit.card(false).shown()).reduce(Tally.NONE, Tally::plus));
        int late =
                (int) units.stream().filter(unit -> unit.card(false).late() > 0).count();
        return new Column(
                level, shown.stream().map(unit -> unit.card(isOnLine(unit))).toList(), rest, units.size(), late);
    }

    private boolean isOnLine(UnitRow unit) {
        return line.stream().anyMatch(on -> on.id().equals(unit.id()));
    }

    static Map<Long, List<UnitRow>> byParent(List<UnitRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(UnitRow::parent));
    }
}

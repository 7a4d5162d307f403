package org.liandong.dispatch.linkage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liandong.dispatch.ReceiptState;
import org.liandong.dispatch.linkage.Linkage.LevelFigures;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;

/** A unit as it was read, with its own receipt and the figures below it. */
record UnitRow(
        Long id,
        Long parent,
        String name,
        Level level,
        UnitKind kind,
        String path,
        ReceiptState state,
        Instant due,
        Tally own,
        List<LevelFigures> below) {
    /** The same where what it received was counted by itself. */
    UnitRow with(Tally counted) {
        return new UnitRow(id, parent, name, level, kind, path, state, due, counted, below);
    }

    UnitRow and(LevelFigures more) {
        List<LevelFigures> all = new ArrayList<>(below);
        all.add(more);
        all.sort(Comparator.comparing(LevelFigures::level));
        return new UnitRow(id, parent, name, level, kind, path, state, due, own, List.copyOf(all));
    }

    Linkage.Card card(boolean selected) {
        return new Linkage.Card(id, name, level, kind, false, selected, state, due, own, below);
    }

    /** Its name only. */
    Linkage.Card above() {
        return new Linkage.Card(id, name, level, kind, true, false, null, null, Tally.NONE, List.of());
    }

    boolean hasAnything() {
        return !below.isEmpty() || own.total() > 0;
    }

    Linkage.Place place() {
        return new Linkage.Place(id, name, level);
    }
}

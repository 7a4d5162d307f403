package org.liandong.web.linkage;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liandong.dispatch.ReceiptState;
import org.liandong.dispatch.linkage.Linkage;
import org.liandong.dispatch.linkage.Linkage.Card;
import org.liandong.dispatch.linkage.Linkage.LevelFigures;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.Level;

/** The picture as a table: for each unit what it received itself, and what those below it received, by level. */
public final class LinkageTable {
    private LinkageTable() {}

    /**
     * A line of it.
     *
     * @param of whose figures: a level below the unit; null for the unit itself
     * @param days average working days until acceptance; null while nothing is accepted, and for the unit itself
     * @param state of the unit's own receipt of one task; null else
     */
    public record Line(
            Long unitId,
            String unit,
            Level level,
            Level of,
            Tally tally,
            Double days,
            ReceiptState state,
            Instant due,
            boolean selected)
            implements Serializable {}

    public static List<Line> of(Linkage page) {
        List<Line> lines = new ArrayList<>();
        page.columns().stream()
                .flatMap(column -> column.cards().stream())
                .filter(card -> !card.above())
                .forEach(card -> add(card, lines));
        return lines;
    }

    private static void add(Card card, List<Line> lines) {
        if (card.own().total() > 0 || !card.hasBelow()) {
            lines.add(line(card, null, card.own(), null));
        }
        for (LevelFigures below : card.below()) {
            lines.add(line(card, below.level(), below.tally(), below.days()));
        }
    }

    private static Line line(Card card, Level of, Tally tally, Double days) {
        return new Line(
                card.id(),
                card.name(),
                card.level(),
                of,
                tally,
                days,
                of == null ? card.state() : null,
                card.due(),
                card.selected());
    }
}

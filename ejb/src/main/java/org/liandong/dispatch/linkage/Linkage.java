package org.liandong.dispatch.linkage;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.liandong.dispatch.ReceiptState;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;

/**
 * Four levels side by side, opened at one unit, for one dispatch or for all (A22).
 *
 * @param task null for all
 * @param tasks those that can be chosen, the newest first
 * @param tops units at which the viewer's sight begins; mostly one
 * @param selected the unit that was asked for
 * @param columns one for each level, from the top
 * @param counted the unit whose figures and average times are shown: the selected one, or the one above it where nothing is below
 * @param figures of what is below it, by level
 * @param attention its units with which something is wrong, worst first
 * @param late receipts at and below the selected unit that are overdue and that the viewer may urge
 */
public record Linkage(
        Task task,
        List<Task> tasks,
        List<Place> tops,
        Place selected,
        List<Column> columns,
        Place counted,
        List<LevelFigures> figures,
        List<Attention> attention,
        boolean mayUrge,
        int late)
        implements Serializable {
    /** A dispatch to choose. */
    public record Task(Long id, String number, String title, String sender, Instant sentAt, Instant due)
            implements Serializable {}

    /** A unit by name. */
    public record Place(Long id, String name, Level level) implements Serializable {}

    /** Figures of the units of one level that received. */
    public record LevelFigures(Level level, Tally tally) implements Serializable {
        private static final double MINUTES_OF_A_DAY = 1440;

        /** Working days from receiving to acceptance; null while nothing has been accepted. */
        public Double days() {
            return tally.accepted() == 0 ? null : tally.minutes() / MINUTES_OF_A_DAY / tally.accepted();
        }
    }

    /**
     * A column of units.
     *
     * @param rest those that are not shown, together; null where all are
     * @param units how many there are
     * @param late of them, those with something overdue at them or below
     */
    public record Column(Level level, List<Card> cards, Rest rest, int units, int late) implements Serializable {}

    /** Units of a column that are not shown. */
    public record Rest(Long above, int units, Tally tally) implements Serializable {}

    /**
     * A unit with what is open, overdue and done at it and below it.
     *
     * @param above it is higher than what the viewer sees: its name only
     * @param selected it is the selected unit or on the way to it
     * @param state of its own receipt of the chosen dispatch; null where it has none, and where all are shown
     * @param own figures of what it received itself
     * @param below figures of what is below it, by level; levels at which nothing was received are left out
     */
    public record Card(
            Long id,
            String name,
            Level level,
            UnitKind kind,
            boolean above,
            boolean selected,
            ReceiptState state,
            Instant due,
            Tally own,
            List<LevelFigures> below)
            implements Serializable {
        /** What its bar shows: the next level below it, else everything below it, else itself. */
        public Tally shown() {
            return below.stream()
                    .filter(row -> row.level().ordinal() == level.ordinal() + 1)
                    .findFirst()
                    .map(LevelFigures::tally)
                    .orElseGet(() -> below.isEmpty() ? own : sum());
        }

        /** Something below it was counted, so that the bar is about that. */
        public boolean hasBelow() {
            return !below.isEmpty();
        }

        /** Overdue at it and below it. */
        public int late() {
            return own.overdue() + sum().overdue();
        }

        /** Everything below it. */
        public Tally sum() {
            return below.stream().map(LevelFigures::tally).reduce(Tally.NONE, Tally::plus);
        }
    }

    /** What is wrong with a unit. */
    public enum Reason {
        /** Its own answer is overdue. */
        OVERDUE,
        /** Units below it are overdue. */
        OVERDUE_BELOW,
        /** It has not signed. */
        UNSIGNED,
        /** Units below it have not signed. */
        UNSIGNED_BELOW,
        /** Nobody is its head. */
        VACANT
    }

    /**
     * A unit with which something is wrong.
     *
     * @param due where its own answer to one dispatch is overdue
     * @param count how many; 0 for a vacant post
     * @param mayUrge the viewer can urge
     */
    public record Attention(Long unit, String name, Reason reason, Instant due, int count, boolean mayUrge)
            implements Serializable {}
}

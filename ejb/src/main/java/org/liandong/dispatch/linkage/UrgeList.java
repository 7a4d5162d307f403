package org.liandong.dispatch.linkage;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.liandong.dispatch.ReceiptState;
import org.liandong.dispatch.linkage.Linkage.Place;
import org.liandong.dispatch.linkage.Linkage.Task;

/**
 * Who would be urged (A11).
 *
 * @param task null for all
 * @param unit at which and below which
 * @param more there are more than these, which come first by their limit
 */
public record UrgeList(Task task, Place unit, What what, List<Row> rows, boolean more) implements Serializable {
    /** Whom to urge. */
    public enum What {
        /** Whose answer is overdue. */
        OVERDUE,
        /** Who has not signed. */
        UNSIGNED
    }

    /** Why one is left out. */
    public enum Skip {
        /** It was urged today. */
        URGED_TODAY,
        /** Nobody is there to be told. */
        NOBODY
    }

    /** A receipt: a dispatch and a unit. */
    public record Key(Long dispatch, Long unit) implements Serializable {}

    /**
     * A receipt with what would come of it.
     *
     * @param above what the unit hangs under; null at the top
     * @param urged how often it was urged
     * @param receivers who would be told, by name
     * @param skip null where it would be urged
     */
    public record Row(
            Key key,
            String title,
            String unit,
            String above,
            ReceiptState state,
            Instant due,
            boolean overdue,
            int urged,
            Instant urgedAt,
            List<String> receivers,
            Skip skip)
            implements Serializable {}

    /**
     * What came of one.
     *
     * @param told how many people were told
     * @param problem key of the sentence that says why it was not urged; null where it was
     */
    public record Result(
            Key key, String unit, String title, int told, String problem, List<? extends Serializable> arguments)
            implements Serializable {
        public boolean isDone() {
            return problem == null;
        }
    }

    /** How many would be urged. */
    public int count() {
        return (int) rows.stream().filter(row -> row.skip() == null).count();
    }
}

package org.liandong.dispatch.progress;

import java.io.Serializable;

/**
 * Figures of receipts (D2): how many there are, and of these how many are signed for, answered (whether accepted yet or not), accepted,
 * and overdue; {@code minutes}: working time from receiving to acceptance, of all accepted ones together.
 */
public record Tally(int total, int signed, int answered, int accepted, int overdue, long minutes)
        implements Serializable {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                total + other.total,
                signed + other.signed,
                answered + other.answered,
                accepted + other.accepted,
                overdue + other.overdue,
                minutes + other.minutes);
    }

    public Tally negated() {
        return new Tally(-total, -signed, -answered, -accepted, -overdue, -minutes);
    }

    public Tally minus(Tally other) {
        return plus(other.negated());
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Neither accepted nor overdue. */
    public int open() {
        return total - accepted - overdue;
    }

    /** Not yet signed for. */
    public int unsigned() {
        return total - signed;
    }
}

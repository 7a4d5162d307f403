package org.liandong.web.linkage;

import java.io.Serializable;
import org.liandong.dispatch.progress.Tally;

/** The widths of a bar of 100: what is there at all can be seen, however little it is. */
public record Meter(double done, double open, double late) implements Serializable {
    private static final double WHOLE = 100;
    private static final double LEAST = 3;

    static Meter of(Tally tally) {
        int total = Math.max(0, tally.total());
        if (total == 0) {
            return new Meter(0, 0, 0);
        }
        double done = least(tally.accepted(), total);
        double late = least(tally.overdue(), total);
        double open = least(total - tally.accepted() - tally.overdue(), total);
        double scale = WHOLE / (done + late + open);
        return new Meter(done * scale, open * scale, late * scale);
    }

    private static double least(int part, int total) {
        return part <= 0 ? 0 : Math.max(LEAST, WHOLE * part / total);
    }

    /** Where the late part begins. */
    public double lateAt() {
        return done + open;
    }
}

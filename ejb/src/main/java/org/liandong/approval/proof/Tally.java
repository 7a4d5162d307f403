package org.liandong.approval.proof;

import java.util.Optional;
import org.liandong.audit.check.Checks.Progress;
import org.liandong.audit.check.Finding;
import org.liandong.audit.check.Outcome;

/** Counts along the way of a check, and keeps the first finding. */
final class Tally {
    private final Progress progress;
    private long records;
    private long erased;
    private int broken;
    private Finding first;

    /** Begins; {@code progress} null = nobody waits to hear. */
    Tally(Progress progress) {
        this.progress = progress;
    }

    void count(JournalRow record) {
        records++;
        erased += record.worded() ? 0 : 1;
        if (progress != null) {
            progress.step();
        }
    }

    void found(Finding finding) {
        broken++;
        first = first == null ? finding : first;
    }

    Outcome outcome() {
        return new Outcome(records, erased, broken, Optional.ofNullable(first));
    }
}

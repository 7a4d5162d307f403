package org.liandong.approval.proof;

import java.util.Optional;
import org.liandong.audit.check.Finding;

/** Walks the records of one request in order and finds the first that does not fit. */
final class ChainWalk {
    private final long request;
    private final String name;
    private final int headSeq;
    private final String headHash;
    private String previous = "";
    private int count;
    private Finding first;

    /** Begins at the first row of a request. */
    ChainWalk(JournalRow row) {
        this.request = row.request();
        this.name = row.name();
        this.headSeq = row.headSeq();
        this.headHash = row.headHash();
    }

    boolean isOf(JournalRow row) {
        return row.request() == request;
    }

    long request() {
        return request;
    }

    void add(JournalRow row) {
        if (!row.isRecord()) {
            return;
        }
        count++;
        if (first == null) {
            first = fault(row);
        }
        previous = row.hash();
    }

    /** What does not fit, once all rows were added. */
    Optional<Finding> end() {
        boolean whole = count == headSeq && previous.equals(headHash);
        if (first == null && !whole) {
            first = Finding.of("JOURNAL_END", name, headSeq, count);
        }
        return Optional.ofNullable(first);
    }

    private Finding fault(JournalRow row) {
        if (row.seq() == count) {
            return row.fault(previous).orElse(null);
        }
        return Finding.of(row.fitsItself() ? "RECORD_MISSING" : "RECORD_CHANGED", name, count);
    }
}

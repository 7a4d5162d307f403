package org.liandong.approval.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The end of a request's chain, kept in the request's row: how many records, and the last one's hash. */
@Embeddable
public class JournalHead {
    @Column(name = "journal_seq")
    private int seq;

    @Column(name = "journal_head")
    private String hash = "";

    public int seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    void moveTo(ActionRecord record) {
        seq = record.seq();
        hash = record.hash();
    }
}

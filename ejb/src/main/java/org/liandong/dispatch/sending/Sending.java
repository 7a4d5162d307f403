package org.liandong.dispatch.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the receipts of a dispatch are to be written, by whom, and how far that is; gone when they are. */
@Entity
@Table(name = "dispatch_sending")
public class Sending {
    @Id
    @Column(name = "dispatch_id")
    private Long dispatchId;

    private String claim;

    @Column(name = "beat_at")
    private Instant beatAt;

    private int attempts;

    private int done;

    protected Sending() {}

    public Sending(Long dispatchId, Instant at) {
        this.dispatchId = dispatchId;
        this.beatAt = at;
    }

    /** Receipts so far. */
    public int done() {
        return done;
    }
}

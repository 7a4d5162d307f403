package org.liandong.approval.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that says when the watchdog last looked; who looks holds it. */
@Entity
@Table(name = "stall_look")
public class StallLook {
    static final long ID = 1;

    @Id
    private Long id;

    @Column(name = "looked_at")
    private Instant lookedAt;

    private int stalls;

    protected StallLook() {}

    void looked(Instant at, int found) {
        lookedAt = at;
        stalls = found;
    }

    Instant lookedAt() {
        return lookedAt;
    }
}

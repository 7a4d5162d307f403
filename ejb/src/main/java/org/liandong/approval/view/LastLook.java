package org.liandong.approval.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/**
 * Which revision a person saw last, and which one before that: the differences stay shown until there is something newer, also when
 * the page is loaded again (A21). Read by its own person only.
 */
@Entity
@Table(name = "last_look")
public class LastLook extends BaseEntity {
    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "person_id")
    private Long personId;

    private int revision;

    @Column(name = "base_revision")
    private Integer baseRevision;

    @Column(name = "looked_at")
    private Instant at;

    protected LastLook() {}

    LastLook(Long requestId, Long personId, int revision, Instant at) {
        this.requestId = requestId;
        this.personId = personId;
        this.revision = revision;
        this.at = at;
    }

    /** Sees a revision; an older one seen before becomes the base of the differences. */
    void see(int seen, Instant now) {
        if (seen > revision) {
            baseRevision = revision;
            revision = seen;
            at = now;
        }
    }

    Integer baseRevision() {
        return baseRevision;
    }

    Instant at() {
        return at;
    }
}

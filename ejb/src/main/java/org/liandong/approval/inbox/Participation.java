package org.liandong.approval.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** A person, post or unit that has to do with a request and therefore sees it (A19). */
@Entity
@Table(name = "participation")
public class Participation extends BaseEntity {
    /** In what way. */
    public enum Role {
        /** The person filed it. */
        STARTED,
        /** The person decided on it. */
        DONE,
        /** The person was copied on it. */
        COPIED,
        /** The post or unit was reached by it. */
        SEES
    }

    @Column(name = "viewer_id")
    private Long viewerId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "last_at")
    private Instant lastAt;

    protected Participation() {}

    Participation(Long viewerId, Role role, Long requestId, Instant at) {
        this.viewerId = viewerId;
        this.role = role;
        this.requestId = requestId;
        this.lastAt = at;
    }

    boolean is(Long viewer, Role other) {
        return viewerId.equals(viewer) && role == other;
    }

    void touch(Instant at) {
        lastAt = at;
    }
}

package org.liandong.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** That a person's calendar may read at a private address. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends BaseEntity {
    private static final Duration NOTED = Duration.ofHours(1);

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected CalendarFeed() {}

    CalendarFeed(Long personId) {
        this.personId = personId;
    }

    /** Whoever knew the secret before knows nothing now. */
    void renew(String hash, Instant at) {
        secretHash = hash;
        createdAt = at;
        readAt = null;
    }

    /** It was read; programs ask every few minutes, which is written down once an hour. */
    void read(Instant at) {
        if (readAt == null || readAt.plus(NOTED).isBefore(at)) {
            readAt = at;
        }
    }

    Long personId() {
        return personId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant readAt() {
        return readAt;
    }
}

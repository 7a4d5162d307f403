package org.liandong.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * When something has to be looked at because time has passed: a reminder, a limit. One row for each matter with clocks, whatever number
 * of them; which clocks these are is computed from the matter itself, so that nothing here can contradict it (A9).
 */
@Entity
@IdClass(Deadline.Key.class)
@Table(name = "deadline")
public class Deadline {
    /** Whose matter it is: which {@link DueHandler} looks at it. */
    public enum Kind {
        /** An approval request. */
        REQUEST
    }

    /** The matter. */
    public record Key(Kind kind, Long subjectId) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Id
    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "fired_until")
    private Instant firedUntil;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private int attempts;

    protected Deadline() {}

    Deadline(Key key, Instant nextAt, Instant firedUntil) {
        this.kind = key.kind();
        this.subjectId = key.subjectId();
        this.nextAt = nextAt;
        this.firedUntil = firedUntil;
    }

    /** Up to when everything was looked at; null = it begins now. */
    Instant firedUntil() {
        return firedUntil;
    }
}

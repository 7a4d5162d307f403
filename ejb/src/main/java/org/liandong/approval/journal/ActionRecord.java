package org.liandong.approval.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.common.Hashes;

/** One link of a request's journal. */
@Entity
@Table(name = "action_record")
public class ActionRecord extends BaseEntity {
    @Column(name = "request_id")
    private Long requestId;

    private int seq;

    private int round;

    @Enumerated(EnumType.STRING)
    private JournalAction action;

    @Column(name = "step_id")
    private Long stepId;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "on_behalf_of")
    private Long onBehalfOf;

    @Column(name = "acted_at")
    private Instant at;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected ActionRecord() {}

    ActionRecord(JournalEntry entry, int seq, String textHash, String previousHash) {
        this.requestId = entry.requestId();
        this.seq = seq;
        this.round = entry.round();
        this.action = entry.action();
        this.stepId = entry.stepId();
        this.actorId = entry.actorId();
        this.onBehalfOf = entry.onBehalfOf();
        this.at = entry.at();
        this.textHash = textHash;
        this.previousHash = previousHash;
        this.hash = computedHash();
    }

    /** SHA-256 over the record's own values and the hash before it. */
    String computedHash() {
        return Hashes.of(
                requestId, seq, round, action, stepId, actorId, onBehalfOf, at.toEpochMilli(), textHash, previousHash);
    }

    public int seq() {
        return seq;
    }

    public int round() {
        return round;
    }

    public JournalAction action() {
        return action;
    }

    public Instant at() {
        return at;
    }

    String textHash() {
        return textHash;
    }

    String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}

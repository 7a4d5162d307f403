package org.liandong.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.common.Hashes;

/** One line of the audit; append-only, and soon after it was written linked to the one before it (ADR 0012). */
@Entity
@Table(name = "audit_record")
public class AuditRecord extends BaseEntity {
    /** What was recorded. */
    public enum Kind {
        SIGN_IN,
        SIGN_OUT,
        REFUSAL,
        ADMINISTRATION,
        /** A draft was thrown away by its author. */
        DISCARD,
        EXPORT
    }

    @Column(name = "acted_at", nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String actor;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(nullable = false)
    private String operation;

    private String detail;

    @Column(name = "chain_no")
    private Long chainNo;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AuditRecord() {}

    AuditRecord(Instant at, String actor, Kind kind, String operation, String detail) {
        this.at = at;
        this.actor = actor;
        this.kind = kind;
        this.operation = operation;
        this.detail = detail == null || detail.length() <= 500 ? detail : detail.substring(0, 500);
    }

    /** Takes its place in the chain, once; gives its hash. */
    String link(long no, String before) {
        chainNo = no;
        previousHash = before;
        hash = Hashes.of(no, id(), at.toEpochMilli(), actor, kind, operation, detail, before);
        return hash;
    }
}

package org.liandong.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** One line of the audit; append-only. */
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
        DISCARD
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

    protected AuditRecord() {}

    AuditRecord(Instant at, String actor, Kind kind, String operation, String detail) {
        this.at = at;
        this.actor = actor;
        this.kind = kind;
        this.operation = operation;
        this.detail = detail == null || detail.length() <= 500 ? detail : detail.substring(0, 500);
    }
}

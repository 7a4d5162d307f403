package org.liandong.approval.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The seal of one day. */
@Entity
@Table(name = "journal_seal")
class Seal {
    @Id
    @Column(name = "seal_day")
    private LocalDate day;

    private int records;

    private int requests;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected Seal() {}

    Seal(SealDigest digest, Instant sealedAt) {
        this.day = digest.day();
        this.records = digest.records();
        this.requests = digest.requests();
        this.sealedAt = sealedAt;
        this.previousHash = digest.previousHash();
        this.hash = digest.finish(sealedAt);
    }

    SealView view() {
        return new SealView(day, records, requests, sealedAt, previousHash, hash);
    }
}

package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Viewer;

/** A seat in a step: of a post, and in other ways of signing of one appointed person (A4). */
@Entity
@Table(name = "signer")
public class Signer extends BaseEntity {
    /** What the seat is for. */
    public enum Kind {
        DECIDE,
        CONSULT
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private ApprovalStep step;

    private int seat;

    @Column(name = "post_id")
    private Long postId;

    @Column(name = "appointment_id")
    private Long appointmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int weight;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "signed_by")
    private Long signedBy;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "on_behalf_of")
    private Long onBehalfOf;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected Signer() {}

    Signer(ApprovalStep step, int seat, Long postId) {
        this.step = step;
        this.seat = seat;
        this.postId = postId;
        this.kind = Kind.DECIDE;
        this.weight = 1;
    }

    void sign(Verdict given, Viewer by, Instant at) {
        verdict = given;
        signedBy = by.personId();
        signedName = by.name();
        signedAt = at;
    }

    /** What was signed stays as it was, and no longer counts. */
    void takeBack(Instant at) {
        takenBackAt = at;
    }

    /** Signed, and it still counts. */
    boolean hasSigned() {
        return verdict != null && takenBackAt == null;
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }

    public Instant takenBackAt() {
        return takenBackAt;
    }

    Long postId() {
        return postId;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Long signedBy() {
        return signedBy;
    }

    public String signedName() {
        return signedName;
    }

    public Instant signedAt() {
        return signedAt;
    }
}

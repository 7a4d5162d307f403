package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.liandong.organisation.Viewer;

/** What an administrator wants done with a request against its route, and what a second one has to confirm (A7). */
@Embeddable
public class Proposal {
    /** What is wanted. */
    public enum Kind {
        /** It goes on at another stage. */
        JUMP,
        /** A seat goes to somebody else. */
        REASSIGN,
        /** A limit is moved; asked by who has to keep it. */
        EXTEND
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed")
    private Kind kind;

    @Column(name = "proposed_stage")
    private String stage;

    @Column(name = "proposed_step_id")
    private Long step;

    @Column(name = "proposed_seat")
    private Integer seat;

    @Column(name = "proposed_to")
    private Long to;

    @Column(name = "proposed_to_name")
    private String toName;

    @Column(name = "proposed_days")
    private Integer days;

    @Column(name = "proposed_by")
    private Long by;

    @Column(name = "proposed_name")
    private String byName;

    @Column(name = "proposed_at")
    private Instant at;

    protected Proposal() {}

    private static Proposal by(Viewer viewer, Kind kind, Instant at) {
        Proposal proposal = new Proposal();
        proposal.kind = kind;
        proposal.by = viewer.personId();
        proposal.byName = viewer.name();
        proposal.at = at;
        return proposal;
    }

    /** To let it go on at a stage of its route. */
    public static Proposal jump(Viewer viewer, String stage, Instant at) {
        Proposal proposal = by(viewer, Kind.JUMP, at);
        proposal.stage = stage;
        return proposal;
    }

    /** To give a seat of a step to a post or person. */
    public static Proposal reassign(Viewer viewer, ApprovalStep step, Signer seat, Long to, String toName, Instant at) {
        Proposal proposal = by(viewer, Kind.REASSIGN, at);
        proposal.stage = step.code();
        proposal.step = step.id();
        proposal.seat = seat.seat();
        proposal.to = to;
        proposal.toName = toName;
        return proposal;
    }

    /** To move the limit of a step, or with null of the applicant, by so many working days. */
    public static Proposal extend(Viewer viewer, ApprovalStep step, int days, Instant at) {
        Proposal proposal = by(viewer, Kind.EXTEND, at);
        proposal.stage = step == null ? null : step.code();
        proposal.step = step == null ? null : step.id();
        proposal.days = days;
        return proposal;
    }

    public Kind kind() {
        return kind;
    }

    /** By how many working days the limit shall move; null for others. */
    public Integer days() {
        return days;
    }

    /** Code of the stage to go to, or where the seat is. */
    public String stage() {
        return stage;
    }

    /** The step of the seat; null for a jump. */
    public Long step() {
        return step;
    }

    public Integer seat() {
        return seat;
    }

    /** The post or person that shall have the seat; null for a jump. */
    public Long to() {
        return to;
    }

    public String toName() {
        return toName;
    }

    /** Who proposed it. */
    public Long by() {
        return by;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    public boolean isBy(Long person) {
        return by.equals(person);
    }
}

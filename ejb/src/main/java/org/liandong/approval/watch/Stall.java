package org.liandong.approval.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.OrgUnit;

/** A request that stands where nobody can act, or of which two things disagree. */
@Entity
@Table(name = "stall")
public class Stall extends BaseEntity {
    /** What is wrong. */
    public enum Kind {
        /** It runs and stands nowhere. */
        NO_STEP,
        /** It is at rest, and a step is open. */
        STEP_AT_REST,
        /** A step is open and waits in no inbox. */
        NOT_WAITING,
        /** An inbox row leads to what does not wait. */
        ORPHAN,
        /** The same step is live twice. */
        TWICE,
        /** Nobody holds the post for which it waits, or has the charge. */
        NOBODY,
        /** It was returned to somebody who no longer files for the unit. */
        APPLICANT_GONE
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "request_id")
    private Long requestId;

    private String number;

    @Column(name = "route_code")
    private String routeCode;

    @Column(name = "stage_code")
    private String stageCode;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "unit_path")
    private String unitPath;

    private Instant since;

    protected Stall() {}

    /** @param unit where it stands */
    Stall(Kind kind, ApprovalRequest request, String stage, OrgUnit unit, Instant since) {
        this.kind = kind;
        this.requestId = request.id();
        this.number = request.number();
        this.routeCode = request.routeCode();
        this.stageCode = stage;
        this.unitId = unit.id();
        this.unitName = unit.name();
        this.unitPath = unit.path();
        this.since = since;
    }
}

package org.liandong.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.RequestState;
import org.liandong.common.BaseEntity;

/** A unit's report on a task, once submitted, with what became of it. */
@Entity
@Table(name = "report")
public class Report extends BaseEntity {
    @Column(name = "request_id")
    private Long requestId;

    @ManyToOne(fetch = FetchType.LAZY)
    private ReportTask task;

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Report() {}

    Report(ApprovalRequest request) {
        this.requestId = request.id();
        this.unitId = request.originId();
    }

    void move(ReportTask on, RequestState to, Instant at) {
        task = on;
        state = to;
        settledAt = at;
    }
}

package org.liandong.dispatch.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Level;

/** What changes in the figures of every unit of a path; written with what changes it, gone once it is folded (D2). */
@Entity
@Table(name = "progress_delta")
class ProgressDelta extends BaseEntity {
    @Column(name = "dispatch_id")
    private Long dispatchId;

    private String path;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_level")
    private Level level;

    private int total;
    private int signed;
    private int answered;
    private int accepted;
    private int overdue;
    private long minutes;

    protected ProgressDelta() {}

    ProgressDelta(Long dispatchId, String path, Level level, Tally change) {
        this.dispatchId = dispatchId;
        this.path = path;
        this.level = level;
        this.total = change.total();
        this.signed = change.signed();
        this.answered = change.answered();
        this.accepted = change.accepted();
        this.overdue = change.overdue();
        this.minutes = change.minutes();
    }
}

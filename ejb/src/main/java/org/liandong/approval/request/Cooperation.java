package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** A unit that the subject names beside its chain, for stages of cooperating units (会办, A2, A6). */
@Entity
@Table(name = "cooperation")
public class Cooperation extends BaseEntity {
    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "unit_id")
    private Long unitId;

    private int position;

    protected Cooperation() {}

    public Cooperation(Long requestId, Long unitId, int position) {
        this.requestId = requestId;
        this.unitId = unitId;
        this.position = position;
    }
}

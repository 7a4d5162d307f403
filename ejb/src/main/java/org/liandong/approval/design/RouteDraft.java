package org.liandong.approval.design;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.form.FormData;

/**
 * The version of a route that is being written: one document, as the contents of a request are one (ADR 0005, ADR 0040). Nothing refers to
 * parts of it, so that it becomes rows only when it is published.
 */
@Entity
@Table(name = "route_draft")
class RouteDraft extends BaseEntity {
    /** The longest document that both databases keep in a row. */
    static final int LONGEST = 32_000;

    @Column(name = "route_id")
    private Long routeId;

    @Column(name = "based_on")
    private Integer basedOn;

    private String design;

    @Column(name = "changed_name")
    private String changedName;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Counted by hand, since it is the caller's version that must fit, not the one just read. */
    @Column(name = "lock_version")
    private int version;

    protected RouteDraft() {}

    /** @param basedOn number of the version that it was copied from; null for none */
    RouteDraft(Long routeId, Integer basedOn, Design design, String who, Instant at) {
        this.routeId = routeId;
        this.basedOn = basedOn;
        write(design, who, at);
    }

    void write(Design written, String who, Instant at) {
        design = DesignJson.json(written).toString();
        changedName = who;
        changedAt = at;
        version++;
    }

    Design design() {
        return DesignJson.read(FormData.parse(design));
    }

    Integer basedOn() {
        return basedOn;
    }

    String changedName() {
        return changedName;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}

package org.liandong.paper.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** A unit's pattern: the row that is held while a number is taken. Its text never changes, since numbers were made with it. */
@Entity
@Table(name = "number_pattern")
public class NumberPattern extends BaseEntity {
    /** Whether it is offered. */
    public enum State {
        ACTIVE,
        RETIRED
    }

    @Column(name = "unit_id")
    private Long unitId;

    private String name;

    private String pattern;

    private String skeleton;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "created_at")
    private Instant createdAt;

    protected NumberPattern() {}

    NumberPattern(Long unitId, String name, Pattern pattern, Instant at) {
        this.unitId = unitId;
        this.name = name;
        this.pattern = pattern.text();
        this.skeleton = pattern.skeleton();
        this.state = State.ACTIVE;
        this.createdAt = at;
    }

    /** {@code offered} false: no longer to be chosen; its numbers stay. */
    void offer(boolean offered) {
        state = offered ? State.ACTIVE : State.RETIRED;
    }

    public Long unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    public Pattern pattern() {
        return new Pattern(pattern);
    }

    public boolean isOffered() {
        return state == State.ACTIVE;
    }
}

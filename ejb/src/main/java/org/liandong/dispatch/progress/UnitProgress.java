package org.liandong.dispatch.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.liandong.organisation.Level;

/** Figures of everything below a unit for one dispatch ({@link Folding#ALL}: all), by level of who received; written by the folding. */
@Entity
@Table(name = "unit_progress")
@IdClass(UnitProgress.Key.class)
public class UnitProgress {
    @Id
    @Column(name = "dispatch_id")
    private Long dispatchId;

    @Id
    @Column(name = "unit_id")
    private Long unitId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "unit_level")
    private Level level;

    private int total;
    private int signed;
    private int answered;
    private int accepted;
    private int overdue;
    private long minutes;

    /** Dispatch, unit and level name one row. */
    public static class Key implements Serializable {
        private Long dispatchId;
        private Long unitId;
        private Level level;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(dispatchId, key.dispatchId)
                    && Objects.equals(unitId, key.unitId)
                    && level == key.level;
        }

        @Override
        public int hashCode() {
            return Objects.hash(dispatchId, unitId, level);
        }
    }

    protected UnitProgress() {}

    public Long dispatchId() {
        return dispatchId;
    }

    public Long unitId() {
        return unitId;
    }

    public Level level() {
        return level;
    }

    public Tally tally() {
        return new Tally(total, signed, answered, accepted, overdue, minutes);
    }
}

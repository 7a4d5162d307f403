package org.liandong.calendar.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.liandong.common.BaseEntity;

/** A term or a school holiday of a unit (PLT-11). */
@Entity
@Table(name = "calendar_period")
public class CalendarPeriod extends BaseEntity {
    /** A term has teaching weeks; in a break no day is worked that is not said to be. */
    public enum Kind {
        TERM,
        BREAK
    }

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "school_year")
    private int schoolYear;

    private String name;

    private LocalDate starts;

    private LocalDate ends;

    protected CalendarPeriod() {}

    CalendarPeriod(Long unitId, PeriodEntry entry) {
        this.unitId = unitId;
        become(entry);
    }

    void become(PeriodEntry entry) {
        kind = entry.period();
        schoolYear = entry.schoolYear();
        name = entry.title();
        starts = entry.starts();
        ends = entry.ends();
    }

    Long unitId() {
        return unitId;
    }

    PeriodEntry entry() {
        return new PeriodEntry(kind, schoolYear, name, starts, ends);
    }
}

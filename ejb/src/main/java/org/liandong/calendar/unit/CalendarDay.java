package org.liandong.calendar.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.liandong.common.BaseEntity;

/** A single day of which a unit says that it is worked, or not. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay extends BaseEntity {
    /** What is said of it. */
    public enum Kind {
        HOLIDAY,
        WORKDAY
    }

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "day")
    private LocalDate dated;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    protected CalendarDay() {}

    CalendarDay(Long unitId, DayEntry entry) {
        this.unitId = unitId;
        this.dated = entry.day();
        become(entry);
    }

    /** The same day, said anew. */
    void become(DayEntry entry) {
        kind = entry.kind();
        name = entry.name();
    }

    Long unitId() {
        return unitId;
    }

    DayEntry entry() {
        return new DayEntry(dated, kind, name);
    }
}

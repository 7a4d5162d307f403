package org.liandong.calendar.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import org.liandong.calendar.OfficeHours;
import org.liandong.common.BaseEntity;

/** A unit's own office hours; without them, those of the unit above count. */
@Entity
@Table(name = "working_hours")
public class WorkingHours extends BaseEntity {
    @Column(name = "unit_id")
    private Long unitId;

    /** Times as in 08:30. */
    @Column(name = "morning_from")
    private String morningFrom;

    @Column(name = "morning_to")
    private String morningTo;

    @Column(name = "afternoon_from")
    private String afternoonFrom;

    @Column(name = "afternoon_to")
    private String afternoonTo;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected WorkingHours() {}

    WorkingHours(Long unitId, OfficeHours hours) {
        this.unitId = unitId;
        become(hours);
    }

    /** From now on these. */
    void become(OfficeHours hours) {
        morningFrom = hours.morningFrom().toString();
        morningTo = hours.morningTo().toString();
        afternoonFrom = hours.afternoonFrom().toString();
        afternoonTo = hours.afternoonTo().toString();
    }

    Long unitId() {
        return unitId;
    }

    OfficeHours hours() {
        return new OfficeHours(
                LocalTime.parse(morningFrom),
                LocalTime.parse(morningTo),
                LocalTime.parse(afternoonFrom),
                LocalTime.parse(afternoonTo));
    }
}

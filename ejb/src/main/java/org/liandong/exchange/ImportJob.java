package org.liandong.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.importing.ImportMode;
import org.liandong.organisation.importing.ImportReport;
import org.liandong.organisation.importing.Plan;

/** An import into a unit and what is below it, from being handed in to its end; the file is kept until then. */
@Entity
@Table(name = "import_job")
public class ImportJob extends BaseEntity {
    private static final int LONGEST_TITLE = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @Enumerated(EnumType.STRING)
    private JobSource source;

    private String title;

    @Column(name = "content_key")
    private String contentKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "import_mode")
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private JobState state;

    @Enumerated(EnumType.STRING)
    private JobNote note;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String fingerprint;

    @Column(name = "problem_count")
    private int problems;

    @Column(name = "line_count")
    private int lines;

    @Column(name = "done_count")
    private int done;

    @Column(name = "units_new")
    private int newUnits;

    @Column(name = "people_new")
    private int newPeople;

    @Column(name = "appointments_new")
    private int newAppointments;

    private int changed;

    private int ended;

    private int unchanged;

    private String claim;

    @Column(name = "beat_at")
    private Instant beatAt;

    private int attempts;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected ImportJob() {}

    /** {@code ownerId} is null, and {@code contentHash} is not, for what the folder held. */
    ImportJob(OrgUnit unit, JobSource source, String title, Long ownerId, String contentHash, Instant at) {
        this.unit = unit;
        this.source = source;
        this.title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        this.ownerId = ownerId;
        this.contentKey = contentHash == null ? UUID.randomUUID().toString() : contentHash;
        this.mode = source == JobSource.FOLDER ? ImportMode.UPDATE : ImportMode.CREATE;
        this.state = JobState.DRAFT;
        this.createdAt = at;
    }

    /** It was checked: what it would do, and how many faults there are. */
    void checked(ImportMode chosen, Plan plan, int faults) {
        mode = chosen;
        state = JobState.CHECKED;
        note = null;
        problems = faults;
        fingerprint = plan.fingerprint();
        lines = plan.size();
        newUnits = plan.newUnits().size();
        newPeople = plan.newPeople().size();
        newAppointments = plan.newAppointments().size();
        changed = plan.units().size() + plan.people().size() + plan.terms().size();
        ended = plan.endings().size();
        unchanged = plan.unchanged();
    }

    void confirm(Long person, Instant at) {
        state = JobState.QUEUED;
        note = null;
        confirmedBy = person;
        confirmedAt = at;
        done = 0;
        attempts = 0;
    }

    /** What was confirmed is not what would be done now, or must not be done: it is looked at again. */
    void putBack(JobNote why) {
        state = JobState.CHECKED;
        note = why;
        claim = null;
    }

    void discard(Instant at) {
        state = JobState.DISCARDED;
        finishedAt = at;
    }

    /** It has taken effect, in the transaction that commits this too. */
    void finish(ImportReport report, Instant at) {
        state = JobState.DONE;
        done = lines;
        newUnits = report.units();
        newPeople = report.people();
        newAppointments = report.appointments();
        changed = report.changed();
        ended = report.ended();
        unchanged = report.unchanged();
        finishedAt = at;
    }

    boolean isClaimedBy(String other) {
        return state == JobState.RUNNING && other.equals(claim);
    }

    boolean mayBeConfirmed() {
        return state == JobState.CHECKED && problems == 0 && lines > 0;
    }

    /** Nothing differs, and nothing is wrong. */
    boolean isIdle() {
        return problems == 0 && lines == 0;
    }

    int lockVersion() {
        return lockVersion;
    }

    OrgUnit unit() {
        return unit;
    }

    JobSource source() {
        return source;
    }

    String title() {
        return title;
    }

    ImportMode mode() {
        return mode;
    }

    JobState state() {
        return state;
    }

    Long ownerId() {
        return ownerId;
    }

    Long confirmedBy() {
        return confirmedBy;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** For pages. */
    JobView view() {
        return new JobView(
                id(),
                unit.id(),
                unit.name(),
                source,
                title,
                mode,
                state,
                note,
                createdAt,
                finishedAt,
                fingerprint,
                problems,
                new JobView.Counts(lines, done, newUnits, newPeople, newAppointments, changed, ended, unchanged));
    }
}

package org.liandong.audit.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.liandong.audit.check.CheckView.Scope;
import org.liandong.audit.check.CheckView.State;
import org.liandong.common.BaseEntity;

/** One run of a check: who asked for it, how far it is, what it found. */
@Entity
@Table(name = "integrity_check")
class IntegrityCheck extends BaseEntity {
    private static final String DIVIDER = "\t";
    private static final int LONGEST = 400;
    private static final Duration SILENCE = Duration.ofMinutes(5);

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private String subject;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "progress_at")
    private Instant progressAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private long total;

    private long done;

    private long erased;

    private int broken;

    private String finding;

    private String arguments;

    protected IntegrityCheck() {}

    IntegrityCheck(Scope scope, String subject, String startedBy, Instant at) {
        this.scope = scope;
        this.subject = subject;
        this.state = State.RUNNING;
        this.startedBy = startedBy;
        this.startedAt = at;
        this.progressAt = at;
    }

    void progress(long newDone, long newTotal, Instant at) {
        done = newDone;
        total = newTotal;
        progressAt = at;
    }

    void finish(Outcome outcome, Instant at) {
        state = outcome.broken() == 0 ? State.SOUND : State.BROKEN;
        progress(outcome.records(), outcome.records(), at);
        erased = outcome.erased();
        broken = outcome.broken();
        outcome.first().ifPresent(this::keep);
        finishedAt = at;
    }

    void fail(Instant at) {
        state = State.FAILED;
        finishedAt = at;
    }

    private void keep(Finding first) {
        String joined = String.join(DIVIDER, first.arguments());
        finding = first.code();
        arguments = joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
    }

    CheckView view(Instant now) {
        boolean silent = state == State.RUNNING && progressAt.plus(SILENCE).isBefore(now);
        return new CheckView(
                id(),
                scope,
                subject,
                silent ? State.INTERRUPTED : state,
                startedBy,
                startedAt,
                finishedAt,
                total,
                done,
                erased,
                broken,
                finding == null ? null : new Finding(finding, List.of(arguments.split(DIVIDER, -1))));
    }
}

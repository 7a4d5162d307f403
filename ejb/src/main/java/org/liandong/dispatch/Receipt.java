package org.liandong.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;

/** What a unit received by a dispatch and what it did with it (D1); whoever changes it holds its row. */
@Entity
@Table(name = "receipt")
@IdClass(ReceiptKey.class)
public class Receipt {
    @Id
    @Column(name = "dispatch_id")
    private Long dispatchId;

    @Id
    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_level")
    private Level level;

    @Column(name = "unit_path")
    private String path;

    @Column(name = "from_unit_id")
    private Long fromUnitId;

    @Enumerated(EnumType.STRING)
    private ReceiptState state;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "watch_at")
    private Instant watchAt;

    private boolean overdue;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_by")
    private Long signedBy;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "passed_at")
    private Instant passedAt;

    @Column(name = "passed_name")
    private String passedName;

    @Column(name = "answer_id")
    private Long answerId;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    private int minutes;

    @Column(name = "urged_at")
    private Instant urgedAt;

    private int urged;

    protected Receipt() {}

    /** What it adds to the figures of the units above it. */
    public Tally tally() {
        return tally(state, overdue, 1, minutes);
    }

    /** What so many receipts that are alike add; {@code minutes} of all together, which count for accepted ones. */
    public static Tally tally(ReceiptState state, boolean overdue, int count, long minutes) {
        if (state == ReceiptState.DROPPED) {
            return Tally.NONE;
        }
        boolean accepted = state == ReceiptState.ACCEPTED;
        return new Tally(
                count,
                state == ReceiptState.WAITING ? 0 : count,
                accepted || state == ReceiptState.ANSWERED ? count : 0,
                accepted ? count : 0,
                overdue ? count : 0,
                accepted ? minutes : 0);
    }

    /** Signs for it; where no answer is owed, that is all. */
    void sign(Viewer by, boolean answerOwed, int spent, Instant at) {
        signedAt = at;
        signedBy = by.personId();
        signedName = by.name();
        if (answerOwed) {
            state = ReceiptState.SIGNED;
        } else {
            accept(spent, at);
        }
    }

    void passOn(Viewer by, Instant at) {
        passedAt = at;
        passedName = by.name();
    }

    /** A request answers it from now on, first as a draft. */
    void answerBy(Long request) {
        answerId = request;
    }

    /** The answer is on its way. */
    void answer(Instant at) {
        state = ReceiptState.ANSWERED;
        answeredAt = at;
        overdue = false;
        watchAt = null;
    }

    /** The answer came back to the unit, or nothing came of it and the unit owes another. */
    void owe(ReceiptState to, Instant at) {
        state = to;
        answeredAt = null;
        acceptedAt = null;
        overdue = !dueAt.isAfter(at);
        watchAt = overdue ? null : dueAt;
    }

    /** The answer, or signing where that is enough, closes it; {@code spent}: minutes of working time since it came. */
    void accept(int spent, Instant at) {
        state = ReceiptState.ACCEPTED;
        acceptedAt = at;
        minutes = spent;
        overdue = false;
        watchAt = null;
    }

    /** Its limit is past and that was not noticed. */
    boolean isPast(Instant now) {
        return watchAt != null && !watchAt.isAfter(now);
    }

    void becomeOverdue() {
        overdue = true;
        watchAt = null;
    }

    void drop() {
        state = ReceiptState.DROPPED;
        overdue = false;
        watchAt = null;
    }

    /** Its unit was urged to answer. */
    public void urge(Instant at) {
        urgedAt = at;
        urged++;
    }

    /** The same at the unit that took its unit in. */
    Receipt handedTo(OrgUnit successor) {
        Receipt other = new Receipt();
        other.dispatchId = dispatchId;
        other.unitId = successor.id();
        other.level = successor.level();
        other.path = successor.path();
        other.fromUnitId = fromUnitId;
        other.state = state;
        other.dueAt = dueAt;
        other.watchAt = watchAt;
        other.overdue = overdue;
        other.receivedAt = receivedAt;
        other.signedAt = signedAt;
        other.signedBy = signedBy;
        other.signedName = signedName;
        other.passedAt = passedAt;
        other.passedName = passedName;
        other.urgedAt = urgedAt;
        other.urged = urged;
        return other;
    }

    public Long dispatchId() {
        return dispatchId;
    }

    public Long unitId() {
        return unitId;
    }

    /** The level at which it counts. */
    public Level level() {
        return level;
    }

    /** The unit's path, as it is today. */
    public String path() {
        return path;
    }

    /** The unit that gave it: the sender, or one that passed it on. */
    public Long fromUnitId() {
        return fromUnitId;
    }

    public ReceiptState state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** The limit is past and no answer is under way. */
    public boolean isOverdue() {
        return overdue;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String signedName() {
        return signedName;
    }

    public Instant passedAt() {
        return passedAt;
    }

    public String passedName() {
        return passedName;
    }

    /** The request that answers it, or is going to; null before the first. */
    public Long answerId() {
        return answerId;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant urgedAt() {
        return urgedAt;
    }

    public int urged() {
        return urged;
    }
}

package org.liandong.approval.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Stop;
import org.liandong.approval.route.Voting;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Chain;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** A live stage of one request in one round, with its seats. */
@Entity
@Table(name = "approval_step")
public class ApprovalStep extends BaseEntity {
    /** Whether somebody may still sign. */
    public enum State {
        OPEN,
        CLOSED
    }

    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "stage_id")
    private Long stageId;

    private String code;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_level")
    private Level unitLevel;

    @Column(name = "post_id")
    private Long postId;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_role")
    private Role role;

    private int round;

    private int position;

    private int attempt;

    private boolean jumped;

    @Enumerated(EnumType.STRING)
    private Signing signing;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Verdict outcome;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "extended_days")
    private int extendedDays;

    @Column(name = "expired_for")
    private Instant expiredFor;

    @OneToMany(mappedBy = "step", cascade = CascadeType.PERSIST)
    @OrderBy("seat")
    private List<Signer> signers = new ArrayList<>();

    protected ApprovalStep() {}

    /** Opens a step of the request's current round with the seats of its stop (A4). */
    public ApprovalStep(ApprovalRequest request, Stop stop, Instant at, Instant due) {
        requestId = request.id();
        stageId = stop.stage() == null ? null : stop.stage().id();
        code = stop.code();
        unitId = stop.unit().unitId();
        unitName = stop.unit().name();
        unitLevel = stop.unit().level();
        postId = stop.post().postId();
        role = stop.post().role();
        round = request.round();
        position = stop.position();
        attempt = 1;
        signing = stop.signing();
        state = State.OPEN;
        openedAt = at;
        dueAt = due;
        stop.seats().forEach(seat -> add(Signer.Kind.DECIDE, seated(stop, seat), seat.weight(), at));
        if (signing == Signing.SEQUENCE) {
            signers.stream().skip(1).forEach(seat -> seat.waitFor(seat.seat() - 1));
        }
    }

    private static Signer.Seated seated(Stop stop, Stop.Seat seat) {
        Chain.Holder person = seat.person();
        return new Signer.Seated(
                seat.post().postId(),
                seat.post().role(),
                stop.unit().unitId(),
                stop.unit().name(),
                person == null ? null : person.personId(),
                person == null ? null : person.name(),
                seat.post().inChargeOf());
    }

    private Signer add(Signer.Kind kind, Signer.Seated by, int weight, Instant at) {
        Signer seat = new Signer(this, signers.size() + 1, kind, by, weight, at);
        signers.add(seat);
        return seat;
    }

    /** How it was reached: at which attempt of this round, and whether by jumping back to who had returned the request. */
    public ApprovalStep reached(int atAttempt, boolean byJump) {
        attempt = atAttempt;
        jumped = byJump;
        return this;
    }

    /** What the seats have come to; empty while more is needed. A return decides by itself. */
    public Optional<Verdict> result(Voting voting) {
        return seats().overruled()
                .or(() -> signing == Signing.VOTE
                        ? Ballot.counted(seats().balloting(), voting)
                        : Ballot.unanimous(seats().deciding()));
    }

    /** What a vote comes to whose time is over; empty where too few have voted. */
    public Optional<Verdict> resultAtEnd(Voting voting) {
        return Ballot.countedAtEnd(seats().balloting(), voting);
    }

    public void sign(Signer seat, Verdict verdict, Viewer by, Viewer.Principal principal, Instant at) {
        seat.sign(verdict, by, principal, at);
    }

    /** A signer lets another one sign before him, after him or beside him (加签), or asks him. */
    public Signer open(Signer.Kind kind, Signer.Seated who, Signer opener, Join join, Viewer by, Instant at) {
        Signer added = add(kind, who, 1, at);
        added.openedBy(by.personId(), by.name());
        switch (join) {
            case BEFORE -> {
                added.waitFor(opener.waitsFor());
                opener.waitFor(added.seat());
            }
            case AFTER -> {
                signers.stream()
                        .filter(seat -> seat != added && seat.waitsFor() != null && seat.waitsFor() == opener.seat())
                        .forEach(seat -> seat.waitFor(added.seat()));
                added.waitFor(opener.seat());
            }
            case BESIDE -> added.waitFor(null);
        }
        return added;
    }

    /** Who may decide in the stead of all who are late: whoever holds a post above them (A9). */
    public Signer escalate(Signer.Seated above, Instant at) {
        return add(Signer.Kind.OVER, above, 1, at);
    }

    /** Hands a seat over. */
    public void hand(Signer seat, Signer.Seated to) {
        seat.handTo(to);
    }

    /** Goes to one person in its post, or back to the post with null. */
    public void claim(Signer seat, Viewer by) {
        seat.seatPerson(by == null ? null : by.personId(), by == null ? null : by.name(), by != null);
    }

    /** A seat passes to a successor in its post, in charge of a unit or with null of none. */
    public void pass(Signer seat, Chain.Holder to, Long inChargeOf) {
        Signer.Seated by = seat.seated();
        hand(
                seat,
                new Signer.Seated(
                        by.post(), by.role(), by.unit(), by.unitName(), to.personId(), to.name(), inChargeOf));
    }

    /** Ends a seat that nobody has signed; what waited for it waits no longer. */
    public void end(Signer seat, Verdict how, Instant at) {
        seat.end(how, at);
    }

    /** Ends the step, and with it what nobody has signed. */
    public void close(Verdict how, Instant at) {
        state = State.CLOSED;
        outcome = how;
        closedAt = at;
    }

    /** Opens again as it was, limit included: the seat that was signed stays as history, a new one waits for the same one. */
    public void reopen(Signer signed, Instant at) {
        signed.takeBack(at);
        Signer again = add(signed.kind(), signed.seated(), signed.weight(), at);
        again.waitFor(signed.waitsFor());
        again.openedBy(signed.openedBy(), signed.openedName());
        signers.stream()
                .filter(seat -> seat.waitsFor() != null && seat.waitsFor() == signed.seat())
                .forEach(seat -> seat.waitFor(again.seat()));
        state = State.OPEN;
        outcome = null;
        closedAt = null;
    }

    /** The limit moves; if it is over, as the former one was, that was said already. */
    public void prolong(Instant newDue, Instant now) {
        boolean said = isExpired() && !newDue.isAfter(now);
        dueAt = newDue;
        expiredFor = said ? newDue : expiredFor;
    }

    /** The limit moves because somebody asked for it in time, once (A9). */
    public void extend(Instant newDue, int workingDays, Instant now) {
        prolong(newDue, now);
        extendedDays = workingDays;
    }

    /** It is said that the limit ran out, once for each limit. */
    public void expire() {
        expiredFor = dueAt;
    }

    /** Was it said that this limit ran out? */
    public boolean isExpired() {
        return dueAt.equals(expiredFor);
    }

    /** By how many working days it was extended; 0 = not at all. */
    public int extendedDays() {
        return extendedDays;
    }

    /** Is it the same stop in the same round, whatever the attempt? */
    boolean isAt(Stop stop, int inRound) {
        return round == inRound && isOf(stop);
    }

    /** Is it the same stop, whatever the round? */
    public boolean isOf(Stop stop) {
        return position == stop.position()
                && code.equals(stop.code())
                && unitId.equals(stop.unit().unitId());
    }

    public Seats seats() {
        return new Seats(signers, signing == Signing.ANY);
    }

    /** Seats that may be settled now. */
    public List<Signer> free() {
        return isOpen() ? seats().free() : List.of();
    }

    public Signing signing() {
        return signing;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public String code() {
        return code;
    }

    public Long unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    public Level unitLevel() {
        return unitLevel;
    }

    public Long postId() {
        return postId;
    }

    public Role role() {
        return role;
    }

    public int round() {
        return round;
    }

    public int position() {
        return position;
    }

    /** Reached by jumping back to who had returned the request. */
    public boolean jumped() {
        return jumped;
    }

    public Verdict outcome() {
        return outcome;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }
}

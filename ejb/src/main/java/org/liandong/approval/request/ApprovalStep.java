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
import org.liandong.common.BaseEntity;
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

    @OneToMany(mappedBy = "step", cascade = CascadeType.PERSIST)
    @OrderBy("seat")
    private List<Signer> signers = new ArrayList<>();

    protected ApprovalStep() {}

    /** Opens a step of the request's current round with one seat for the post (或签, A4). */
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
        signers.add(new Signer(this, 1, postId));
    }

    /** How it was reached: at which attempt of this round, and whether by jumping back to who had returned the request. */
    public ApprovalStep reached(int atAttempt, boolean byJump) {
        attempt = atAttempt;
        jumped = byJump;
        return this;
    }

    /** The seat that the viewer may sign through one of the posts held today. */
    public Optional<Signer> seatOf(Viewer viewer) {
        return signers.stream()
                .filter(seat -> !seat.isTakenBack() && viewer.holds(seat.postId()))
                .findFirst();
    }

    /** Signs a seat; with one seat for the post, that ends the step. */
    public void sign(Signer seat, Verdict verdict, Viewer by, Instant at) {
        seat.sign(verdict, by, at);
        close(verdict, at);
    }

    /** Ends the step without a verdict, since the request left it. */
    public void close(Verdict how, Instant at) {
        state = State.CLOSED;
        outcome = how;
        closedAt = at;
    }

    /** Opens again as it was, limit included: the seat that was signed stays as history, a new one waits for the same post. */
    public void reopen(Signer seat, Instant at) {
        seat.takeBack(at);
        signers.add(new Signer(this, signers.size() + 1, seat.postId()));
        state = State.OPEN;
        outcome = null;
        closedAt = null;
    }

    /** Was a decision on it taken back, so that an earlier command could be carried out again? */
    public boolean wasReopened() {
        return signers.stream().anyMatch(Signer::isTakenBack);
    }

    /** Seats whose signature was taken back. */
    List<Signer> takenBack() {
        return signers.stream().filter(Signer::isTakenBack).toList();
    }

    /** Is it the same stop in the same round, whatever the attempt? */
    boolean isAt(Stop stop, int inRound) {
        return round == inRound
                && position == stop.position()
                && unitId.equals(stop.unit().unitId());
    }

    /** Who decided, if somebody did and did not take it back. */
    public Optional<Signer> decidedBy() {
        return signers.stream().filter(Signer::hasSigned).findFirst();
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

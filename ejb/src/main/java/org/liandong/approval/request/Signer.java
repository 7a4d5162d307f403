package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** A seat in a step: of a post, and in other ways of signing of one person in it (A4). */
@Entity
@Table(name = "signer")
public class Signer extends BaseEntity {
    /** What the seat is for. */
    public enum Kind {
        /** Decides. */
        DECIDE,
        /** Decides in the stead of all who are late (A9). */
        OVER,
        /** Is asked for advice by a signer, who waits for it (委派). */
        CONSULT,
        /** Is asked a question, which nobody waits for (沟通). */
        ASK;

        /** Is asked, and decides nothing. */
        public boolean isAsked() {
            return this == CONSULT || this == ASK;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private ApprovalStep step;

    private int seat;

    @Column(name = "post_id")
    private Long postId;

    @Column(name = "post_role")
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "in_charge_of")
    private Long inChargeOf;

    private boolean claimed;

    @Column(name = "waits_for")
    private Integer waitsFor;

    @Column(name = "opened_by")
    private Long openedBy;

    @Column(name = "opened_name")
    private String openedName;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int weight;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "signed_by")
    private Long signedBy;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "on_behalf_of")
    private Long onBehalfOf;

    @Column(name = "on_behalf_name")
    private String onBehalfName;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected Signer() {}

    Signer(ApprovalStep step, int seat, Kind kind, Seated by, int weight, Instant at) {
        this.step = step;
        this.seat = seat;
        this.kind = kind;
        this.weight = weight;
        this.openedAt = at;
        handTo(by);
    }

    /** Who sits in a seat: a post at a unit, or with {@code person} one person in it, who has charge of the unit {@code inChargeOf} or null. */
    public record Seated(
            Long post, Role role, Long unit, String unitName, Long person, String personName, Long inChargeOf) {
        public Seated(Long post, Role role, Long unit, String unitName, Long person, String personName) {
            this(post, role, unit, unitName, person, personName, null);
        }
    }

    /** Hands the seat over. */
    void handTo(Seated by) {
        postId = by.post();
        role = by.role();
        unitId = by.unit();
        unitName = by.unitName();
        personId = by.person();
        personName = by.personName();
        inChargeOf = by.inChargeOf();
        claimed = false;
    }

    /** Who sits here now. */
    public Seated seated() {
        return new Seated(postId, role, unitId, unitName, personId, personName, inChargeOf);
    }

    /** Goes to one person in the post, or back to the post with null. */
    void seatPerson(Long id, String name, boolean byClaim) {
        personId = id;
        personName = name;
        claimed = byClaim;
    }

    /** Opened by somebody, not by the route. */
    void openedBy(Long person, String name) {
        openedBy = person;
        openedName = name;
    }

    /** The route opened it to decide, nobody else. */
    boolean isOfRoute() {
        return kind == Kind.DECIDE && openedBy == null;
    }

    void waitFor(Integer other) {
        waitsFor = other;
    }

    void sign(Verdict given, Viewer by, Viewer.Principal principal, Instant at) {
        verdict = given;
        signedBy = by.personId();
        signedName = by.name();
        onBehalfOf = principal == null ? null : principal.id();
        onBehalfName = principal == null ? null : principal.name();
        signedAt = at;
    }

    /** Ends without a word. */
    void end(Verdict how, Instant at) {
        verdict = how;
        signedAt = at;
    }

    /** What was signed stays as it was, and no longer counts. */
    void takeBack(Instant at) {
        takenBackAt = at;
    }

    /** Nothing was said yet. */
    public boolean isOpen() {
        return verdict == null;
    }

    /** Signed, and it still counts. */
    public boolean hasSigned() {
        return signedBy != null && takenBackAt == null && !verdict.isGone();
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }

    /** Decides, and is not gone or taken back: what votes and signatures are counted of. */
    public boolean counts() {
        return (kind == Kind.DECIDE || kind == Kind.OVER) && !isTakenBack() && (verdict == null || !verdict.isGone());
    }

    /** The viewer sits here: holds the post, and is the one if it is a person's. Who left the post has left the seat. */
    boolean isOwnOf(Viewer viewer) {
        return viewer.holds(postId) && (personId == null || personId.equals(viewer.personId()));
    }

    /** The viewer sits here himself, or acts for who does (A12). */
    public boolean isOf(Viewer viewer, String routeCode) {
        return isOwnOf(viewer) || principal(viewer, routeCode).isPresent();
    }

    /** For whom the viewer acts here; empty when he sits here himself, or not at all. */
    public Optional<Viewer.Principal> principal(Viewer viewer, String routeCode) {
        return isOwnOf(viewer) ? Optional.empty() : viewer.principal(postId, personId, routeCode);
    }

    public Instant takenBackAt() {
        return takenBackAt;
    }

    /** Its number in the step, from 1. */
    public int seat() {
        return seat;
    }

    public Kind kind() {
        return kind;
    }

    public Long postId() {
        return postId;
    }

    public Role role() {
        return role;
    }

    public Long unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    /** Whose seat it is; null = whoever holds the post. */
    public Long personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    /** The unit of which who sits here has charge, and for which he sits here (A2); null = for the post alone. */
    public Long inChargeOf() {
        return inChargeOf;
    }

    /** One of several in the post took it for himself (认领). */
    public boolean isClaimed() {
        return claimed;
    }

    /** The seat that has to be settled before; null for none. */
    public Integer waitsFor() {
        return waitsFor;
    }

    /** Who opened it; null = the route. */
    public Long openedBy() {
        return openedBy;
    }

    public String openedName() {
        return openedName;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public int weight() {
        return weight;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Long signedBy() {
        return signedBy;
    }

    public String signedName() {
        return signedName;
    }

    /** For whom a deputy signed; null = for himself. */
    public Long onBehalfOf() {
        return onBehalfOf;
    }

    public String onBehalfName() {
        return onBehalfName;
    }

    public Instant signedAt() {
        return signedAt;
    }
}

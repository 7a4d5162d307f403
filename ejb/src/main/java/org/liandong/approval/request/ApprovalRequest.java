package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.liandong.approval.journal.JournalHead;
import org.liandong.approval.route.RouteVersion;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Viewer;

/** Whatever needs a decision and climbs (A0): the row that every action locks (A13). */
@Entity
@Table(name = "approval_request")
@NamedQuery( // with a lock by hint: prepared once, where a find with a lock mode is prepared each time
        name = ApprovalRequest.LOCKED,
        query = "select r from ApprovalRequest r where r.id = :id",
        hints = @QueryHint(name = "eclipselink.pessimistic-lock", value = "Lock"))
public class ApprovalRequest extends BaseEntity {
    static final String LOCKED = "ApprovalRequest.locked";

    private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "route_version_id")
    private RouteVersion route;

    @Column(name = "route_code")
    private String routeCode;

    @Column(name = "origin_id")
    private Long originId;

    @Column(name = "origin_path")
    private String originPath;

    @Column(name = "origin_name")
    private String originName;

    @Column(name = "filer_id")
    private Long filerId;

    @Column(name = "filer_name")
    private String filerName;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "subject_unit_id")
    private Long subjectUnitId;

    private String title;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "stage_code")
    private String stageCode;

    private String rail;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "content_version")
    private int contentVersion;

    private int revision;

    private int round;

    @Column(name = "resume_position")
    private Integer resumePosition;

    @Column(name = "owner_path")
    private String ownerPath;

    @Column(name = "urged_at")
    private Instant urgedAt;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Embedded
    private Listing listing = Listing.none();

    @Embedded
    private Proposal proposal;

    @Embedded
    private JournalHead journal = new JournalHead();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Embedded
    private Limits limits = new Limits();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected ApprovalRequest() {}

    /** A draft of the filer for a unit where he holds a post. */
    public static ApprovalRequest draft(
            RouteVersion route,
            Viewer filer,
            Viewer.HeldPost post,
            String originName,
            String rail,
            String title,
            Instant at) {
        ApprovalRequest draft = new ApprovalRequest();
        draft.route = route;
        draft.routeCode = route.route().code();
        draft.subjectType = route.route().subjectType();
        draft.originId = post.unitId();
        draft.originPath = post.unitPath();
        draft.originName = originName.length() <= 250 ? originName : originName.substring(0, 250);
        draft.filerId = filer.personId();
        draft.filerName = filer.name();
        draft.rail = rail;
        draft.title = title;
        draft.begin(at);
        return draft;
    }

    /** A draft that goes with a collective request of the same filer, at this rank (A10). */
    public static ApprovalRequest item(ApprovalRequest list, int rank, String title, Instant at) {
        ApprovalRequest item = new ApprovalRequest();
        item.route = list.route;
        item.routeCode = list.routeCode;
        item.subjectType = list.route.route().itemType();
        item.originId = list.originId;
        item.originPath = list.originPath;
        item.originName = list.originName;
        item.ownerPath = list.ownerPath;
        item.filerId = list.filerId;
        item.filerName = list.filerName;
        item.rail = list.rail;
        item.title = title;
        item.begin(at);
        item.listing = Listing.of(list.id(), rank);
        return item;
    }

    private void begin(Instant at) {
        state = RequestState.DRAFT;
        contentVersion = 1;
        revision = 1;
        round = 1;
        createdAt = at;
    }

    /** The path of the unit that owns its route, which may stop, void and reopen it. */
    public void ownedAt(String path) {
        ownerPath = path;
    }

    /** What its subject's component knows it by, and the unit that it names for stages at it; both null for most. */
    public void about(Long id, Long unit) {
        subjectId = id;
        subjectUnitId = unit;
    }

    /** The time whose names of units the request goes on with: it finishes on the names under which it was begun. */
    public Instant namesOf() {
        return createdAt;
    }

    /** The applicant changed what is asked for; once submitted, the title that others see changes only when he submits again. */
    public void edit(String newTitle) {
        if (state == RequestState.DRAFT) {
            title = newTitle;
        }
        contentVersion++;
    }

    /** A signer changed what his stage may write: a revision of its own, which counts from now on. */
    public void amend() {
        revision++;
        contentVersion++;
    }

    public void entitle(String submitted) {
        title = submitted;
    }

    /** Leaves the applicant; the number is given once. */
    public void submit(Instant at) {
        state = RequestState.RUNNING;
        limits.file(at);
        submittedAt = at;
    }

    public void giveNumber(String given) {
        number = given;
    }

    /** Stands at a stage from now on, with the earliest limit of the steps that are open. */
    public void standAt(String stage, Instant due, String newRail) {
        stageCode = stage;
        dueAt = due;
        rail = newRail;
    }

    /** Lies still, where it stands. */
    public void suspend(Instant at) {
        state = RequestState.SUSPENDED;
        suspendedAt = at;
    }

    /** Goes on where it stood; gives since when it lay still. */
    public Instant resume() {
        state = RequestState.RUNNING;
        Instant since = suspendedAt;
        suspendedAt = null;
        return since;
    }

    /** Was at its end and goes on in a new round; the number stays. */
    public void reopen() {
        state = RequestState.RUNNING;
        closedAt = null;
        beginRound(null);
    }

    /** An administrator wants something done that a second one has to confirm (A7). */
    public void propose(Proposal wanted) {
        proposal = wanted;
    }

    /** What was proposed no longer waits: it is done, declined, or out of date. */
    public Proposal takeProposal() {
        Proposal taken = proposal;
        proposal = null;
        return taken;
    }

    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public void urge(Instant at) {
        urgedAt = at;
    }

    /** Goes back within the route: a new round begins (A8). */
    public void beginRound(Integer resumeAt) {
        round++;
        contentVersion++;
        resumePosition = resumeAt;
    }

    /** Goes back to its applicant, who edits a new revision; {@code resumeAt} = where it jumps to when resubmitted, null = walks again; {@code due} null = no limit. */
    public void returnToApplicant(Integer resumeAt, String newRail, Instant at, Instant due) {
        beginRound(resumeAt);
        revision++;
        leaveRoute(RequestState.RETURNED, newRail);
        limits.giveBack(at);
        dueAt = due;
    }

    /** Comes to its end; what the applicant was still typing does not count. */
    public void close(RequestState end, String newRail, Instant at) {
        revision = submittedRevision();
        leaveRoute(end, newRail);
        closedAt = at;
    }

    public boolean hasEnded(Instant before) {
        return closedAt != null && closedAt.isBefore(before);
    }

    /** It ended before, and still has its contents (T7). */
    public boolean isErasable(Instant before) {
        return hasEnded(before) && erasedAt == null;
    }

    /** Its contents and names are no longer kept; {@code gone} stands in their place. */
    public void erase(String gone, Instant at) {
        title = gone;
        filerName = gone;
        erasedAt = at;
    }

    /** When its contents were erased; null while they are there. */
    public Instant erasedAt() {
        return erasedAt;
    }

    /** Its items changed: others look again before they decide (A13). */
    public void touch() {
        contentVersion++;
    }

    /** Goes with its list from now on, or again; {@code rank} null = at the place it has. */
    public void enlist(Integer rank, String newRail, Instant at) {
        if (rank != null) {
            listing.rejoin(rank);
        }
        closedAt = null;
        submittedAt = at;
        leaveRoute(RequestState.LISTED, newRail);
    }

    /** Leaves its list as a request of its own, with a number of its own. */
    public void leaveList(String own) {
        listing.leave();
        number = own;
    }

    private void leaveRoute(RequestState newState, String newRail) {
        state = newState;
        stageCode = null;
        dueAt = null;
        rail = newRail;
    }

    /** The position to jump back to, if the returner chose so; asked once. */
    public Integer takeResume() {
        Integer position = resumePosition;
        resumePosition = null;
        return position;
    }

    /** The next approval leads there again, as the one that was taken back did. */
    public void resumeAt(int position) {
        resumePosition = position;
    }

    public boolean isFiledBy(Long person) {
        return filerId.equals(person);
    }

    /** The revision that others than the applicant see: the last one submitted. */
    public int submittedRevision() {
        return state.isEditable() ? revision - 1 : revision;
    }

    public String number() {
        return number;
    }

    public RouteVersion route() {
        return route;
    }

    public String routeCode() {
        return routeCode;
    }

    public Long originId() {
        return originId;
    }

    public String originPath() {
        return originPath;
    }

    public String originName() {
        return originName;
    }

    public Long filerId() {
        return filerId;
    }

    public String filerName() {
        return filerName;
    }

    public String subjectType() {
        return subjectType;
    }

    /** What its subject's component knows it by; null where the contents say it all. */
    public Long subjectId() {
        return subjectId;
    }

    /** The unit that its subject names for stages at it; null for none. */
    public Long subjectUnitId() {
        return subjectUnitId;
    }

    /** The path of the unit that may stop, void and reopen it. */
    public String ownerPath() {
        return ownerPath == null ? originPath.substring(0, originPath.indexOf('/', 1) + 1) : ownerPath;
    }

    /** When somebody last asked to hurry; null = never. */
    public Instant urgedAt() {
        return urgedAt;
    }

    /** By when it is to be decided as a whole; null = no limit. */
    public void decideBy(Instant whole) {
        limits.decideBy(whole);
    }

    /** The applicant's limit moves because he asked for it in time, once (A9); if it is over even so, that was said already. */
    public void extend(Instant newDue, int workingDays, Instant now) {
        boolean said = isReturnExpired() && !newDue.isAfter(now);
        dueAt = newDue;
        limits.extend(workingDays);
        if (said) {
            expireReturn();
        }
    }

    /** When time is looked at next for it, at the latest; null = not at all. */
    public Instant clockAt() {
        return limits.clockAt();
    }

    public void lookAt(Instant next) {
        limits.lookAt(next);
    }

    /** Leaves the list with which it was filed; the time of the whole goes on (A10). */
    public void filedWith(ApprovalRequest list) {
        limits.fileWith(list.filedAt(), list.limits);
    }

    /** It is said that the time of the whole ran out, once for each limit. */
    public void expireWhole() {
        limits.expireWhole();
    }

    public boolean isWholeExpired() {
        return limits.isWholeExpired();
    }

    /** It is said that the applicant's time ran out. */
    public void expireReturn() {
        limits.expireReturn(dueAt);
    }

    public boolean isReturnExpired() {
        return limits.isReturnExpired(dueAt);
    }

    /** When it was first filed; null = never. */
    public Instant filedAt() {
        return limits.filedAt() == null ? submittedAt : limits.filedAt();
    }

    public Instant wholeDueAt() {
        return limits.wholeDueAt();
    }

    /** When it last came back to its applicant. */
    public Instant returnedAt() {
        return limits.returnedAt() == null ? createdAt : limits.returnedAt();
    }

    /** By how many working days the applicant's limit was extended since then. */
    public int extendedDays() {
        return limits.extendedDays();
    }

    public String title() {
        return title;
    }

    public RequestState state() {
        return state;
    }

    public String rail() {
        return rail;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Changes when data are edited, on a return and on a new round (A13). */
    public int contentVersion() {
        return contentVersion;
    }

    public int revision() {
        return revision;
    }

    public int round() {
        return round;
    }

    public Integer resumePosition() {
        return resumePosition;
    }

    /** It has items of its own, which go with it (A10). */
    public boolean isCollective() {
        return Listing.TYPE.equals(subjectType);
    }

    public Listing listing() {
        return listing;
    }

    public JournalHead journal() {
        return journal;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

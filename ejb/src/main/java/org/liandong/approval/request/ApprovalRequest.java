package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.liandong.approval.journal.JournalHead;
import org.liandong.approval.route.RouteVersion;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Viewer;

/** Whatever needs a decision and climbs (A0): the row that every action locks (A13). */
@Entity
@Table(name = "approval_request")
public class ApprovalRequest extends BaseEntity {
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
    private JournalHead journal = new JournalHead();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

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
        draft.state = RequestState.DRAFT;
        draft.contentVersion = 1;
        draft.revision = 1;
        draft.round = 1;
        draft.createdAt = at;
        return draft;
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

    public void urge(Instant at) {
        urgedAt = at;
    }

    /** Goes back within the route: a new round begins (A8). */
    public void beginRound(Integer resumeAt) {
        round++;
        contentVersion++;
        resumePosition = resumeAt;
    }

    /** Goes back to its applicant, who edits a new revision; {@code resumeAt} = where it jumps to when resubmitted, null = walks again. */
    public void returnToApplicant(Integer resumeAt, String newRail) {
        beginRound(resumeAt);
        revision++;
        leaveRoute(RequestState.RETURNED, newRail);
    }

    /** Comes to its end; what the applicant was still typing does not count. */
    public void close(RequestState end, String newRail, Instant at) {
        revision = submittedRevision();
        leaveRoute(end, newRail);
        closedAt = at;
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

    public JournalHead journal() {
        return journal;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

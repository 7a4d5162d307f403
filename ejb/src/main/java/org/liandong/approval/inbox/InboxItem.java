package org.liandong.approval.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.liandong.common.BaseEntity;

/** A row of somebody's inbox: the owner is a post, or a person when a request came back to its applicant. */
@Entity
@Table(name = "inbox_item")
public class InboxItem extends BaseEntity {
    /** Stands for 'no limit' and sorts last on every database. */
    public static final Instant NO_LIMIT = Instant.parse("9999-12-31T00:00:00Z");

    /** Why it is there. */
    public enum Kind {
        TODO,
        COPY
    }

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "post_id")
    private Long postId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "step_id")
    private Long stepId;

    @Column(name = "route_code")
    private String routeCode;

    private String title;

    @Column(name = "origin_name")
    private String originName;

    @Column(name = "stage_code")
    private String stageCode;

    private String rail;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    protected InboxItem() {}

    /** Is it the to-do of this owner at this step? */
    public boolean isFor(Long owner, Long step) {
        return ownerId.equals(owner) && Objects.equals(stepId, step);
    }

    /** The limit moved; null for no limit. */
    public void limit(Instant due) {
        dueAt = due == null ? NO_LIMIT : due;
    }

    /** A to-do; {@code stepId} null for what came back to its applicant, {@code dueAt} null for no limit; {@code postId} the post through which it came. */
    public InboxItem(Long ownerId, Long postId, InboxRow row) {
        this(ownerId, Kind.TODO, row);
        this.postId = postId;
    }

    /** A copy to a post or a person. */
    public static InboxItem copy(Long ownerId, InboxRow row) {
        return new InboxItem(ownerId, Kind.COPY, row);
    }

    private InboxItem(Long ownerId, Kind kind, InboxRow row) {
        this.ownerId = ownerId;
        this.kind = kind;
        this.requestId = row.requestId();
        this.stepId = row.stepId();
        this.routeCode = row.route();
        this.title = row.title();
        this.originName = row.origin();
        this.stageCode = row.stage();
        this.rail = row.rail();
        this.senderName = row.sender();
        this.sentAt = row.at();
        this.dueAt = row.due() == null ? NO_LIMIT : row.due();
    }
}

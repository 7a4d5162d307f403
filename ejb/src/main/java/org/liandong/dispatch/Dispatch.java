package org.liandong.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Viewer;

/** What a unit sends down to units below it (D1). */
@Entity
@Table(name = "dispatch")
public class Dispatch extends BaseEntity {
    private String number;

    private String token;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "reach_id")
    private Long reachId;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "author_name")
    private String authorName;

    private String title;

    private String body;

    @Column(name = "body_table")
    private String bodyTable;

    private String recipients;

    @Column(name = "answer_route")
    private String answerRoute;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private DispatchState state;

    private int receipts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected Dispatch() {}

    /** A draft; {@code reach}: the node that the unit is or hangs under. */
    public Dispatch(String token, Viewer author, Long unit, String unitName, Long reach, Instant at) {
        this.token = token;
        this.unitId = unit;
        this.unitName = unitName;
        this.reachId = reach;
        this.authorId = author.personId();
        this.authorName = author.name();
        this.state = DispatchState.DRAFT;
        this.createdAt = at;
    }

    /** What is typed; {@code content} has been checked. */
    public void fill(Content content, Instant due) {
        title = content.title();
        body = content.body();
        bodyTable = content.table() == null ? null : content.table().toJson();
        recipients = content.recipients().toJson();
        answerRoute = content.answerRoute();
        dueAt = due;
    }

    /** Leaves its author, to as many units as were counted. */
    public void send(String given, int expected, Instant at) {
        number = given;
        receipts = expected;
        state = DispatchState.SENDING;
        sentAt = at;
    }

    /** Is with the units. */
    public void arrive(int written) {
        receipts = written;
        state = DispatchState.SENT;
    }

    /** Could not be written: back with its author. */
    void comeBack() {
        state = DispatchState.DRAFT;
        sentAt = null;
    }

    public boolean isBy(Viewer viewer) {
        return authorId.equals(viewer.personId());
    }

    public String number() {
        return number;
    }

    public String token() {
        return token;
    }

    public Long unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    /** The node below which it goes and where its figures end. */
    public Long reachId() {
        return reachId;
    }

    public Long authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public String title() {
        return title;
    }

    /** Rich text, as {@link RichText} leaves it; null for none. */
    public String body() {
        return body;
    }

    public BodyTable table() {
        return BodyTable.parse(bodyTable);
    }

    public Recipients recipients() {
        return Recipients.parse(recipients);
    }

    /** The route on which it is answered; null where signing is enough. */
    public String answerRoute() {
        return answerRoute;
    }

    public boolean isAnswerOwed() {
        return answerRoute != null;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public DispatchState state() {
        return state;
    }

    /** Units it was sent to, without those it was passed on to. */
    public int receipts() {
        return receipts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public int lockVersion() {
        return lockVersion;
    }
}

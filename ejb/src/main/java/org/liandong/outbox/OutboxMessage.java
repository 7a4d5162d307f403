package org.liandong.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** One message to one person over one channel. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends BaseEntity {
    /** How it reaches the person. */
    public enum Channel {
        BELL,
        /** To the address that the person has confirmed. */
        MAIL,
        /** To the robot of a unit's group at a campus messenger. */
        WEBHOOK
    }

    /** What became of it: on the bell, unread and read. */
    public enum State {
        UNREAD,
        READ
    }

    /** What it says; the sentence is {@code outbox_message.<KIND>} of the bundles. */
    public enum Kind {
        TODO,
        RETURNED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        TAKEN_BACK,
        /** What one asked for advice about was answered. */
        ANSWERED,
        REQUEST_URGED,
        /** Something has to be done soon, or is late (A9). */
        REMINDED,
        /** A limit ran out. */
        OVERDUE,
        /** A limit ran out with somebody below, or the request as a whole is late. */
        OVERDUE_BELOW,
        /** Given back too late: over. */
        FORFEITED,
        /** A limit was moved. */
        EXTENDED,
        SUSPENDED,
        RESUMED,
        VOIDED,
        REOPENED,
        /** Another administrator proposed a jump or a reassignment. */
        PROPOSED,
        COPIED,
        IMPORT_DONE,
        IMPORT_REFUSED,
        SYNC_WAITING,
        /** What one wanted written out is there, or could not be. */
        EXPORT_DONE,
        EXPORT_FAILED,
        DISPATCH_SENT,
        DISPATCH_FAILED,
        URGED,
        /** The code for a mail address that a person has given; never on the bell. */
        ADDRESS
    }

    private String event;

    @Column(name = "recipient_id")
    private Long recipientId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "request_id")
    private Long requestId;

    private String title;

    private String place;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected OutboxMessage() {}

    OutboxMessage(MessageService.News news, Long recipientId, Instant at) {
        this.event = news.event();
        this.recipientId = recipientId;
        this.channel = Channel.BELL;
        this.messageId = news.event() + "." + recipientId + "@liandong";
        this.state = State.UNREAD;
        this.kind = news.kind();
        this.requestId = news.requestId();
        this.title = news.title();
        this.place = news.place();
        this.actorName = news.actorName();
        this.createdAt = at;
    }

    boolean isFor(Long person) {
        return recipientId.equals(person);
    }

    Long requestId() {
        return requestId;
    }

    /** The page to which it leads when it is not about a request. */
    String place() {
        return place;
    }

    void read(Instant at) {
        if (state == State.UNREAD) {
            state = State.READ;
            readAt = at;
        }
    }
}

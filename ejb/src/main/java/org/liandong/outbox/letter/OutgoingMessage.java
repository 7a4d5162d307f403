package org.liandong.outbox.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.outbox.MessageGroup;
import org.liandong.outbox.MessageService.News;
import org.liandong.outbox.OutboxMessage;

/** One event for one recipient outside the house; the recipient is a person, or a unit for its robot. */
@Entity
@Table(name = "outgoing_message")
public class OutgoingMessage extends BaseEntity {
    private String event;

    @Column(name = "recipient_id")
    private Long recipientId;

    @Enumerated(EnumType.STRING)
    private OutboxMessage.Channel channel;

    @Enumerated(EnumType.STRING)
    private OutboxMessage.Kind kind;

    @Column(name = "request_id")
    private Long requestId;

    private String title;

    private String place;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "letter_id")
    private Long letterId;

    protected OutgoingMessage() {}

    OutgoingMessage(News news, Long recipientId, OutboxMessage.Channel channel, Instant now, Instant dueAt) {
        this.event = news.event();
        this.recipientId = recipientId;
        this.channel = channel;
        this.kind = news.kind();
        this.requestId = news.requestId();
        this.title = news.title();
        this.place = news.place();
        this.actorName = news.actorName();
        this.createdAt = now;
        this.dueAt = dueAt;
    }

    void enclose(Letter letter) {
        letterId = letter.id();
    }

    void dueAt(Instant at) {
        dueAt = at;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isUrgent() {
        return MessageGroup.of(kind).isUrgent();
    }

    Contents.Line line() {
        String path = requestId == null ? place : "/approval/request.xhtml?id=" + requestId;
        return new Contents.Line(kind, title, actorName, path, createdAt);
    }
}

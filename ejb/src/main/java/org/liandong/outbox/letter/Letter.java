package org.liandong.outbox.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.liandong.common.BaseEntity;
import org.liandong.outbox.OutboxMessage;

/** One handing-over to one recipient, with a Message-ID for good. After it is made, it is changed by conditional updates only. */
@Entity
@Table(name = "letter")
public class Letter extends BaseEntity {
    /** What became of it. */
    public enum State {
        WAITING,
        SENT,
        /** Tried as often as it is. */
        FAILED,
        /** An administrator gave it up, or its recipient wants nothing any more. */
        GIVEN_UP
    }

    @Column(name = "recipient_id")
    private Long recipientId;

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private OutboxMessage.Channel channel;

    private String address;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    private String claim;

    private String error;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Letter() {}

    /** {@code unitId}: whose administrators see it if it fails; {@code address}: null = where the recipient has mail when it is sent. */
    Letter(Long recipientId, Long unitId, OutboxMessage.Channel channel, String address, Instant now) {
        this.recipientId = recipientId;
        this.unitId = unitId;
        this.channel = channel;
        this.address = address;
        this.messageId = UUID.randomUUID() + "@liandong";
        this.state = State.WAITING;
        this.dueAt = now;
        this.createdAt = now;
    }

    Long recipientId() {
        return recipientId;
    }

    OutboxMessage.Channel channel() {
        return channel;
    }

    String address() {
        return address;
    }

    String messageId() {
        return messageId;
    }

    Instant createdAt() {
        return createdAt;
    }
}

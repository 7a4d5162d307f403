package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;

/** A copy of a request to a post or a person, once per recipient, with the mark that it was read; it gives no say (A7). */
@Entity
@Table(name = "request_copy")
public class RequestCopy extends BaseEntity {
    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "recipient_id")
    private Long recipientId;

    @Column(name = "unit_name")
    private String unitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_role")
    private Role role;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "sender_id")
    private Long senderId;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "copied_at")
    private Instant at;

    @Column(name = "read_by")
    private Long readBy;

    @Column(name = "read_name")
    private String readName;

    @Column(name = "read_note")
    private String readNote;

    @Column(name = "read_at")
    private Instant readAt;

    protected RequestCopy() {}

    /** @param personName null when it goes to the post, whoever holds it */
    public RequestCopy(
            Long requestId,
            Long recipientId,
            String unitName,
            Role role,
            String personName,
            Viewer sender,
            Instant at) {
        this.requestId = requestId;
        this.recipientId = recipientId;
        this.unitName = unitName;
        this.role = role;
        this.personName = personName;
        this.senderId = sender.personId();
        this.senderName = sender.name();
        this.at = at;
    }

    /** Marks it read; the first to read for a post reads for the post. */
    public void read(Viewer by, String note, Instant when) {
        readBy = by.personId();
        readName = by.name();
        readNote = note;
        readAt = when;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public Long recipientId() {
        return recipientId;
    }

    public String unitName() {
        return unitName;
    }

    public Role role() {
        return role;
    }

    public String personName() {
        return personName;
    }

    public String senderName() {
        return senderName;
    }

    public Instant at() {
        return at;
    }

    public String readName() {
        return readName;
    }

    public String readNote() {
        return readNote;
    }

    public Instant readAt() {
        return readAt;
    }
}

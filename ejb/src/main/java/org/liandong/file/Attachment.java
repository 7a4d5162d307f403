package org.liandong.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** A content under a name, from one revision of its owner to another. */
@Entity
@Table(name = "attachment")
public class Attachment extends BaseEntity {
    @Column(name = "owner_type")
    private String ownerType;

    @Column(name = "owner_id")
    private Long ownerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "content_id")
    private FileContent content;

    private String name;

    @Column(name = "first_revision")
    private int firstRevision;

    @Column(name = "end_revision")
    private Integer endRevision;

    @Column(name = "added_by")
    private Long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Attachment() {}

    Attachment(FileOwner owner, FileContent content, String name, int revision, Long by, Instant at) {
        this.ownerType = owner.type();
        this.ownerId = owner.id();
        this.content = content;
        this.name = name;
        this.firstRevision = revision;
        this.addedBy = by;
        this.addedAt = at;
    }

    /** Is it part of a revision? */
    boolean isIn(int revision) {
        return firstRevision <= revision && (endRevision == null || revision < endRevision);
    }

    /** It is no part of this revision and of those behind it; earlier ones keep it. */
    void endBefore(int revision) {
        endRevision = revision;
    }

    FileContent content() {
        return content;
    }

    String name() {
        return name;
    }

    Instant addedAt() {
        return addedAt;
    }
}

package org.liandong.paper.scan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.file.FileOwner;
import org.liandong.organisation.Viewer;

/** A scan that came back to a request; its file is an attachment of the row. */
@Entity
@Table(name = "paper_scan")
public class Scan extends BaseEntity {
    /** What was scanned. */
    public enum ScanKind {
        /** A sheet that was signed and sealed. */
        SHEET,
        /** The paper on which a decision was taken, or the minutes of the meeting (A7). */
        DECISION
    }

    /** How it was found to belong here. */
    public enum ScanMatch {
        /** By the QR code in it. */
        READ,
        /** By the code that was typed. */
        TYPED,
        /** It has no code: the office vouches for it. */
        OFFICE
    }

    @Column(name = "request_id")
    private Long requestId;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    @Column(name = "paper_id")
    private Long paperId;

    @Enumerated(EnumType.STRING)
    private ScanMatch matched;

    @Column(name = "added_by")
    private Long addedBy;

    @Column(name = "added_name")
    private String addedName;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Scan() {}

    Scan(Long requestId, ScanKind kind, Long paperId, ScanMatch matched, Viewer by, Instant at) {
        this.requestId = requestId;
        this.kind = kind;
        this.paperId = paperId;
        this.matched = matched;
        this.addedBy = by.personId();
        this.addedName = by.name();
        this.addedAt = at;
    }

    /** To which paper it belongs, and how that was found. */
    void match(Long paper, ScanMatch how) {
        paperId = paper;
        matched = how;
    }

    FileOwner owner() {
        return new FileOwner("paper-scan", id());
    }

    boolean isBy(Long person) {
        return addedBy.equals(person);
    }

    Long requestId() {
        return requestId;
    }

    ScanKind kind() {
        return kind;
    }

    Long paperId() {
        return paperId;
    }

    ScanMatch matched() {
        return matched;
    }

    String addedName() {
        return addedName;
    }

    Instant addedAt() {
        return addedAt;
    }
}

package org.liandong.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.common.BaseEntity;
import org.liandong.file.FileOwner;
import org.liandong.organisation.Viewer;
import org.liandong.paper.print.Proof;

/** What was issued: its code, what it says and its bytes as hashes, and whether it holds. */
@Entity
@Table(name = "paper")
public class Paper extends BaseEntity {
    /** What a paper is about; of request and dispatch one is null. */
    public record About(PaperKind kind, Long request, Long dispatch, Long unit, String unitName) {}

    private String code;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "dispatch_id")
    private Long dispatchId;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "unit_name")
    private String unitName;

    private String number;

    private String title;

    private String stamp;

    private String withheld = "";

    @Column(name = "says_hash")
    private String saysHash;

    @Column(name = "bytes_hash")
    private String bytesHash;

    @Column(name = "template_id")
    private Long templateId;

    @Enumerated(EnumType.STRING)
    private PaperState state;

    @Column(name = "issued_by")
    private Long issuedBy;

    @Column(name = "issued_name")
    private String issuedName;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "ended_name")
    private String endedName;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    protected Paper() {}

    Paper(About about, Proof proof, String number, String title, Long template, Viewer by, Instant at) {
        this.kind = about.kind();
        this.requestId = about.request();
        this.dispatchId = about.dispatch();
        this.unitId = about.unit();
        this.unitName = about.unitName();
        this.code = proof.code();
        this.number = number;
        this.title = title;
        this.templateId = template;
        this.issuedBy = by.personId();
        this.issuedName = by.name();
        this.issuedAt = at;
        this.state = PaperState.VALID;
    }

    /** What it says and which bytes say it. */
    Paper says(String words, String bytes) {
        saysHash = words;
        bytesHash = bytes;
        return this;
    }

    /** Where the request stood, and which of its fields are not shown. */
    Paper of(String where, Collection<String> fields) {
        stamp = where;
        withheld = String.join(" ", fields);
        return this;
    }

    /** Another one took its place. */
    void supersede(Instant at) {
        state = PaperState.SUPERSEDED;
        endedAt = at;
    }

    /** Holds no longer; its number stays listed with the reason. */
    void end(String why, Viewer by, Instant at) {
        state = PaperState.VOIDED;
        reason = why;
        endedName = by.name();
        endedAt = at;
    }

    boolean says(String words) {
        return saysHash.equals(words);
    }

    /** The same words in the same layout. */
    boolean isSame(String words, Long template) {
        return says(words) && java.util.Objects.equals(templateId, template);
    }

    /** It says what the request's contents were at a version: others than the applicant see the present ones only. */
    boolean tells(int contentVersion) {
        String[] where = stamp == null ? new String[0] : stamp.split(" ");
        return where.length > 1 && where[1].equals(Integer.toString(contentVersion));
    }

    boolean isIssuedBy(Long person) {
        return issuedBy.equals(person);
    }

    /** As it is now: a sheet does not hold once its request has moved. */
    PaperState stateAt(String where) {
        return state == PaperState.VALID && stamp != null && !stamp.equals(where) ? PaperState.SUPERSEDED : state;
    }

    boolean isValid() {
        return state == PaperState.VALID;
    }

    /** Does it hide whatever is hidden from a viewer? */
    public boolean isFor(Collection<String> hidden) {
        return withheld().containsAll(hidden);
    }

    Set<String> withheld() {
        return Arrays.stream(withheld.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    FileOwner owner() {
        return new FileOwner("paper", id());
    }

    public String code() {
        return code;
    }

    PaperKind kind() {
        return kind;
    }

    public Long requestId() {
        return requestId;
    }

    Long dispatchId() {
        return dispatchId;
    }

    Long unitId() {
        return unitId;
    }

    String unitName() {
        return unitName;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    public String bytesHash() {
        return bytesHash;
    }

    String issuedName() {
        return issuedName;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String endedName() {
        return endedName;
    }

    String reason() {
        return reason;
    }
}

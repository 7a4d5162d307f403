package org.liandong.search.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** A file of what was found: asked for, claimed by a server, written, and kept for some days. */
@Entity
@Table(name = "search_export")
public class SearchExport extends BaseEntity {
    @Column(name = "owner_id")
    private Long ownerId;

    private String query;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private String language;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    private int done;

    private short cut;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String claim;

    @Column(name = "beat_at")
    private Instant beatAt;

    private int attempts;

    protected SearchExport() {}

    SearchExport(Long ownerId, String query, ExportFormat format, String language, Instant at) {
        this.ownerId = ownerId;
        this.query = query;
        this.format = format;
        this.language = language;
        this.state = ExportState.QUEUED;
        this.createdAt = at;
    }

    /** Its file is whole; {@code all} = nothing was left out because there was too much. */
    void finish(int lines, boolean all, Instant at) {
        state = ExportState.DONE;
        done = lines;
        cut = (short) (all ? 0 : 1);
        finishedAt = at;
    }

    void fail(Instant at) {
        state = ExportState.FAILED;
        finishedAt = at;
    }

    boolean isOf(Long person) {
        return ownerId.equals(person);
    }

    boolean isClaimedBy(String token) {
        return state == ExportState.RUNNING && token.equals(claim);
    }

    Long ownerId() {
        return ownerId;
    }

    /** The filter, as an address says it. */
    String query() {
        return query;
    }

    ExportFormat format() {
        return format;
    }

    boolean isChinese() {
        return language.equals("zh");
    }

    /** What the file is called: {@code liandong-1042.xlsx}. */
    String fileName() {
        return "liandong-" + id() + "." + format.name().toLowerCase(java.util.Locale.ROOT);
    }

    FoundExportService.View view() {
        return new FoundExportService.View(
                id(), query, format, state, done, cut == 1, createdAt, finishedAt, ExportClaims.goesAt(finishedAt));
    }
}

package org.liandong.paper.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Viewer;
import org.liandong.paper.PaperKind;
import org.liandong.paper.print.Block;

/** A version of a unit's template; it never changes. */
@Entity
@Table(name = "paper_template")
public class PaperTemplate extends BaseEntity {
    /** Whether the unit has a template of its own with this version. */
    public enum State {
        IN_USE,
        RETIRED
    }

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private int version;

    @Enumerated(EnumType.STRING)
    private State state;

    private String heading;

    private String title;

    private String header;

    private String footer;

    private String blocks;

    private String body;

    private String signature;

    @Column(name = "logo_of")
    private Long logoOf;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_name")
    private String createdName;

    @Column(name = "created_at")
    private Instant createdAt;

    protected PaperTemplate() {}

    PaperTemplate(Long unitId, PaperKind kind, int version, State state, TemplateForm form, Viewer by, Instant at) {
        this.unitId = unitId;
        this.kind = kind;
        this.version = version;
        this.state = state;
        this.heading = form.heading();
        this.title = form.title();
        this.header = form.header();
        this.footer = form.footer();
        this.blocks = Block.words(form.blocks());
        this.body = form.body();
        this.signature = form.signature();
        this.createdBy = by.personId();
        this.createdName = by.name();
        this.createdAt = at;
    }

    /** The version whose attachment is its logo: itself, or the one from which it was taken over; null for none. */
    void logo(Long of) {
        logoOf = of;
    }

    public TemplateForm form() {
        return new TemplateForm(heading, title, header, footer, Block.parse(blocks), body, signature);
    }

    boolean isInUse() {
        return state == State.IN_USE;
    }

    Long unitId() {
        return unitId;
    }

    PaperKind kind() {
        return kind;
    }

    int version() {
        return version;
    }

    Long logoOf() {
        return logoOf;
    }

    String createdName() {
        return createdName;
    }

    Instant createdAt() {
        return createdAt;
    }
}

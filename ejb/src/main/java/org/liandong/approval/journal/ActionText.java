package org.liandong.approval.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.liandong.common.Hashes;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;

/** Names and words of a journal record; erasable without breaking the chain. */
@Entity
@Table(name = "action_text")
public class ActionText {
    static final ActionText ERASED = new ActionText();

    static {
        ERASED.actorName = "***";
        ERASED.unitName = "***";
        ERASED.unitLevel = Level.CLASS;
    }

    @Id
    @Column(name = "record_id")
    private Long recordId;

    private String salt;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "unit_name")
    private String unitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_level")
    private Level unitLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_role")
    private Role role;

    private String detail;

    private String opinion;

    protected ActionText() {}

    ActionText(JournalEntry entry, String salt) {
        this.salt = salt;
        this.actorName = entry.actorName();
        this.unitName = entry.unitName();
        this.unitLevel = entry.unitLevel();
        this.role = entry.role();
        this.detail = entry.detail();
        this.opinion = entry.opinion();
    }

    ActionText of(ActionRecord record) {
        recordId = record.id();
        return this;
    }

    String computedHash() {
        return Hashes.of(salt, actorName, unitName, unitLevel, role, detail, opinion);
    }

    public String actorName() {
        return actorName;
    }

    public String unitName() {
        return unitName;
    }

    public Level unitLevel() {
        return unitLevel;
    }

    public Role role() {
        return role;
    }

    public String detail() {
        return detail;
    }

    public String opinion() {
        return opinion;
    }
}

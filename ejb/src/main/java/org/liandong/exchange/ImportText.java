package org.liandong.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.liandong.common.BaseEntity;

/** Lines of texts, packed: a table apart, so that nobody reads megabytes who wants to know how an import stands. */
@Entity
@Table(name = "import_text")
public class ImportText extends BaseEntity {
    /** What the lines are. */
    enum Kind {
        LINES,
        PROBLEMS,
        CHANGES
    }

    @Column(name = "owner_id")
    private Long ownerId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String content;

    protected ImportText() {}

    ImportText(Long ownerId, Kind kind, List<List<String>> lines) {
        this.ownerId = ownerId;
        this.kind = kind;
        this.content = Packed.pack(lines);
    }

    void replace(List<List<String>> lines) {
        content = Packed.pack(lines);
    }

    List<List<String>> lines() {
        return Packed.unpack(content);
    }
}

package org.liandong.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.importing.FileKind;

/** One list of an import: what it lists, and which of its columns is which; nothing while it is not to be imported. */
@Entity
@Table(name = "import_part")
public class ImportPart extends BaseEntity {
    private static final int LONGEST_NAME = 160;

    @Column(name = "job_id")
    private Long jobId;

    private int position;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private String mapping;

    @Column(name = "line_count")
    private int lines;

    protected ImportPart() {}

    ImportPart(Long jobId, int position, String name, int lines) {
        this.jobId = jobId;
        this.position = position;
        this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        this.lines = lines;
        this.mapping = "";
    }

    void map(FileKind kind, Mapping mapping) {
        this.kind = kind;
        this.mapping = mapping.toText();
    }

    FileKind kind() {
        return kind;
    }

    Mapping mapping() {
        return Mapping.parse(mapping);
    }

    String name() {
        return name;
    }

    int lines() {
        return lines;
    }
}

package org.liandong.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** Bytes that were taken in once, however often they are attached; they lie in the {@link ContentStore} under the hash. */
@Entity
@Table(name = "file_content")
public class FileContent extends BaseEntity {
    private String hash;

    @Column(name = "size_bytes")
    private long size;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private FileType type;

    /** When it last came in. */
    @Column(name = "brought_at")
    private Instant broughtAt;

    protected FileContent() {}

    FileContent(String hash, long size, FileType type, Instant at) {
        this.hash = hash;
        this.size = size;
        this.type = type;
        this.broughtAt = at;
    }

    boolean isBroughtBefore(Instant time) {
        return broughtAt.isBefore(time);
    }

    String hash() {
        return hash;
    }

    long size() {
        return size;
    }

    FileType type() {
        return type;
    }
}

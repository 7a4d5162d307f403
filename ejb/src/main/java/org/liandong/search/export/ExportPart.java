package org.liandong.search.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Base64;
import org.liandong.common.BaseEntity;

/** A piece of a file, as text for either database: a table apart, so that nobody reads megabytes who wants to know how an export stands. */
@Entity
@Table(name = "search_export_part")
public class ExportPart extends BaseEntity {
    @Column(name = "export_id")
    private Long exportId;

    private int position;

    private String content;

    protected ExportPart() {}

    ExportPart(Long exportId, int position, byte[] bytes, int length) {
        this.exportId = exportId;
        this.position = position;
        this.content = Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, length));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }
}

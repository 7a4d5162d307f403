package org.liandong.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** The value of a searchable field in the revision of a request that counts (A18). */
@Entity
@Table(name = "field_value")
public class FieldValue extends BaseEntity {
    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "field_code")
    private String code;

    @Column(name = "field_value")
    private String value;

    protected FieldValue() {}

    FieldValue(Long requestId, String code, String value) {
        this.requestId = requestId;
        this.code = code;
        this.value = value;
    }
}

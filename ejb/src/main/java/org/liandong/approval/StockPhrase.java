package org.liandong.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** Words that a signer uses often (常用意见); his own, shown to nobody else. */
@Entity
@Table(name = "stock_phrase")
public class StockPhrase extends BaseEntity {
    @Column(name = "person_id")
    private Long personId;

    private String words;

    protected StockPhrase() {}

    StockPhrase(Long personId, String words) {
        this.personId = personId;
        this.words = words;
    }

    boolean isOf(Long person) {
        return personId.equals(person);
    }
}

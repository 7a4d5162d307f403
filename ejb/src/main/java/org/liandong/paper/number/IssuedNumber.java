package org.liandong.paper.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** A number that was issued; whether its paper still holds is said by the paper. */
@Entity
@Table(name = "issued_number")
public class IssuedNumber extends BaseEntity {
    @Column(name = "pattern_id")
    private Long patternId;

    @Column(name = "number_year")
    private int year;

    private int seq;

    private String number;

    @Column(name = "paper_id")
    private Long paperId;

    protected IssuedNumber() {}

    IssuedNumber(Long patternId, int year, int seq, String number, Long paperId) {
        this.patternId = patternId;
        this.year = year;
        this.seq = seq;
        this.number = number;
        this.paperId = paperId;
    }
}

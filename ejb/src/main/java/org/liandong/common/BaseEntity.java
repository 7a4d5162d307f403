package org.liandong.common;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** An entity with an id from the product's one sequence: an id names one row of one table (ADR 0002). */
@MappedSuperclass
public abstract class BaseEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "liandong_id")
    @SequenceGenerator(name = "liandong_id", sequenceName = "liandong_id", allocationSize = 1000)
    private Long id;

    public Long id() {
        return id;
    }
}

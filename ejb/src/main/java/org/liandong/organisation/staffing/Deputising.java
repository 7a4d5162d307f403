package org.liandong.organisation.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A deputyship by its columns only, for queries that begin at a person; {@link Deputy} is what is written. */
@Entity
@Table(name = "deputy")
public class Deputising {
    @Id
    private Long id;

    @Column(name = "post_id")
    private Long postId;

    @Column(name = "principal_id")
    private Long principalId;

    @Column(name = "deputy_id")
    private Long deputyId;

    @Column(name = "route_code")
    private String routeCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Deputising() {}
}

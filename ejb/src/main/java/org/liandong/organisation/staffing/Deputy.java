package org.liandong.organisation.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.Terms;

/** Whom the holder of a post has named to act for him, from one day to another, both included (A12). */
@Entity
@Table(name = "deputy")
public class Deputy extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person principal;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person deputy;

    @Column(name = "route_code")
    private String routeCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Deputy() {}

    /** {@code routeCode} null for every route. */
    public Deputy(
            Post post, Person principal, Person deputy, String routeCode, LocalDate validFrom, LocalDate validTo) {
        this.post = post;
        this.principal = principal;
        this.deputy = deputy;
        this.routeCode = routeCode;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Ends with that day, see {@link Terms#ended}. */
    public void end(LocalDate lastDay) {
        validTo = Terms.ended(validFrom, validTo, lastDay);
    }

    public Person principal() {
        return principal;
    }
}

package org.liandong.organisation.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.Role;
import org.liandong.organisation.Terms;

/** A leader has charge of a unit (分管), for a term: the post {@link Role#LEADER}, and which of its holders. */
@Entity
@Table(name = "charge")
public class Charge extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Charge() {}

    /** A university has several leaders in one post, so the person says whose charge it is. */
    public Charge(Post post, Person person, OrgUnit unit, LocalDate validFrom, LocalDate validTo) {
        this.post = post;
        this.person = person;
        this.unit = unit;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Ends with that day, see {@link Terms#ended}. */
    public void end(LocalDate lastDay) {
        validTo = Terms.ended(validFrom, validTo, lastDay);
    }

    public Post post() {
        return post;
    }
}

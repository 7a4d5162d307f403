package org.liandong.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.liandong.common.BaseEntity;

/** A person in a post for a term; both days included, no last day = until ended. */
@Entity
@Table(name = "appointment")
public class Appointment extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Appointment() {}

    public Appointment(Post post, Person person, LocalDate validFrom, LocalDate validTo) {
        this.post = post;
        this.person = person;
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

    public Person person() {
        return person;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}

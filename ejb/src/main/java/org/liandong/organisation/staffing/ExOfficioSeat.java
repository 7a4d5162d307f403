package org.liandong.organisation.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.liandong.common.BaseEntity;
import org.liandong.organisation.Post;
import org.liandong.organisation.Terms;

/** A seat of a body that whoever holds another post has ex officio (ORG-02): 宣传部部长 is a member of the leading group. */
@Entity
@Table(name = "ex_officio_seat")
public class ExOfficioSeat extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "holder_post_id")
    private Post holder;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ExOfficioSeat() {}

    public ExOfficioSeat(Post post, Post holder, LocalDate validFrom, LocalDate validTo) {
        this.post = post;
        this.holder = holder;
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

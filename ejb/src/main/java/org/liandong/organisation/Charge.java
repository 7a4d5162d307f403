package org.liandong.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** 分管: the post has charge of a named unit, and of what hangs under it. */
@Entity
@Table(name = "charge")
public class Charge extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    protected Charge() {}

    public Charge(Post post, OrgUnit unit) {
        this.post = post;
        this.unit = unit;
    }
}

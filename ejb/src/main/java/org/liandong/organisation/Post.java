package org.liandong.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** A role at a unit; tasks go to posts, people come and go. */
@Entity
@Table(name = "post")
public class Post extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_role")
    private Role role;

    protected Post() {}

    public Post(OrgUnit unit, Role role) {
        this.unit = unit;
        this.role = role;
    }

    public OrgUnit unit() {
        return unit;
    }

    public Role role() {
        return role;
    }
}

package org.liandong.approval.route;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** A named route; what it does is in its versions (A1). */
@Entity
@Cacheable
@Table(name = "approval_route")
public class ApprovalRoute extends BaseEntity {
    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "item_type")
    private String itemType;

    @Column(name = "owner_id")
    private Long ownerId;

    protected ApprovalRoute() {}

    public ApprovalRoute(String code, String name, String subjectType) {
        this.code = code;
        this.name = name;
        this.nameEn = name;
        this.subjectType = subjectType;
    }

    /** A route that a unit makes for its subtree. */
    public ApprovalRoute(String code, String name, String nameEn, String subjectType, String itemType, Long owner) {
        this(code, name, subjectType);
        this.nameEn = nameEn;
        this.itemType = itemType;
        this.ownerId = owner;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** The kind of subject that takes this route, as {@code ApprovalSubject.type()} names it. */
    public String subjectType() {
        return subjectType;
    }

    /** The kind of subject of the items of a collective request (A10); null where requests on this route are not lists. */
    public String itemType() {
        return itemType;
    }

    /**
     * The unit to whose subtree it is offered, and whose administrators write it, stop, void and reopen what takes it (A1). Null for the
     * product's own routes: offered everywhere, written by the administrators of the root; what takes them belongs to the highest unit asked.
     */
    public Long ownerId() {
        return ownerId;
    }

    /** Is it offered to a unit, whose path is given? */
    public boolean isOfferedAt(String unitPath) {
        return ownerId == null || unitPath.contains("/" + ownerId + "/");
    }
}

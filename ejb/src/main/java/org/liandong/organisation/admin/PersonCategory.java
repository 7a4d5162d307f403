package org.liandong.organisation.admin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** A kind of person that applies for something (思想政治工作干部、党务工作干部、专业课教师 …): an open list (USR-01). */
@Entity
@Table(name = "person_category")
public class PersonCategory extends BaseEntity {
    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private int position;

    private boolean offered;

    protected PersonCategory() {}

    public PersonCategory(String code, String name, String nameEn, int position) {
        this.code = code;
        edit(name, nameEn, position, true);
    }

    /** {@code offered} false: no longer to be chosen; who has it keeps it. */
    public void edit(String newName, String newNameEn, int newPosition, boolean stillOffered) {
        name = newName;
        nameEn = newNameEn;
        position = newPosition;
        offered = stillOffered;
    }
}

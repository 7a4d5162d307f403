package org.liandong.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** A filter that a person keeps under a name. */
@Entity
@Table(name = "saved_view")
public class SavedView extends BaseEntity {
    @Column(name = "person_id")
    private Long personId;

    private String name;

    private String query;

    @Column(name = "first_choice")
    private short first;

    protected SavedView() {}

    SavedView(Long personId, String name, String query) {
        this.personId = personId;
        this.name = name;
        this.query = query;
    }

    boolean isOf(Long person) {
        return personId.equals(person);
    }

    void rename(String other) {
        name = other;
    }

    void look(String other) {
        query = other;
    }

    /** Whether the page begins with it. */
    void first(boolean wanted) {
        first = (short) (wanted ? 1 : 0);
    }

    String name() {
        return name;
    }

    SavedViewService.View view() {
        return new SavedViewService.View(id(), name, query, first == 1);
    }
}

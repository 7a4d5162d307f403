package org.liandong.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** Somebody who holds a post, files or votes; nothing more is kept (B3). */
@Entity
@Table(name = "person")
public class Person extends BaseEntity {
    @Column(name = "staff_no", nullable = false, unique = true)
    private String staffNo;

    @Column(nullable = false, unique = true)
    private String login;

    @Column(nullable = false)
    private String name;

    private String category;

    protected Person() {}

    public Person(String staffNo, String login, String name) {
        this.staffNo = staffNo;
        this.login = login;
        this.name = name;
    }

    void describe(String category) {
        this.category = category;
    }

    public String staffNo() {
        return staffNo;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }
}

package org.liandong.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @Column(name = "search_text")
    private String searchText;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected Person() {}

    public Person(String staffNo, String login, String name) {
        this.staffNo = staffNo;
        this.login = login;
        this.name = name;
        index();
    }

    /** Where the person belongs and as what; grants nothing. */
    public void describe(OrgUnit unit, String category) {
        this.unit = unit;
        this.category = category;
    }

    /** Corrects the names that the person signs in and is known by. */
    public void correct(String staffNo, String login, String name) {
        this.staffNo = staffNo;
        this.login = login;
        this.name = name;
        index();
    }

    void index() {
        searchText = SearchText.ofPerson(name, staffNo);
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

    /** Code of an applicant category (USR-01); null if none was given. */
    public String category() {
        return category;
    }

    /** The unit whose administrators keep the entry; null for those that only the root's administrators keep. */
    public OrgUnit unit() {
        return unit;
    }

    public int lockVersion() {
        return lockVersion;
    }
}

package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.liandong.common.BusinessException;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.admin.PeopleService;
import org.liandong.organisation.admin.PersonEntry;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** A new entry of a person, or one to correct; nothing but the entry is shown (B3). */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    @Inject
    private PeopleService people;

    @Inject
    private Directory directory;

    private Long id;
    private Long unit;
    private PeopleService.Entry opened;
    private PeopleService.Entry latest;
    private String staffNo;
    private String login;
    private String name;
    private String category;
    private UnitChoice home;

    public void load() {
        opened = id == null ? people.begin(unit) : people.get(id);
        unit = opened.unit();
        home = unit == null ? null : directory.findUnit(unit).orElse(null);
        staffNo = opened.entry().staffNo();
        login = opened.entry().login();
        name = opened.entry().name();
        category = opened.entry().category();
    }

    public void save() {
        write();
        Addresses.go("/organisation/people.xhtml?unit=" + home.id());
    }

    /** Enters this one and opens the form for the next of the same unit. */
    public void saveAndNext() {
        write();
        Addresses.go("/organisation/person.xhtml?unit=" + home.id());
    }

    private void write() {
        PersonEntry entry = new PersonEntry(staffNo, login, name, category);
        Long at = home == null ? null : home.id();
        if (id == null) {
            people.create(at, entry);
            Notices.done("organisation_person.created", name.strip());
            return;
        }
        try {
            people.edit(id, opened.version(), at, entry);
        } catch (BusinessException refusal) {
            if (refusal instanceof ChangedMeanwhileException) {
                latest = people.get(id); // shown beside what was typed, which can then be saved over it
                opened = latest;
            }
            throw refusal;
        }
        Notices.done("organisation_person.saved", name.strip());
    }

    public boolean isFresh() {
        return id == null;
    }

    /** What somebody else has saved meanwhile; null as long as nobody has. */
    public PeopleService.Entry latest() {
        return latest;
    }

    public PeopleService.Entry opened() {
        return opened;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getStaffNo() {
        return staffNo;
    }

    public void setStaffNo(String staffNo) {
        this.staffNo = staffNo;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public UnitChoice getHome() {
        return home;
    }

    public void setHome(UnitChoice home) {
        this.home = home;
    }
}

package org.liandong.web.setup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.liandong.organisation.SearchText;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.UnitText;
import org.liandong.organisation.admin.FirstRunService;
import org.liandong.organisation.admin.PersonEntry;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The first run: what is at the top, and who administers it. */
@Named
@ViewScoped
public class SetupPage implements Serializable {
    private static final int LONGEST_PROPOSAL = 12;

    @Inject
    private FirstRunService firstRun;

    private boolean due;
    private UnitKind kind = UnitKind.UNIVERSITY;
    private String name;
    private String code;
    private String proposed;
    private String staffNo;
    private String login;
    private String administrator;

    public void load() {
        due = firstRun.open();
    }

    /** The name was typed: its initials are a code, unless the user has written another. */
    public void propose() {
        if (name != null && !name.isBlank() && (code == null || code.isBlank() || code.equals(proposed))) {
            String initials = SearchText.initials(name.strip()).toUpperCase(Locale.ROOT);
            proposed = initials.substring(0, Math.min(LONGEST_PROPOSAL, initials.length()));
            code = proposed;
        }
    }

    public void begin() {
        firstRun.begin(
                new UnitEntry(code, kind, name, new UnitText(null, List.of(), 0, null, null)),
                new PersonEntry(staffNo, login, administrator, null));
        Notices.done("setup_index.begun", name.strip(), administrator.strip(), login.strip());
        Addresses.go("/setup/index.xhtml");
    }

    public boolean isDue() {
        return due;
    }

    public List<UnitKind> kinds() {
        return List.of(UnitKind.UNIVERSITY, UnitKind.PROVINCIAL_CENTRE);
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getAdministrator() {
        return administrator;
    }

    public void setAdministrator(String administrator) {
        this.administrator = administrator;
    }
}

package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.liandong.organisation.staffing.AdministratorService;
import org.liandong.organisation.staffing.AdministratorService.AdministratorRow;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** Who administers a unit, for the security administrator; the unit's code is in the address. */
@Named
@ViewScoped
public class AdministratorsPage implements Serializable {
    @Inject
    private AdministratorService administrators;

    private String unit;
    private String unitName;
    private String staffNo;
    private List<AdministratorRow> rows = List.of(); // kept, so that a click means the row that was seen

    public void load() {
        unitName = administrators.findUnit(unit).orElse(null);
        rows = unitName == null ? List.of() : administrators.find(unit);
    }

    public void appoint() {
        administrators.appoint(unit, staffNo);
        stay("organisation_administrators.appointed", staffNo.strip());
    }

    public void end(AdministratorRow row) {
        administrators.end(row.id());
        stay("organisation_administrators.ended", row.name());
    }

    private void stay(String key, String who) {
        Notices.done(key, who, unitName);
        Addresses.go("/organisation/administrators.xhtml?unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8));
    }

    public String unitName() {
        return unitName;
    }

    public List<AdministratorRow> rows() {
        return rows;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getStaffNo() {
        return staffNo;
    }

    public void setStaffNo(String staffNo) {
        this.staffNo = staffNo;
    }
}

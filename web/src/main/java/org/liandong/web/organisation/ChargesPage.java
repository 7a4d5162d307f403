package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.staffing.ChargeService;
import org.liandong.organisation.staffing.ChargeService.ChargeRow;
import org.liandong.organisation.staffing.ChargeService.Leader;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Times;

/** Which leader has charge of which units. */
@Named
@ViewScoped
public class ChargesPage implements Serializable {
    @Inject
    private ChargeService charges;

    @Inject
    private UnitService units;

    @Inject
    private Times times;

    private Long unit;
    private String unitName;
    private List<ChargeRow> rows;
    private List<Leader> leaders;
    private Long leader;
    private UnitChoice charged;
    private LocalDate from;
    private LocalDate to;

    public void load() {
        unitName = units.get(unit).entry().name();
        rows = charges.find(unit);
        leaders = charges.findLeaders(unit);
        from = times.date();
    }

    public void give() {
        if (charged == null) {
            throw new InvalidInputException("charged", "field-required");
        }
        charges.give(unit, leader, charged.id(), from, to);
        Notices.done("organisation_charges.given", charged.name());
        reopen();
    }

    /** Ends a charge with today. */
    public void end(ChargeRow row) {
        charges.end(row.id(), times.date());
        Notices.done("organisation_charges.ended", row.leader(), row.unit());
        reopen();
    }

    private void reopen() {
        Addresses.go("/organisation/charges.xhtml?unit=" + unit);
    }

    public String unitName() {
        return unitName;
    }

    public List<ChargeRow> rows() {
        return rows;
    }

    public List<Leader> leaders() {
        return leaders;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getLeader() {
        return leader;
    }

    public void setLeader(Long leader) {
        this.leader = leader;
    }

    public UnitChoice getCharged() {
        return charged;
    }

    public void setCharged(UnitChoice charged) {
        this.charged = charged;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

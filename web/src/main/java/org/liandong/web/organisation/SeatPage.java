package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.staffing.StaffingService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Times;

/** Gives a seat of a body to whoever holds another post. */
@Named
@ViewScoped
public class SeatPage implements Serializable {
    @Inject
    private StaffingService staffing;

    @Inject
    private UnitService units;

    @Inject
    private Times times;

    private Long unit;
    private String unitName;
    private Role role = Role.MEMBER;
    private UnitChoice holder;
    private Role holderRole = Role.HEAD;
    private LocalDate from;
    private LocalDate to;

    public void load() {
        unitName = units.get(unit).entry().name();
        from = times.date();
    }

    public void save() {
        if (holder == null) {
            throw new InvalidInputException("holder", "field-required");
        }
        staffing.seat(unit, role, holder.id(), holderRole, from, to);
        Notices.done("organisation_seat.saved", holder.name(), holderRole, role);
        Addresses.go("/organisation/posts.xhtml?unit=" + unit);
    }

    public List<Role> seats() {
        return Stream.of(Role.values()).filter(Role::isSeat).toList();
    }

    public List<Role> holders() {
        return Role.at(UnitKind.DEPARTMENT);
    }

    public String unitName() {
        return unitName;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public UnitChoice getHolder() {
        return holder;
    }

    public void setHolder(UnitChoice holder) {
        this.holder = holder;
    }

    public Role getHolderRole() {
        return holderRole;
    }

    public void setHolderRole(Role holderRole) {
        this.holderRole = holderRole;
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

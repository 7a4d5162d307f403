package org.liandong.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.OrganisationService.UnitDetail;

/** The list of a body's members, to print. */
@Named
@RequestScoped
public class MembersPage {
    @Inject
    private OrganisationService organisation;

    private Long unit;
    private UnitDetail detail;

    public void load() {
        detail = organisation.getUnit(unit);
    }

    public UnitDetail detail() {
        return detail;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}

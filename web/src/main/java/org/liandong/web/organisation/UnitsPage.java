package org.liandong.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.OrganisationService.TreeRow;
import org.liandong.organisation.OrganisationService.UnitDetail;
import org.liandong.organisation.OrganisationService.UnitRow;
import org.liandong.organisation.admin.UnitService;
import org.liandong.organisation.admin.UnitService.ChangeRow;

/** The tree opened at a unit with what that is and who holds its posts, or what a search found. */
@Named
@RequestScoped
public class UnitsPage {
    @Inject
    private OrganisationService organisation;

    @Inject
    private UnitService units;

    private Long unit;
    private String q;
    private UnitDetail detail;
    private List<TreeRow> tree = List.of();
    private List<UnitRow> found = List.of();
    private List<ChangeRow> history;

    public void load() {
        if (isSearch()) {
            found = organisation.findByName(q);
            return;
        }
        Long shown = unit == null ? root() : unit;
        if (shown != null) {
            detail = organisation.getUnit(shown);
            tree = organisation.findTree(shown);
        }
    }

    private Long root() {
        return organisation.findChildren(null).stream()
                .findFirst()
                .map(UnitRow::id)
                .orElse(null);
    }

    public boolean isSearch() {
        return q != null && !q.isBlank();
    }

    public UnitDetail detail() {
        return detail;
    }

    public List<TreeRow> tree() {
        return tree;
    }

    public List<UnitRow> found() {
        return found;
    }

    /** What happened to the unit, latest first. */
    public List<ChangeRow> history() {
        if (history == null) {
            history = units.history(detail.unit().id());
        }
        return history;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}

package org.liandong.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.OrganisationService.PostRow;
import org.liandong.organisation.OrganisationService.UnitDetail;
import org.liandong.organisation.OrganisationService.UnitRow;

/** A unit with what is above and below it and its posts, or what a search found. */
@Named
@RequestScoped
public class UnitsPage {
    @Inject
    private OrganisationService organisation;

    private Long unit;
    private String q;
    private UnitDetail detail;
    private List<UnitRow> rows;

    public void load() {
        if (isSearch()) {
            rows = organisation.findByName(q);
            return;
        }
        Long shown = unit == null ? root() : unit;
        if (shown == null) {
            rows = List.of();
            return;
        }
        detail = organisation.getUnit(shown);
        rows = organisation.findChildren(shown);
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

    /** The posts in the order of their roles. */
    public List<PostRow> posts() {
        return detail.posts().stream()
                .sorted(Comparator.comparing(PostRow::role))
                .toList();
    }

    public List<UnitRow> rows() {
        return rows;
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

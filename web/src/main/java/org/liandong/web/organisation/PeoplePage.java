package org.liandong.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer.HeldPost;
import org.liandong.organisation.admin.PeopleService;

/** The people of a unit and all below it; unit, search and page are in the address. */
@Named
@RequestScoped
public class PeoplePage {
    @Inject
    private PeopleService people;

    @Inject
    private CurrentUser user;

    private Long unit;
    private String q;
    private String after;
    private PeopleService.PeoplePage page;

    public void load() {
        page = people.find(unit, q, after);
    }

    public PeopleService.PeoplePage page() {
        return page;
    }

    /** Units that the caller administers, to go from one to the other. */
    public List<HeldPost> administered() {
        return user.viewer().posts().stream()
                .filter(held -> held.role() == Role.UNIT_ADMIN)
                .toList();
    }

    public boolean isSearch() {
        return q != null && !q.isBlank();
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

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}

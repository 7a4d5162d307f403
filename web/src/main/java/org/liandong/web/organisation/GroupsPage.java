package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer.HeldPost;
import org.liandong.organisation.group.GroupService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The groups that a unit can use: its own and those of the units above. */
@Named
@ViewScoped
public class GroupsPage implements Serializable {
    @Inject
    private GroupService groups;

    @Inject
    private CurrentUser user;

    private Long unit;
    private String name;
    private String fact;
    private transient GroupService.GroupsPage page;

    /** Without a unit, that of the first post, of an administrator's if there is one. */
    public void load() {
        if (unit == null) {
            var posts = user.appointed().posts();
            unit = posts.stream()
                    .filter(held -> held.role() == Role.UNIT_ADMIN)
                    .findFirst()
                    .map(HeldPost::unitId)
                    .orElse(posts.get(0).unitId());
        }
        page();
    }

    public void create() {
        Long made = groups.create(unit, name, fact);
        if (fact == null) {
            Notices.done("organisation_groups.created", name.strip());
        } else {
            Notices.done("organisation_groups.created-by-rule", name.strip());
        }
        Addresses.go("/organisation/group.xhtml?id=" + made);
    }

    public GroupService.GroupsPage page() {
        if (page == null) {
            page = groups.find(unit);
        }
        return page;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getFact() {
        return fact;
    }

    /** Nothing chosen: a fixed group. */
    public void setFact(String fact) {
        this.fact = fact == null || fact.isEmpty() ? null : fact;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.group.GroupService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** A group with its units. */
@Named
@ViewScoped
public class GroupPage implements Serializable {
    @Inject
    private GroupService groups;

    @Inject
    private Directory directory;

    @Inject
    private HttpServletRequest request;

    private Long id = 0L; // there is none: a page without id is not found
    private String name;
    private UnitChoice unit;
    private UnitChoice below;
    private UnitKind kind;
    private transient GroupService.GroupDetail detail;

    public void load() {
        name = detail().group().name();
        below = directory.findUnit(detail().group().ownerId()).orElse(null);
    }

    public void rename() {
        groups.rename(id, name);
        stay("organisation_group.renamed", name.strip());
    }

    public void add() {
        groups.add(id, unit == null ? null : unit.id());
        stay("organisation_group.added", unit.name());
    }

    public void addAll() {
        int added = groups.addAll(id, below == null ? null : below.id(), kind);
        stay("organisation_group.added-all", added);
    }

    /** Takes out the units whose boxes are ticked; which these are is said by their ids, whatever the list looks like meanwhile. */
    public void remove() {
        String[] ticked = request.getParameterValues("member");
        List<Long> members = Stream.of(ticked == null ? new String[0] : ticked)
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .toList();
        if (members.isEmpty()) {
            Notices.asked("organisation_group.none-ticked");
            return;
        }
        stay("organisation_group.removed", groups.remove(id, members));
    }

    public void delete() {
        Long owner = detail().group().ownerId();
        String gone = detail().group().name();
        groups.delete(id);
        Notices.done("organisation_group.deleted", gone);
        Addresses.go("/organisation/groups.xhtml?unit=" + owner);
    }

    private void stay(String key, Object... arguments) {
        Notices.done(key, arguments);
        Addresses.go("/organisation/group.xhtml?id=" + id);
    }

    /** The caller says which units are in it: its administrator, and it is not a rule that says so. */
    public boolean isFilled() {
        return detail().kept() && detail().group().fact() == null;
    }

    public GroupService.GroupDetail detail() {
        if (detail == null) {
            detail = groups.get(id);
        }
        return detail;
    }

    public List<UnitKind> kinds() {
        return List.of(UnitKind.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitChoice getUnit() {
        return unit;
    }

    public void setUnit(UnitChoice unit) {
        this.unit = unit;
    }

    public UnitChoice getBelow() {
        return below;
    }

    public void setBelow(UnitChoice below) {
        this.below = below;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }
}

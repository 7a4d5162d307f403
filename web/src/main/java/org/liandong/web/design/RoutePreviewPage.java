package org.liandong.web.design;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DesignService.RouteRow;
import org.liandong.approval.design.DraftService;
import org.liandong.approval.design.Walk;
import org.liandong.approval.view.Upcoming;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.web.approval.Pictures;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Preferences;
import org.liandong.web.shell.Say;
import org.liandong.web.shell.Times;

/** Where a request of a unit would go on a version, with the people of today and dates; the draft is number 0. */
@Named
@ViewScoped
public class RoutePreviewPage implements Serializable {
    @Inject
    private DesignService designs;

    @Inject
    private DraftService drafts;

    @Inject
    private Directory directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Pictures pictures;

    @Inject
    private Preferences preferences;

    @Inject
    private Say say;

    @Inject
    private Times times;

    private String code;
    private Integer version;
    private Long unit;
    private boolean all;
    private UnitChoice chosen;
    private RouteRow route;
    private Walk walk;

    /** Without a unit, the one of the caller's first post. */
    public void load() {
        route = designs.get(code).route();
        if (unit == null) {
            unit = user.appointed().posts().get(0).unitId();
        }
        chosen = directory.findUnit(unit).orElse(null);
        walk = version == null || version == 0
                ? drafts.preview(code, unit, all)
                : designs.preview(code, version, unit, all);
    }

    public void show() {
        Addresses.go("/design/preview.xhtml?code=" + code + "&version=" + (version == null ? 0 : version) + "&unit="
                + (chosen == null ? unit : chosen.id()) + "&all=" + all);
    }

    public List<Pictures.Stop> stops() {
        List<Pictures.Stop> stops = new ArrayList<>();
        stops.add(new Pictures.Stop(chosen == null ? null : chosen.level(), "p", walk.from(), "", ""));
        for (Upcoming next : walk.stops()) {
            String until = say.of("picture.until", times.day(next.expected()));
            stops.add(new Pictures.Stop(
                    next.level(),
                    "w",
                    pictures.stage(next),
                    next.unit() + say.of("shell_base.dot") + pictures.post(next),
                    next.beside() ? say.of("picture.beside", until) : until));
        }
        return stops;
    }

    public Walk walk() {
        return walk;
    }

    public String left(Walk.Left left) {
        return say.of(
                "design_preview.left-one",
                preferences.isChinese() ? left.name() : left.nameEn(),
                say.label(left.reason()));
    }

    public String name() {
        return preferences.isChinese() ? route.name() : route.nameEn();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public UnitChoice getChosen() {
        return chosen;
    }

    public void setChosen(UnitChoice chosen) {
        this.chosen = chosen;
    }
}

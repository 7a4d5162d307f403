package org.liandong.web.design;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.liandong.approval.design.Design;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DesignService.RouteDetail;
import org.liandong.approval.design.DesignService.VersionRow;
import org.liandong.approval.design.DraftService;
import org.liandong.web.approval.RouteNames;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Preferences;

/** A route with its versions, and what one of them says. */
@Named
@ViewScoped
public class RoutePage implements Serializable {
    @Inject
    private DesignService designs;

    @Inject
    private DraftService drafts;

    @Inject
    private RouteNames names;

    @Inject
    private Preferences preferences;

    private String code;
    private Integer version;
    private RouteDetail detail;
    private transient Design design;

    /** Without a version, the one in force, else the newest. */
    public void load() {
        detail = designs.get(code);
        if (version == null) {
            version = detail.route().inForce() != null
                    ? detail.route().inForce()
                    : detail.versions().stream()
                            .findFirst()
                            .map(VersionRow::version)
                            .orElse(null);
        }
        design();
    }

    public void begin(int from) {
        drafts.begin(code, from);
        Notices.done("design_route.begun", from);
        Addresses.go("/design/draft.xhtml?code=" + code);
    }

    public void retire() {
        designs.retire(code, detail.route().inForce());
        names.look();
        Notices.done("design_route.retired");
        Addresses.go("/design/route.xhtml?code=" + code);
    }

    public RouteDetail detail() {
        return detail;
    }

    public String name() {
        return preferences.isChinese() ? detail.route().name() : detail.route().nameEn();
    }

    /** What the version says; null where there is none yet. */
    public Design design() {
        if (design == null && version != null) {
            design = designs.design(code, version);
        }
        return design;
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
}

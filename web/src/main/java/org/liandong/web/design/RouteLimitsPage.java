package org.liandong.web.design;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.approval.design.Design;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DesignService.RouteRow;
import org.liandong.approval.design.LimitPatchService;
import org.liandong.approval.design.LimitPatchService.DryRun;
import org.liandong.approval.design.LimitPatchService.RunningRow;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Preferences;

/** Which requests run on a version, and another limit for those at a stage: listed first, then changed with a reason (A1). */
@Named
@ViewScoped
public class RouteLimitsPage implements Serializable {
    @Inject
    private DesignService designs;

    @Inject
    private LimitPatchService patches;

    @Inject
    private Preferences preferences;

    private String code;
    private Integer version;
    private String stage;
    private Integer days;
    private Long after;
    private String reason;
    private RouteRow route;
    private List<RunningRow> running;
    private DryRun dry;
    private transient Design design;

    public void load() {
        route = designs.get(code).route();
        running = patches.running(code, version, after);
        if (stage != null && days != null) {
            dry = patches.dryRun(code, version, stage, days);
        }
    }

    /** Lists what would change. */
    public void list() {
        patches.dryRun(code, version, stage, days);
        Addresses.go(address() + "&stage=" + stage + "&days=" + days);
    }

    public void apply() {
        int moved = patches.apply(code, version, stage, days, dry.seen(), reason);
        Notices.done("design_limits.applied", moved);
        Addresses.go(address());
    }

    private String address() {
        return "/design/limits.xhtml?code=" + code + "&version=" + version;
    }

    public Design design() {
        if (design == null) {
            design = designs.design(code, version);
        }
        return design;
    }

    public String name() {
        return preferences.isChinese() ? route.name() : route.nameEn();
    }

    public List<RunningRow> running() {
        return running;
    }

    /** Null while nothing was asked for. */
    public DryRun dry() {
        return dry;
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

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.liandong.web.design;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.design.Design;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DesignService.RouteRow;
import org.liandong.approval.design.DraftService;
import org.liandong.approval.design.Finding;
import org.liandong.approval.design.StageDesign;
import org.liandong.web.approval.RouteNames;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Preferences;

/** The version that is being written: its stages in order, what is so for all of it, the check, and publishing. */
@Named
@ViewScoped
public class RouteDraftPage implements Serializable {
    @Inject
    private DesignService designs;

    @Inject
    private DraftService drafts;

    @Inject
    private RouteNames names;

    @Inject
    private Preferences preferences;

    private String code;
    private RouteRow route;
    private int seen;
    private boolean ownHead;
    private LimitForm whole;
    private LimitForm returned;
    private List<String> fields;
    private transient DraftService.Draft draft;

    public void load() {
        route = designs.get(code).route();
        fields = designs.fields(code);
        seen = draft().seen();
        ownHead = draft().design().ownHead();
        whole = new LimitForm("limit", draft().design().limit());
        returned = new LimitForm("returnLimit", draft().design().returnLimit());
    }

    /** Keeps what is so for the whole route. */
    public void save() {
        keep(new Design(ownHead, whole.limit(), returned.limit(), design().stages()), "design_draft.saved");
    }

    public void up(String stage) {
        move(stage, -1);
    }

    public void down(String stage) {
        move(stage, 1);
    }

    private void move(String stage, int by) {
        List<StageDesign> stages = new ArrayList<>(design().stages());
        int from = index(stage);
        int to = from + by;
        if (to >= 0 && to < stages.size()) {
            stages.add(to, stages.remove(from));
            stages.set(0, stages.get(0).placed(false));
            keep(design().with(stages), "design_draft.moved");
        }
    }

    /** Lets it stand beside the one before it, or behind it again (会办). */
    public void join(String stage) {
        StageDesign found = design().stages().get(index(stage));
        keep(design().with(found.placed(!found.beside())), "design_draft.moved");
    }

    public void remove(String stage) {
        List<StageDesign> stages = new ArrayList<>(design().stages());
        stages.remove(index(stage));
        if (!stages.isEmpty()) {
            stages.set(0, stages.get(0).placed(false));
        }
        keep(design().with(stages), "design_draft.removed");
    }

    private int index(String stage) {
        return design().stages().indexOf(design().stage(stage).orElseThrow());
    }

    private void keep(Design design, String said) {
        drafts.save(code, seen, design);
        Notices.done(said);
        Addresses.go("/design/draft.xhtml?code=" + code);
    }

    public void publish() {
        int version = drafts.publish(code, seen);
        names.look();
        Notices.done("design_draft.published", version);
        Addresses.go("/design/route.xhtml?code=" + code);
    }

    public void discard() {
        drafts.discard(code, seen);
        Notices.done("design_draft.discarded");
        Addresses.go(route.inForce() == null ? "/approval/routes.xhtml" : "/design/route.xhtml?code=" + code);
    }

    /** What stalls, or what is only doubtful. */
    public List<Finding> findings(boolean stalls) {
        return draft().findings().stream()
                .filter(finding -> finding.kind().stalls() == stalls)
                .toList();
    }

    /** A stage of the draft. */
    public StageDesign stage(String stage) {
        return design().stage(stage).orElse(null);
    }

    /** As it was when the page was opened: what a button means is what one saw. */
    public DraftService.Draft draft() {
        if (draft == null) {
            draft = drafts.get(code);
        }
        return draft;
    }

    public Design design() {
        return draft().design();
    }

    public String name() {
        return preferences.isChinese() ? route.name() : route.nameEn();
    }

    public RouteRow route() {
        return route;
    }

    public List<String> fields() {
        return fields;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isOwnHead() {
        return ownHead;
    }

    public void setOwnHead(boolean ownHead) {
        this.ownHead = ownHead;
    }

    public LimitForm getWhole() {
        return whole;
    }

    public LimitForm getReturned() {
        return returned;
    }
}

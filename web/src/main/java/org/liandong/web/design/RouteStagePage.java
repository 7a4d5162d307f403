package org.liandong.web.design;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.approval.design.Design;
import org.liandong.approval.design.DesignService;
import org.liandong.approval.design.DraftService;
import org.liandong.approval.design.StageDesign;
import org.liandong.approval.route.Fallback;
import org.liandong.approval.route.Place;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** One stage of the draft with every option, or a new one at its end. */
@Named
@ViewScoped
public class RouteStagePage implements Serializable {
    @Inject
    private DesignService designs;

    @Inject
    private DraftService drafts;

    @Inject
    private Directory directory;

    private String code;
    private String stage;
    private int seen;
    private boolean first;
    private List<String> fields;
    private StageForm form;

    public void load() {
        DraftService.Draft draft = drafts.get(code);
        seen = draft.seen();
        fields = designs.fields(code);
        StageDesign found = stage == null
                ? StageForm.fresh(drafts.freeCode(code))
                : draft.design().stage(stage).orElseThrow(() -> new NotFoundException("stage"));
        first = draft.design().stages().indexOf(found) <= 0
                && (stage != null || draft.design().stages().isEmpty());
        form = new StageForm(
                found,
                found.unitId() == null
                        ? null
                        : directory.findUnit(found.unitId()).orElse(null),
                fields,
                designs.facts(code));
    }

    /** Puts the stage into the draft as it was seen; who changed the draft meanwhile makes this refuse, and nothing typed is lost. */
    public void save() {
        StageDesign written = form.stage();
        Design design = drafts.get(code).design().with(written);
        drafts.save(code, seen, design, written.code());
        Notices.done("design_stage.saved", written.name());
        Addresses.go("/design/draft.xhtml?code=" + code);
    }

    public boolean isFresh() {
        return stage == null;
    }

    /** Nothing is before it that it could stand beside. */
    public boolean isFirst() {
        return first;
    }

    public List<String> fields() {
        return fields;
    }

    public Place[] places() {
        return Place.values();
    }

    public Level[] levels() {
        return Level.values();
    }

    public Role[] roles() {
        return Role.values();
    }

    public Signing[] signings() {
        return Signing.values();
    }

    public Voting.Of[] ofs() {
        return Voting.Of.values();
    }

    public Voting.Tie[] ties() {
        return Voting.Tie.values();
    }

    public StageForm.Right[] rights() {
        return StageForm.Right.values();
    }

    /** What can be done instead where nobody can sign. */
    public List<Fallback> instead() {
        return List.of(Fallback.SKIP, Fallback.NEXT_HIGHER, Fallback.UNIT_ADMIN, Fallback.STOP);
    }

    /** What can be done where somebody signed already. */
    public List<Fallback> again() {
        return List.of(Fallback.SIGN_AGAIN, Fallback.SKIP, Fallback.NEXT_HIGHER, Fallback.UNIT_ADMIN);
    }

    public StageForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getStage() {
        return stage;
    }

    /** Nothing in the address: a new one. */
    public void setStage(String stage) {
        this.stage = stage == null || stage.isEmpty() ? null : stage;
    }
}

package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalCommand.Content;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestView;
import org.liandong.organisation.Directory.UnitChoice;

/** The units that cooperate on the draft that is open (会办), where its route asks such; kept as they are chosen. */
@Named
@ViewScoped
public class Cooperating implements Serializable {
    @Inject
    private DraftPage draft;

    @Inject
    private ApprovalDecisionService decisions;

    private List<RequestView.Origin> units;
    private UnitChoice unit;

    /** The route asks cooperating units. */
    public boolean isAsked() {
        return units() != null;
    }

    /** Those that were chosen, in their order. */
    public List<RequestView.Origin> units() {
        if (units == null) {
            units = draft.head().cooperating();
        }
        return units;
    }

    public void add() {
        if (unit != null) {
            List<RequestView.Origin> more = new ArrayList<>(units());
            more.removeIf(each -> each.unit().equals(unit.id()));
            more.add(new RequestView.Origin(unit.id(), unit.name()));
            keep(more);
            unit = null;
        }
    }

    public void remove(RequestView.Origin one) {
        List<RequestView.Origin> less = new ArrayList<>(units());
        less.remove(one);
        keep(less);
    }

    private void keep(List<RequestView.Origin> chosen) {
        List<Long> ids = chosen.stream().map(RequestView.Origin::unit).toList();
        draft.change(seen -> decisions.act(ApprovalCommand.ofApplicant(
                draft.getId(), ApprovalAction.SAVE, seen, UUID.randomUUID().toString(), Content.ofCooperating(ids))));
        units = chosen;
    }

    public UnitChoice getUnit() {
        return unit;
    }

    public void setUnit(UnitChoice unit) {
        this.unit = unit;
    }
}

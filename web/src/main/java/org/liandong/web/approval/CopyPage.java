package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.Recipient;
import org.liandong.approval.RecipientService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.OrganisationService.UnitRow;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** Copies a request: finds a unit, takes its posts and people, writes a note, sends. */
@Named
@ViewScoped
public class CopyPage extends OpenedFromList {
    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private RecipientService recipients;

    @Inject
    private OrganisationService organisation;

    private String title;
    private int version;
    private String token;
    private String q;
    private List<UnitRow> units;
    private UnitRow unit;
    private List<Recipient> found = List.of();
    private final List<Recipient> chosen = new ArrayList<>();
    private String note;

    public void load() {
        RequestView view = views.get(getId());
        if (!view.may(ApprovalAction.COPY)) {
            Addresses.go(address("request"));
            return;
        }
        title = view.title();
        version = view.version();
        token = UUID.randomUUID().toString();
        units = nearest(view.origin().unit());
    }

    /** Before anything is searched: the units that the request comes from and goes to. */
    private List<UnitRow> nearest(Long origin) {
        var detail = organisation.getUnit(origin);
        List<UnitRow> near = new ArrayList<>(detail.ancestors());
        near.add(detail.unit());
        return near;
    }

    public void search() {
        unit = null;
        found = List.of();
        units = q == null || q.isBlank() ? units : organisation.findByName(q);
    }

    public void show(UnitRow row) {
        unit = row;
        found = recipients.find(row.id());
    }

    /** Takes a recipient; the seam for any other picker. */
    public void add(Recipient recipient) {
        if (!isChosen(recipient)) {
            chosen.add(recipient);
        }
    }

    public void remove(Recipient recipient) {
        chosen.removeIf(each -> each.id().equals(recipient.id()));
    }

    public boolean isChosen(Recipient recipient) {
        return chosen.stream().anyMatch(each -> each.id().equals(recipient.id()));
    }

    public void copy() {
        decisions.act(ApprovalCommand.ofCopy(
                getId(),
                version,
                token,
                note,
                chosen.stream().map(Recipient::id).toList()));
        Notices.done("approval_copy.done", chosen.size());
        Addresses.go(address("request"));
    }

    public String title() {
        return title;
    }

    public List<UnitRow> units() {
        return units;
    }

    public UnitRow unit() {
        return unit;
    }

    public List<Recipient> found() {
        return found;
    }

    public List<Recipient> chosen() {
        return chosen;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

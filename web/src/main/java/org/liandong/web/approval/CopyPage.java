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
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.Directory.PersonChoice;
import org.liandong.organisation.Directory.UnitChoice;
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
    private List<UnitRow> near;
    private UnitChoice unit;
    private PersonChoice person;
    private String shown;
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
        near = nearest(view.origin().unit());
    }

    /** Before anything is searched: the units that the request comes from and goes to. */
    private List<UnitRow> nearest(Long origin) {
        var detail = organisation.getUnit(origin);
        List<UnitRow> near = new ArrayList<>(detail.ancestors());
        near.add(detail.unit());
        return near;
    }

    /** Shows who is at the unit that was found. */
    public void showUnit() {
        if (unit != null) {
            show(unit.id(), unit.name());
        }
    }

    public void show(UnitRow row) {
        show(row.id(), row.name());
    }

    private void show(Long id, String name) {
        shown = name;
        found = recipients.find(id);
    }

    /** Takes the person that was found; one who holds no post today cannot be copied to. */
    public void addPerson() {
        if (person != null) {
            add(recipients.findAll(List.of(person.id())).stream()
                    .findFirst()
                    .orElseThrow(() -> new InvalidInputException("person", "recipients-unknown")));
            person = null;
        }
    }

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

    /** Units near the request: where it comes from, and those above. */
    public List<UnitRow> near() {
        return near;
    }

    /** Name of the unit whose posts are shown; null while none is. */
    public String shown() {
        return shown;
    }

    public List<Recipient> found() {
        return found;
    }

    public List<Recipient> chosen() {
        return chosen;
    }

    public UnitChoice getUnit() {
        return unit;
    }

    public void setUnit(UnitChoice unit) {
        this.unit = unit;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

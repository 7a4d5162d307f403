package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.Recipient;
import org.liandong.approval.RecipientService;
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.Directory.PersonChoice;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.OrganisationService;
import org.liandong.organisation.OrganisationService.UnitRow;

/** Finds posts and people and takes them: finds a unit, shows who is there; one page takes many, another one only one. */
@Named
@ViewScoped
public class PostChoice implements Serializable {
    @Inject
    private RecipientService recipients;

    @Inject
    private OrganisationService organisation;

    private boolean single;
    private List<UnitRow> near = List.of();
    private UnitChoice unit;
    private PersonChoice person;
    private String shown;
    private List<Recipient> found = List.of();
    private final List<Recipient> chosen = new ArrayList<>();

    /** Before anything is searched: the units that the request comes from and goes to. */
    void load(Long origin, boolean one) {
        single = one;
        var detail = organisation.getUnit(origin);
        near = new ArrayList<>(detail.ancestors());
        near.add(detail.unit());
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

    /** Takes the person that was found; one who holds no post today cannot be taken. */
    public void addPerson() {
        if (person != null) {
            add(recipients.findAll(List.of(person.id())).stream()
                    .findFirst()
                    .orElseThrow(() -> new InvalidInputException("person", "recipients-unknown")));
            person = null;
        }
    }

    public void add(Recipient recipient) {
        if (single) {
            chosen.clear();
        }
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

    /** Ids of what was taken. */
    List<Long> ids() {
        return chosen.stream().map(Recipient::id).toList();
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
}

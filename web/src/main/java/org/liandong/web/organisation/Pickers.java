package org.liandong.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Directory.PersonChoice;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.web.shell.Say;

/** What the pickers of units and people offer, and how a choice is called. */
@Named
@RequestScoped
public class Pickers {
    @Inject
    private Directory directory;

    @Inject
    private Say say;

    public List<UnitChoice> units(String typed) {
        return directory.findUnits(typed, false);
    }

    /** Units that the caller administers. */
    public List<UnitChoice> ownUnits(String typed) {
        return directory.findUnits(typed, true);
    }

    public List<PersonChoice> people(String typed) {
        return directory.findPeople(typed);
    }

    /** Empty while nothing is chosen. */
    public String unitLabel(UnitChoice unit) {
        if (unit == null) {
            return "";
        }
        return unit.above().isEmpty() ? unit.name() : say.of("picker.label", unit.name(), unit.above());
    }

    /** The person's name with the staff number, for who may see it, and the unit. */
    public String personLabel(PersonChoice person) {
        if (person == null) {
            return "";
        }
        String beside = person.staffNo() == null
                ? person.unit()
                : person.unit() == null ? person.staffNo() : person.staffNo() + " " + person.unit();
        return beside == null ? person.name() : say.of("picker.label", person.name(), beside);
    }
}

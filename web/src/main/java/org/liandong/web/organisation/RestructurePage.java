package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.Directory.UnitChoice;
import org.liandong.organisation.admin.RestructureService;
import org.liandong.organisation.admin.UnitService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** Moves a unit, merges it into another or closes it, after showing what that touches. */
@Named
@ViewScoped
public class RestructurePage implements Serializable {
    @Inject
    private RestructureService restructure;

    @Inject
    private UnitService units;

    private Long unit;
    private int version;
    private RestructureService.Effect effect;
    private UnitChoice above;
    private UnitChoice into;

    public void load() {
        effect = restructure.effect(unit);
        version = units.get(unit).version();
    }

    public void move() {
        restructure.move(unit, version, chosen("above", above));
        done("moved", above, unit);
    }

    public void merge() {
        restructure.merge(unit, version, chosen("into", into));
        done("merged", into, into.id());
    }

    public void close() {
        restructure.close(unit, version);
        Notices.done("organisation_restructure.closed", effect.name());
        Addresses.go("/organisation/units.xhtml?unit=" + unit);
    }

    private void done(String what, UnitChoice other, Long shown) {
        Notices.done("organisation_restructure." + what, effect.name(), other.name());
        Addresses.go("/organisation/units.xhtml?unit=" + shown);
    }

    private static Long chosen(String field, UnitChoice choice) {
        if (choice == null) {
            throw new InvalidInputException(field, "field-required");
        }
        return choice.id();
    }

    public RestructureService.Effect effect() {
        return effect;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public UnitChoice getAbove() {
        return above;
    }

    public void setAbove(UnitChoice above) {
        this.above = above;
    }

    public UnitChoice getInto() {
        return into;
    }

    public void setInto(UnitChoice into) {
        this.into = into;
    }
}

package org.liandong.web.organisation;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Directory.UnitChoice;

/** A chosen unit by its id; what a crafted post names and is not there is nothing chosen. */
@FacesConverter(value = "unitChoice", managed = true)
public class UnitConverter implements Converter<UnitChoice> {
    @Inject
    private Directory directory;

    @Override
    public UnitChoice getAsObject(FacesContext faces, UIComponent component, String value) {
        return Ids.parse(value).flatMap(directory::findUnit).orElse(null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UnitChoice unit) {
        return unit == null ? "" : unit.id().toString();
    }
}

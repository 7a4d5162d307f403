package org.liandong.web.organisation;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.liandong.organisation.Directory;
import org.liandong.organisation.Directory.PersonChoice;

/** A chosen person by id; what a crafted post names and is not there is nothing chosen. */
@FacesConverter(value = "personChoice", managed = true)
public class PersonConverter implements Converter<PersonChoice> {
    @Inject
    private Directory directory;

    @Override
    public PersonChoice getAsObject(FacesContext faces, UIComponent component, String value) {
        return Ids.parse(value).flatMap(directory::findPerson).orElse(null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, PersonChoice person) {
        return person == null ? "" : person.id().toString();
    }
}

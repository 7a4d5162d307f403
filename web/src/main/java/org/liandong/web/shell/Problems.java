package org.liandong.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;

/** Says a broken rule on the page: each problem at its field, everything else on top. */
final class Problems {
    private static final String FORM = "form:";

    private Problems() {}

    static void say(FacesContext faces, BusinessException refusal) {
        if (refusal instanceof InvalidInputException invalid
                && !invalid.problems().isEmpty()) {
            invalid.problems().forEach(problem -> atField(faces, problem));
        }
        faces.addMessage(null, Notices.error("error." + refusal.key(), refusal.arguments()));
        faces.validationFailed();
    }

    private static void atField(FacesContext faces, InvalidInputException.Problem problem) {
        String id = FORM + problem.field().replace('[', ':').replace("].", ":").replace("]", "");
        UIComponent component = id.chars().anyMatch(Character::isDigit)
                ? null
                : faces.getViewRoot().findComponent(id);
        if (component instanceof UIInput input) {
            input.setValid(false);
        }
        faces.addMessage(id, Notices.error("error." + problem.key(), problem.arguments()));
    }
}

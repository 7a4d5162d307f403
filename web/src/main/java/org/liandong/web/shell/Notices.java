package org.liandong.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.web.text.Sentences;

/** Sentences for the page that comes after the redirect. */
public final class Notices {
    private final FacesContext faces;

    private Notices(FacesContext faces) {
        this.faces = faces;
    }

    static Notices of(FacesContext faces) {
        return new Notices(faces);
    }

    /** Something was done; the sentence says what happens next. */
    public static void done(String key, Object... arguments) {
        of(FacesContext.getCurrentInstance()).afterwards(message(FacesMessage.SEVERITY_INFO, key, List.of(arguments)));
    }

    /** Something is missing before it can be done; the page stays as it is. */
    public static void asked(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, warning(key, List.of(arguments)));
        faces.validationFailed();
    }

    /** Something was refused, and the page is shown as it is now. */
    public static void refused(BusinessException refusal) {
        of(FacesContext.getCurrentInstance()).afterwards(error("error." + refusal.key(), refusal.arguments()));
    }

    /** The refusal in one sentence: the first problem of a field, else the rule itself. */
    public static String sentence(BusinessException refusal) {
        return refusal instanceof InvalidInputException invalid
                        && !invalid.problems().isEmpty()
                ? Sentences.of(
                        "error." + invalid.problems().get(0).key(),
                        invalid.problems().get(0).arguments(),
                        Say.locale())
                : Sentences.of(refusal, Say.locale());
    }

    void afterwards(FacesMessage message) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, message);
    }

    static FacesMessage warning(String key, List<Object> arguments) {
        return message(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    static FacesMessage error(String key, List<Object> arguments) {
        return message(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    private static FacesMessage message(FacesMessage.Severity severity, String key, List<Object> arguments) {
        return new FacesMessage(severity, Sentences.of(key, arguments, Say.locale()), null);
    }
}
